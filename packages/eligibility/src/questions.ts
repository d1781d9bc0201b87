import { valueOf, type View, viewOf } from './evaluate.ts';
import { type Reasons, reasonsOf } from './explain.ts';
import { factOf, privacyCost } from './facts.ts';
import { own } from './own.ts';
import type { Context, Household, Rule } from './types.ts';

/** A rule to settle, with what settling it is worth (default 1), and what was found of it for the same household and context. */
export type Weighed = Rule | { readonly rule: Rule; readonly value?: number; readonly found?: Open };
type Open = Pick<Reasons, 'missing' | 'deciding'>;
/** Privacy cost per fact where it differs from the catalogue; Infinity = do not ask (again). */
export type Costs = Readonly<Record<string, number>>;

export interface Question {
  readonly fact: string;
  /** How many undecided rules wait for it. */
  readonly waiting: number;
  /** How many rules it settles on its own, whatever is answered. */
  readonly settles: number;
  /** Indices of the listed children it is about; empty for a question about the household. */
  readonly children: readonly number[];
  /** Value it helps to settle per privacy cost. */
  readonly score: number;
}

/** The first results need no more than these. */
const FIRST = ['residence.ward', 'children'];

/** 0, 1 for the first questions, then everything else. */
const rank = (fact: string): number => (FIRST.includes(fact) ? FIRST.indexOf(fact) : FIRST.length);

const isPlain = (item: Weighed): item is Rule => !('rule' in item);

/**
 * The fact whose answer alone settles a rule, whatever is answered: nothing else is open, neither for the desk nor about another
 * child. None where an answer may leave it open: what is derived but for the city, and a child who is still to be told of.
 */
export function settledBy(rule: Rule, { missing, deciding }: Open): string | null {
  const [fact = null] = missing;
  const isAlone =
    missing.length === 1 &&
    deciding.every(
      ({ missing, child, key }) =>
        missing === fact && child === deciding[0]?.child && (key === 'residence.kobe' || !factOf(key)?.from),
    );
  return isAlone && !(fact === 'children' && JSON.stringify(rule).includes('"childFact"')) ? fact : null;
}

/** How far one answer settles a rule: yes and no are tried; other answers count as one of those still missing. */
const share = (rule: Rule, fact: string, missing: number, view: View): number => {
  if (missing === 1 || factOf(fact)?.type !== 'boolean') return 1 / missing;
  const settles = [true, false].filter((answer) => {
    const told = { ...view, facts: { ...view.facts, [fact]: answer } };
    // Most are decided, which is quicker to see than why.
    return valueOf(rule, told, null) !== null || !reasonsOf(rule, told).settles;
  });
  return Math.max(settles.length / 2, 1 / missing);
};

/**
 * Every question that could still settle something, the best first. Caution facts wait for the first results. Never
 * throws: a broken household has no question.
 */
export function questionsNeeded(
  rules: readonly Weighed[],
  household: Household,
  context: Context,
  costs: Costs = {},
): Question[] {
  try {
    return needed(rules, viewOf(household, context), costs);
  } catch {
    return [];
  }
}

function needed(rules: readonly Weighed[], view: View, costs: Costs): Question[] {
  const found = new Map<string, { waiting: number; settles: number; gain: number; children: Set<number> }>();
  const cost = (fact: string): number => own(costs, fact) ?? privacyCost(fact);
  for (const item of rules) {
    const { rule, value = 1, found: judged } = isPlain(item) ? { rule: item } : item;
    const open = judged ?? reasonsOf(rule, view);
    const { missing, deciding } = open;
    const alone = settledBy(rule, open);
    for (const fact of missing) {
      const entry = found.get(fact) ?? { waiting: 0, settles: 0, gain: 0, children: new Set() };
      entry.waiting++;
      if (fact === alone) entry.settles++;
      entry.gain += value * share(rule, fact, missing.length, view);
      for (const leaf of deciding) if (leaf.missing === fact && leaf.child !== null) entry.children.add(leaf.child);
      found.set(fact, entry);
    }
  }
  const early = FIRST.some((fact) => found.has(fact) && cost(fact) < Infinity);
  return [...found]
    .filter(([fact]) => cost(fact) < Infinity && !(early && factOf(fact)?.privacy !== 'ordinary'))
    .map(([fact, { waiting, settles, gain, children }]) => ({
      fact,
      waiting,
      settles,
      children: [...children].sort((a, b) => a - b),
      score: gain / Math.max(cost(fact), 0.01),
    }))
    .sort((a, b) => rank(a.fact) - rank(b.fact) || b.score - a.score);
}

/** The one question that settles most value for its privacy cost; null when none is left. */
export const nextQuestion = (
  rules: readonly Weighed[],
  household: Household,
  context: Context,
  costs: Costs = {},
): Question | null => questionsNeeded(rules, household, context, costs)[0] ?? null;
