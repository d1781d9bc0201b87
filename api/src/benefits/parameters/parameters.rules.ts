import { factOf, isLimit } from '@tsunagu/eligibility';
import { addDays } from '../../platform/clock/tokyo.js';
import { isCheckDay } from '../catalogue/check-day.js';
import type { VersionProblem } from '../catalogue/readiness.dto.js';

/** Shared figures change one after another. */
export const SHARED_FIGURES_TURN = 7_403_060;

export const PROPOSAL_STATES = ['waiting', 'approved', 'returned'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export interface Span {
  validFrom: string;
  validTo: string | null;
}
interface Proposed extends Span {
  parameterId: string;
  checkedOn: string;
  nextCheckDue: string | null;
}

const problem = (path: string, code: string, isWrong: boolean): VersionProblem[] => (isWrong ? [{ path, code }] : []);

/**
 * What is wrong with a proposal. `others`: what holds under the same name on other days. The one before that has no end is no
 * fault: it ends the day before.
 */
export function problemsOf(
  proposal: Proposed,
  others: readonly Span[],
  services: ReadonlySet<string>,
  today: string,
): VersionProblem[] {
  const { validTo, checkedOn, nextCheckDue } = proposal;
  const isOver = validTo !== null && validTo < today;
  return [
    ...placeProblems(proposal, others, services),
    ...problem('checkedOn', 'dayAhead', checkedOn > today),
    ...problem('nextCheckDue', 'nextCheckMissing', nextCheckDue === null && !isOver),
    ...problem('nextCheckDue', 'nextCheckPast', nextCheckDue !== null && nextCheckDue <= today),
    ...problem(
      'nextCheckDue',
      'nextCheckFar',
      nextCheckDue !== null && nextCheckDue > today && !isCheckDay(nextCheckDue, today),
    ),
  ];
}

/** What is wrong with its name and its days alone. */
export function placeProblems(
  proposal: Pick<Proposed, keyof Span | 'parameterId'>,
  others: readonly Span[],
  services: ReadonlySet<string>,
): VersionProblem[] {
  const { parameterId, validFrom, validTo } = proposal;
  return [
    // Such a figure belongs to the version of its service, where two people look at it.
    ...problem('id', 'ofService', services.has(parameterId.split('.')[0]!)),
    // It would be taken for a limit, and decide nothing: a month's income after deductions is not told by a yearly pay.
    ...problem('id', 'noLimit', factOf(parameterId) !== undefined && !isLimit(parameterId)),
    ...problem('to', 'dateOrder', validTo !== null && validTo < validFrom),
    ...problem(
      'from',
      'figuresOverlap',
      others.some((other) => overlaps(proposal, other) && !endsBefore(other, proposal)),
    ),
  ];
}

/** Whether there is a day for which both stand. */
export const overlaps = (a: Span, b: Span): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

/** What held without an end until another one begins. */
export const endsBefore = (other: Span, { validFrom }: Span): boolean =>
  other.validTo === null && other.validFrom < validFrom;

/** What holds under a name once a figure is approved beside the others. */
export const heldWith = <F extends Span>(others: readonly F[], figure: F): F[] => [
  ...others.map((other) => (endsBefore(other, figure) ? { ...other, validTo: addDays(figure.validFrom, -1) } : other)),
  figure,
];
