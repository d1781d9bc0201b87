import { derive, isLimit } from './facts.ts';
import type { Context, Household, Parameters } from './types.ts';

/** The limits of a day, for `derive`: those of the dated figures that are named after the fact they decide. */
export function limitsOn(parameters: Parameters, on: string): Record<string, number> {
  const limits: Record<string, number> = {};
  for (const [id, values] of Object.entries(parameters)) {
    const current = values.find(({ from, to }) => from <= on && (to === null || on <= to));
    if (current && isLimit(id)) limits[id] = current.value;
  }
  return limits;
}

/** A household with what its income says by the limits of the day. */
export const withLimits = (household: Household, { on, parameters = {} }: Context): Household => ({
  ...household,
  facts: derive(household.facts, limitsOn(parameters, on)),
});
