import type { Context, Household, Verdict } from '@tsunagu/eligibility';
import { estimate, OPEN, type Open } from '@tsunagu/eligibility/amounts';
import { Choices, Whole } from '../platform/http/fields.js';

/** More than any family receives in a month. */
const MOST = 10_000_000;

/** What a service would pay the household in a month, in yen; an interval while something is open. */
export class Estimate {
  @Whole({ min: 0, max: MOST })
  low: number;

  @Whole({ min: 0, max: MOST, nullable: true, description: 'Null: no upper end, since not all children are known' })
  high: number | null;

  @Whole({ min: 0, max: 30, nullable: true, description: 'For how many children; null while that is open' })
  children: number | null;

  @Choices(OPEN, { name: 'EstimateOpen', description: 'What may still move it' })
  open: Open[];
}

/**
 * The amount to show beside a verdict. None where the desk alone decides or where it is a no: an amount would read like a
 * promise.
 */
export function estimateBeside(
  verdict: Verdict,
  serviceId: string,
  household: Household,
  context: Context,
): Estimate | undefined {
  if (verdict !== 'likely' && verdict !== 'needsAnswer') return undefined;
  const amount = estimate(serviceId, household, context);
  if (!amount) return undefined;
  const { low, high, children, open } = amount;
  return { low, high, children, open: [...open] };
}
