import { APRIL, type Day, dayAfter, dayOf, dayText, firstOf, monthOfDay } from './dates.ts';
import { valueOf, viewOf } from './evaluate.ts';
import { canSettle, trace } from './trace.ts';
import type { Leaf } from './leaf.ts';
import type { View } from './evaluate.ts';
import type { Context, Household, Kleene, Rule } from './types.ts';

export type Verdict = 'likely' | 'needsAnswer' | 'askDesk' | 'notNow';

export interface Finding {
  readonly verdict: Verdict;
  readonly value: Kleene;
  /** The fewest leaves that decide; while unknown, the leaves that are open. */
  readonly deciding: readonly Leaf[];
  /** Facts that can still be asked and could settle it; empty unless `needsAnswer`. */
  readonly missing: readonly string[];
  /** Topics only the desk can hear about. */
  readonly asks: readonly string[];
}

export interface Explanation extends Finding {
  /** First day within the next 14 months from which it will hold; null if it holds or none. Looked for on the first of
   * each month, when ages and figures change, and where a window of the rule opens or closes. */
  readonly from: string | null;
  /** First such day from which it will no longer hold; null unless it holds now. */
  readonly until: string | null;
}

const MONTHS_AHEAD = 14;

/** What decides on one day, and what is open while nothing does. */
export interface Reasons extends Pick<Finding, 'deciding' | 'missing' | 'asks'> {
  /** Whether answers could still settle what is undecided. */
  readonly settles: boolean;
}

export function reasonsOf(rule: Rule, view: View): Reasons {
  const { leaves, can } = trace(rule, { view, born: null, path: '', negated: false });
  const unique = (list: (string | null)[]): string[] => [...new Set(list.filter((item) => item !== null))];
  // Only open leaves have something missing or a topic.
  const missing = unique(leaves.map((leaf) => leaf.missing));
  const asks = unique(leaves.map((leaf) => leaf.topic));
  return { deciding: leaves, missing, asks, settles: canSettle(can) };
}

/** When a rule may change by itself: every month, every April, on the days its windows open or have closed. */
interface Turns {
  readonly monthly: boolean;
  readonly yearly: boolean;
  readonly days: readonly Day[];
}
const known = new WeakMap<Rule, Turns>();

/** Told by the rule's text, once for each rule. */
const turnsOf = (rule: Rule): Turns => {
  const found = known.get(rule);
  if (found) return found;
  const text = JSON.stringify(rule);
  const turns = {
    monthly: /"(ageMonths|param)":|"family\.expecting/.test(text),
    yearly: text.includes('"fyAge":'),
    days: [...text.matchAll(/"(from|to)":"(.{10})"/g)].map(([, end, day]) =>
      end === 'from' ? dayOf(day!) : dayAfter(dayOf(day!)),
    ),
  };
  known.set(rule, turns);
  return turns;
};

const change = (rule: Rule, view: View, to: boolean): string | null => {
  const { monthly, yearly, days } = turnsOf(rule);
  const month = monthOfDay(view.on);
  const last = firstOf(month + MONTHS_AHEAD);
  const candidates = days.filter((day) => day > view.on && day <= last);
  for (let next = month + 1; next <= month + MONTHS_AHEAD; next++) {
    if (monthly || (yearly && next % 12 === APRIL)) candidates.push(firstOf(next));
  }
  candidates.sort((a, b) => a - b);
  const on = candidates.find((day) => valueOf(rule, { ...view, on: day }, null) === to);
  return on === undefined ? null : dayText(on);
};

const BROKEN: Explanation = {
  verdict: 'askDesk',
  value: null,
  deciding: [],
  missing: [],
  asks: [],
  from: null,
  until: null,
};

/**
 * Why a rule gives what it gives, what is still missing, and when that changes by itself. Reasons of what is decided, and the day
 * of its change, are looked for when they are read: a list of many rules shows them for few. Never throws.
 */
export const explain = (rule: Rule, household: Household, context: Context): Explanation =>
  explainer(household, context)(rule);

/** Explains many rules for one household, which is read once. */
export function explainer(household: Household, context: Context): (rule: Rule) => Explanation {
  let view: View | undefined;
  return (rule) => {
    try {
      return explanationOf(rule, (view ??= viewOf(household, context)));
    } catch {
      // As in `evaluate`: only what `parseRule` would have refused, or a broken household. The desk can still tell.
      return BROKEN;
    }
  };
}

function explanationOf(rule: Rule, view: View): Explanation {
  const value = valueOf(rule, view, null);
  if (value === null) {
    const { settles, ...open } = reasonsOf(rule, view);
    return { ...open, verdict: settles ? 'needsAnswer' : 'askDesk', value, from: null, until: null };
  }
  const deciding = once(() => reasonsOf(rule, view).deciding, []);
  const turn = once(() => change(rule, view, !value), null);
  return {
    ...{ verdict: value ? 'likely' : 'notNow', value, missing: [], asks: [] },
    get deciding() {
      return deciding();
    },
    get from() {
      return value ? null : turn();
    },
    get until() {
      return value ? turn() : null;
    },
  };
}

/** Found when it is first asked for, and kept. What `parseRule` would have refused may first be met here: it is nothing then. */
const once = <T>(find: () => T, nothing: T): (() => T) => {
  let found: { readonly it: T } | undefined;
  const look = (): { readonly it: T } => {
    try {
      return { it: find() };
    } catch {
      return { it: nothing };
    }
  };
  return () => (found ??= look()).it;
};
