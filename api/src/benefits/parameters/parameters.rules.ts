import type { VersionProblem } from '../catalogue/readiness.dto.js';

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
  const { parameterId, validFrom, validTo, checkedOn, nextCheckDue } = proposal;
  const problem = (path: string, code: string, isWrong: boolean): VersionProblem[] => (isWrong ? [{ path, code }] : []);
  const isOver = validTo !== null && validTo < today;
  return [
    // Such a figure belongs to the version of its service, where two people look at it.
    ...problem('id', 'ofService', services.has(parameterId.split('.')[0]!)),
    ...problem('to', 'dateOrder', validTo !== null && validTo < validFrom),
    ...problem('checkedOn', 'dayAhead', checkedOn > today),
    ...problem('nextCheckDue', 'nextCheckMissing', nextCheckDue === null && !isOver),
    ...problem('nextCheckDue', 'nextCheckPast', nextCheckDue !== null && nextCheckDue <= today),
    ...problem(
      'from',
      'figuresOverlap',
      others.some((other) => overlaps(proposal, other) && !endsBefore(other, proposal)),
    ),
  ];
}

const overlaps = (a: Span, b: Span): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

/** What held without an end until another one begins. */
export const endsBefore = (other: Span, { validFrom }: Span): boolean =>
  other.validTo === null && other.validFrom < validFrom;
