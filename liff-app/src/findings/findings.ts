import type { NoAnswer, ServicePage } from '@tsunagu/api-client';
import {
  type Context,
  explainer,
  type Explanation,
  factOf,
  type Household,
  type Leaf,
  nextQuestion,
  type Parameters,
  type Question,
  type Rule,
  type Verdict,
} from '@tsunagu/eligibility';
import { type Amount, estimate } from '@tsunagu/eligibility/amounts';
import { householdOf, type Known, noAnswerOf } from '../household/known.ts';
import type { Askable } from '../household/questions.ts';
import { allPassed, nextDay } from './deadline-days.ts';
import type { LoadedCatalogue, Service } from './service.ts';

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
export function judge(catalogue: LoadedCatalogue, known: Known, on: string, askable: Askable): Results {
  const results: Results = { likely: [], needsAnswer: [], askDesk: [], notNow: [] };
  const asked = askedAbout(catalogue.parameters, known, on, askable);
  for (const service of catalogue.services) {
    const finding = findingOf(service, asked, known);
    results[finding.verdict].push(finding);
  }
  const byDay = soonestFirst(on);
  results.likely.sort(byDay);
  // Fewest answers first; what also needs the desk's ear comes after what an answer settles.
  results.needsAnswer.sort(
    (a, b) =>
      Number(a.service.asksAtDesk) - Number(b.service.asksAtDesk) || a.missing.length - b.missing.length || byDay(a, b),
  );
  results.askDesk.sort(byDay);
  return results;
}

/** By the nearest deadline, those without a day in the editor's order, and what is over after them. */
function soonestFirst(on: string): (a: Finding, b: Finding) => number {
  const place = ({ service: { deadlines } }: Finding): string =>
    !deadlines ? 'a' : allPassed(deadlines, on) ? 'b' : (nextDay(deadlines, on) ?? 'a');
  return (a, b) => {
    const [first, second] = [place(a), place(b)];
    return first < second ? -1 : Number(first > second);
  };
}

/** One service judged, for its own page. */
export function judgeOne(
  service: Service,
  parameters: Parameters,
  known: Known,
  on: string,
  askable: Askable,
): Finding {
  return findingOf(service, askedAbout(parameters, known, on, askable), known);
}

interface AskedAbout {
  household: Household;
  context: Context;
  explain: (rule: Rule) => Explanation;
}

/** What there is no question for counts as the desk's: 「あと1問」 is said only where that question can be answered here. */
function askedAbout(parameters: Parameters, known: Known, on: string, askable: Askable): AskedAbout {
  const household = householdOf(known, limitsOn(parameters, on));
  const closed = (fact: string) => !askable(fact) || isFinal(noAnswerOf(known, fact));
  const context = { on, parameters, closed };
  return { household, context, explain: explainer(household, context) };
}

/** What was put off may still be answered. */
const isFinal = (noAnswer: NoAnswer | undefined) => noAnswer === 'declined' || noAnswer === 'unknown';

function findingOf(service: Service, { household, context, explain }: AskedAbout, known: Known): Finding {
  const why = explain(service.parsed);
  const { verdict, missing } = why;
  const have = hasAlready(service, known);
  const isOpen = verdict === 'likely' || verdict === 'needsAnswer';
  const amount = isOpen ? estimate(service.id, household, context) : null;
  return {
    ...{ service, verdict, missing, have, estimate: amount },
    // Looked for only where it is shown: every tap judges all services anew.
    get deciding() {
      return why.deciding;
    },
    get from() {
      return why.from;
    },
    get until() {
      return why.until;
    },
  };
}

/** Little is known for sure, or somebody should have looked again by now: 「窓口で確認してください」. */
export const isUnsure = (service: Service | ServicePage): boolean =>
  service.confidence === 'low' || service.amountUncertain || Boolean(service.beingChecked);

/** The one question that settles most of what waits for an answer. What was put off is not asked again by itself. */
export function nextToAsk(
  { needsAnswer }: Results,
  { parameters }: LoadedCatalogue,
  known: Known,
  on: string,
  askable: Askable,
): Question | null {
  const open: Askable = (fact) => askable(fact) && noAnswerOf(known, fact) === undefined;
  const { household, context } = askedAbout(parameters, known, on, open);
  // Where nothing was put off, they are judged already.
  const isSame = Object.keys(known.noAnswers).length === 0;
  const rules = needsAnswer.map((finding) => ({
    rule: finding.service.parsed,
    value: finding.have ? 0 : worthOf(finding.service),
    ...(isSame && { found: finding }),
  }));
  return nextQuestion(rules, household, context);
}

/** What stands open to everybody anyway, and what has to be paid back. */
const LIGHT: readonly string[] = ['consult', 'place', 'information', 'class', 'loan'];

/** What it is worth to know: money, and help that would cost money, before advice. */
const worthOf = ({ category }: Service): number => (LIGHT.includes(category) ? 1 : 2);

const hasAlready = ({ id, suppressIfHave = [] }: Service, { facts, used = [] }: Known): boolean =>
  used.includes(id) || suppressIfHave.some((fact) => facts[fact] === true);

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
