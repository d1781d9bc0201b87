import {
  explain,
  factOf,
  type Leaf,
  nextQuestion,
  type Parameters,
  type Question,
  type Verdict,
} from '@tsunagu/eligibility';
import { householdOf, type Known } from '../household/known.ts';
import type { LoadedCatalogue, Service } from './catalogue.ts';

export interface Finding {
  service: Service;
  verdict: Verdict;
  deciding: readonly Leaf[];
  missing: readonly string[];
  /** The day from which it will hold, where the rule says so. */
  from: string | null;
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
    const { verdict, deciding, missing, from } = explain(service.parsed, household, { on, parameters });
    results[verdict].push({ service, verdict, deciding, missing, from });
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
  const { verdict, deciding, missing, from } = explain(service.parsed, household, { on, parameters });
  return { service, verdict, deciding, missing, from };
}

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
    const question = nextQuestion(rules, household, { on, parameters }, costs);
    if (!question || askable(question.fact)) return question;
    costs[question.fact] = Infinity;
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
