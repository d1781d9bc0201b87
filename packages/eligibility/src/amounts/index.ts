// Exact amounts of two allowances from dated figures; whatever is not known makes an interval, never a guess.
export { type Amount, type Interval, OPEN, type Open } from './amount.ts';
export { type AllowanceChild, type AllowanceFamily, childAllowance } from './child-allowance.ts';
export {
  childRearingAllowance,
  type IncomeClass,
  type RearedChild,
  type RearingAmount,
  type RearingFamily,
} from './child-rearing-allowance.ts';
export { estimate, ESTIMATED } from './estimate.ts';
