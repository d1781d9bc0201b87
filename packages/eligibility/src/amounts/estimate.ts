import { own } from '../own.ts';
import type { Context, Household } from '../types.ts';
import type { Amount } from './amount.ts';
import { childAllowance } from './child-allowance.ts';
import { childRearingAllowance } from './child-rearing-allowance.ts';

type Estimator = (household: Household, context: Context) => Amount | null;

const ESTIMATORS: Readonly<Record<string, Estimator>> = {
  'jido-teate': childAllowance,
  // The product asks for a band of yearly pay, never for the assessed income: deductions and child support stay unknown.
  'jido-fuyo-teate': ({ facts, ...household }, context) =>
    facts['income.belowChildRearingLimit'] === false
      ? null
      : childRearingAllowance({ ...household, belowLimit: true }, context),
};

/** Services whose amount can be said for a household. */
export const ESTIMATED = Object.keys(ESTIMATORS);

/**
 * What a service pays a household in a month if the desk finds it entitled, as far as that follows from what is known.
 * Null when nothing can be said: no figures for the day, no such service, or nobody to pay for.
 */
export function estimate(serviceId: string, household: Household, context: Context): Amount | null {
  const amount = own(ESTIMATORS, serviceId)?.(household, context);
  return !amount || amount.high === 0 || (amount.high === null && amount.low === 0) ? null : amount;
}
