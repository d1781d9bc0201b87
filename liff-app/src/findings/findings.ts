import type { ServicePage } from '@tsunagu/api-client';
import {
  type Context,
  explain,
  factOf,
  type Household,
  type Leaf,
  type Parameters,
  type Question,
  questionsNeeded,
  type Verdict,
} from '@tsunagu/eligibility';
import { type Amount, estimate } from '@tsunagu/eligibility/amounts';
import { householdOf, type Known } from '../household/known.ts';
import type { LoadedCatalogue, Service } from './catalogue.ts';

export interface Finding {
  service: Service;
  verdict: Verdict;
  deciding: readonly Leaf[];
  missing: readonly string[];
  /** The day from which it will hold, where the rule says so. */
  from: string | null;
  /** The day from which it will hold no longer. */
  until: string | null;
  /** The household has it already: the card keeps its place, and keeps quiet. */
  have: boolean;
  /** What it would pay in a month. None where the desk alone decides or where it is a no: it would read like a promise. */
  estimate: Amount | null;
}

export interface Results {
  likely: Finding[];
  needsAnswer: Finding[];
  askDesk: Finding[];
  notNow: Finding[];
}

/** Every service judged for one household on one day, in the four groups. */
export function judge({ services, parameters }: LoadedCatalogue, known: Known, on: string): Results {
  const results: Results = { likely: [], needsAnswer: [], askDesk: [], notNow: [] };
  const household = householdOf(known, limitsOn(parameters, on));
  for (const service of services) {
    const finding = findingOf(service, household, { on, parameters }, known);
    results[finding.verdict].push(finding);
  }
  // Fewest answers first; what also needs the desk's ear comes after what an answer settles.
  results.needsAnswer.sort(
    (a, b) => Number(a.service.asksAtDesk) - Number(b.service.asksAtDesk) || a.missing.length - b.missing.length,
  );
  return results;
}

/** One service judged, for its own page. */
export function judgeOne(service: Service, parameters: Parameters, known: Known, on: string): Finding {
  const household = householdOf(known, limitsOn(parameters, on));
  return findingOf(service, household, { on, parameters }, known);
}

function findingOf(service: Service, household: Household, context: Context, known: Known): Finding {
  const { verdict, deciding, missing, from, until } = explain(service.parsed, household, context);
  const have = (service.suppressIfHave ?? []).some((fact) => known.facts[fact] === true);
  const isOpen = verdict === 'likely' || verdict === 'needsAnswer';
  const amount = isOpen ? estimate(service.id, household, context) : null;
  return { service, verdict, deciding, missing, from, until, have, estimate: amount };
}

/** Little is known for sure, or somebody should have looked again by now: 「窓口で確認してください」. */
export const isUnsure = (service: Service | ServicePage): boolean =>
  service.confidence === 'low' || service.amountUncertain || Boolean(service.beingChecked);

/** The one question that settles most. What was declined, unknown or put off is not asked again by itself. */
export function nextToAsk(
  { services, parameters }: LoadedCatalogue,
  known: Known,
  on: string,
  askable: (fact: string) => boolean,
): Question | null {
  const household = householdOf(known, limitsOn(parameters, on));
  const costs: Record<string, number> = Object.fromEntries(
    Object.keys(known.noAnswers).map((fact) => [fact, Infinity]),
  );
  const rules = services.map(({ parsed }) => parsed);
  for (;;) {
    const questions = questionsNeeded(rules, household, { on, parameters }, costs);
    // Without those that nobody can be asked, others may come forward: all are left out at once, so this ends soon.
    const closed = questions.filter(({ fact }) => !askable(fact));
    if (closed.length === 0) return questions[0] ?? null;
    for (const { fact } of closed) costs[fact] = Infinity;
  }
}

/** The smallest number of answers that settles something: 「あと1問でわかる」. */
export const fewestAnswers = (findings: readonly Finding[]): number =>
  Math.max(1, Math.min(...findings.map(({ missing }) => missing.length)));

/** Whether a reason must not be written out where somebody else may look over the shoulder. */
export const isCaution = (leaf: Leaf): boolean => factOf(leaf.key)?.privacy === 'caution';

function limitsOn(parameters: Parameters, on: string): Record<string, number> {
  const limits: Record<string, number> = {};
  for (const [id, values] of Object.entries(parameters)) {
    const current = values.find(({ from, to }) => from <= on && (to === null || on <= to));
    if (current && factOf(id)?.from?.includes('income.band')) limits[id] = current.value;
  }
  return limits;
}
