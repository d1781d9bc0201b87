import { defineRefusals } from '../../platform/refusals/refusal.js';
import type { VersionProblem } from '../catalogue/readiness.dto.js';

export const parameterRefusals = defineRefusals({
  'parameter.notFound': 404,
  /** It contradicts itself or what holds; the fields say where. */
  'parameter.unfit': 422,
  /** Another proposal for the same figure and day waits. */
  'parameter.waiting': 409,
  /** Somebody has decided it already. */
  'parameter.stateChanged': 409,
  /** Whoever proposed it does not approve it. */
  'parameter.ownApproval': 403,
  'parameter.checkDayInvalid': 422,
});

/** @throws Refusal `parameter.unfit` with the places, where there are problems */
export function refuseUnfit(problems: readonly VersionProblem[]): void {
  if (problems.length === 0) return;
  const fields = problems.map(({ path, code }) => ({ path, rule: code }));
  throw parameterRefusals.refuse('parameter.unfit', fields);
}
