import { childRearingAllowance } from '../../packages/eligibility/src/amounts/index.ts';
import type { Parameters } from '../../packages/eligibility/src/index.ts';
import type { FigureRow } from './cases.ts';
import { figuresOf } from './product.ts';
import { NOTHING, type Result } from './result.ts';

type Named = Readonly<Record<string, readonly number[]>>;

const valueIn = (figures: Parameters, id: string): number => figures[id]?.[0]?.value ?? NaN;

/** What the first, second and third child bring at an income, taken apart from the amounts of one, two and three. */
function partsAt(figures: Parameters, on: string, income: number, least = false): number[] {
  const sums = [0, 1, 2, 3].map((count) => {
    const children = Array.from({ length: count }, () => ({ birthMonth: `${Number(on.slice(0, 4)) - 6}-07` }));
    const known = least ? { belowLimit: true } : { income: { low: income, high: income } };
    const family = { children, childrenComplete: true, dependants: { low: 0, high: 0 }, ...known };
    return childRearingAllowance(family, { on, parameters: figures })?.low ?? NaN;
  });
  return sums.slice(1).map((sum, i) => sum - (sums[i] ?? NaN));
}

/** The product's own figures under the names of the file. */
const OURS: Readonly<Record<string, (figures: Parameters, on: string) => Named>> = {
  child_allowance: (figures) => ({
    under3: [valueIn(figures, 'jido-teate.under3')],
    age3ToHighSchool: [valueIn(figures, 'jido-teate.from3')],
    thirdOrLater: [valueIn(figures, 'jido-teate.thirdOrLater')],
  }),
  child_rearing_allowance: (figures, on) => ({
    full: partsAt(figures, on, 0),
    partialMax: partsAt(figures, on, valueIn(figures, 'jido-fuyo-teate.limit.full.base')),
    partialMin: partsAt(figures, on, 0, true),
  }),
};

/** The figures of one fiscal year, of the benefits whose amounts the product computes. */
export function evaluateFigures({ benefit, from, figures }: FigureRow): Result[] {
  const ours = Object.hasOwn(OURS, benefit) ? OURS[benefit]?.(figuresOf(from), from) : undefined;
  if (!ours) return [];
  const told = Object.entries(figures).filter(([name]) => Object.hasOwn(ours, name));
  const same = told.length > 0 && told.every(([name, list]) => list.join() === ours[name]?.join());
  return [
    {
      id: from,
      key: `${benefit} figures`,
      current: false,
      outcome: same ? 'agree' : 'differ',
      kind: same ? null : 'otherAmount',
      told: told.map(([name]) => `${name} ${ours[name]?.join(' ')}`).join(', '),
      expected: told.map(([name, list]) => `${name} ${list.join(' ')}`).join(', '),
      withheld: null,
      hidden: NOTHING,
    },
  ];
}
