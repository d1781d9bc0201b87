import type { Deadline, ServicePage } from '@tsunagu/api-client';
import {
  closedFacts,
  type Context,
  explainer,
  type Explanation,
  factOf,
  type Household,
  type Leaf,
  limitsOn,
  nextQuestion,
  noAnswerTo,
  type Parameters,
  type Question,
  type Rule,
  type Verdict,
} from '@tsunagu/eligibility';
import { type Amount, estimate } from '@tsunagu/eligibility/amounts';
import { householdOf, type Known } from '../household/known.ts';
import type { Askable } from '../household/questions.ts';
import { allPassed, nextDay } from './deadline-days.ts';
import { ownDeadline } from './own-deadline.ts';
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
  /** What it can still meet and comes first; all that had a day may be over. */
  deadline: Deadline | 'passed' | null;
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

/** What may fit and is not in use yet: the news in the results. */
export const newLikely = ({ likely }: Results): Finding[] => likely.filter(({ have }) => !have);

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
  const context = { on, parameters, closed: closedFacts(askable, known.noAnswers) };
  return { household, context, explain: explainer(household, context) };
}

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
    get deadline() {
      return ownDeadline(service.deadlines ?? [], known, context.on);
    },
  };
}

/** Little is known for sure, or somebody should have looked again by now: 「窓口で確認してください」. */
export const isUnsure = (service: Service | ServicePage): boolean =>
  service.confidence === 'low' || service.amountUncertain || Boolean(service.beingChecked);

/**
 * The one question that settles most of what waits for an answer. What was put off is not asked again by itself, and what
 * is in use is asked about, and counted, only when nothing else is left.
 */
export function nextToAsk(
  { needsAnswer }: Results,
  { parameters }: LoadedCatalogue,
  known: Known,
  on: string,
  askable: Askable,
): Question | null {
  const open: Askable = (fact) => askable(fact) && noAnswerTo(fact, known.noAnswers) === null;
  const { household, context } = askedAbout(parameters, known, on, open);
  // Where nothing was put off, they are judged already.
  const isSame = Object.keys(known.noAnswers).length === 0;
  const next = (inUse: boolean) =>
    nextQuestion(
      needsAnswer
        .filter(({ have }) => have === inUse)
        .map((finding) => ({
          rule: finding.service.parsed,
          value: worthOf(finding.service),
          ...(isSame && { found: finding }),
        })),
      household,
      context,
    );
  return next(false) ?? next(true);
}

/** What stands open to everybody anyway, and what has to be paid back. */
const LIGHT: readonly string[] = ['consult', 'place', 'information', 'class', 'loan'];

/** What it is worth to know: money, and help that would cost money, before advice. */
const worthOf = ({ category }: Service): number => (LIGHT.includes(category) ? 1 : 2);

const hasAlready = ({ id, suppressIfHave = [] }: Service, { facts, used = [] }: Known): boolean =>
  used.includes(id) || suppressIfHave.some((fact) => facts[fact] === true);

/** Whether a reason must not be written out where somebody else may look over the shoulder. */
export const isCaution = (leaf: Leaf): boolean => factOf(leaf.key)?.privacy === 'caution';
