import type { Json, RawRecord } from './record-shape.js';
import type { Warnings } from './warnings.js';

/** Completed months of age: from `gte` on, below `lt`. Null: no such bound. */
export interface Ages {
  gte: number | null;
  lt: number | null;
}

/** A child's services end long before: 22 years. */
export const HIGHEST_MONTHS = 264;

const BOUNDS = ['greaterThanOrEqualTo', 'greaterThan', 'lessThan', 'lessThanOrEqualTo'] as const;

/**
 * Age bounds of a target in months. Where a record can be read in two ways, the reading that shows the service to more
 * people is taken: the draft is for an editor, and a family that is left out by a typing error notices nothing.
 */
export function cleanAges(target: RawRecord, warnings: Warnings): Ages {
  const bound = (key: string): Bound | null => readBound(target[key], `/target/${key}`, warnings);
  const [atLeast, over, below, atMost] = BOUNDS.map(bound);
  if (over) warnings.add('ageOver', '/target/greaterThan', over.months);
  if ((atLeast && over) || (below && atMost)) warnings.add('ageDoubled', '/target');
  const lower = [atLeast?.months, over?.months].filter((months) => months !== undefined);
  const upper = [below?.months, atMost && including(atMost)].filter((months) => typeof months === 'number');
  const ages = {
    gte: lower.length > 0 ? Math.min(...lower) : null,
    lt: upper.length > 0 ? Math.max(...upper) : null,
  };
  if (ages.lt === 0) {
    // 「0か月未満」 fits no child that is born.
    warnings.add('ageZero', '/target/lessThan');
    ages.lt = null;
  }
  if (ages.gte !== null && ages.lt !== null && ages.gte >= ages.lt) {
    warnings.add('ageTurned', '/target', `${ages.gte}-${ages.lt}`);
    return { gte: null, lt: null };
  }
  if (ages.gte === null && ages.lt === null) warnings.add('ageMissing', '/target');
  return ages;
}

/** The four bounds of a target as the registry writes them, years and the months beyond. */
export function ageBounds({ gte, lt }: Ages): Record<(typeof BOUNDS)[number], RawRecord> {
  const bound = (months: number | null): RawRecord => {
    if (months === null) return { targetAge: null, targetAgeOfMonths: null };
    const [years, rest] = [Math.floor(months / 12), months % 12];
    return { targetAge: years === 0 ? null : years, targetAgeOfMonths: rest === 0 ? null : rest };
  };
  return {
    ...{ greaterThanOrEqualTo: bound(gte), greaterThan: bound(null) },
    ...{ lessThan: bound(lt), lessThanOrEqualTo: bound(null) },
  };
}

interface Bound {
  months: number;
  /** Given in years alone: 「2歳以下」 lasts until the third birthday. */
  wholeYears: boolean;
}

const including = ({ months, wholeYears }: Bound): number => months + (wholeYears ? 12 : 1);

function readBound(value: Json | undefined, path: string, warnings: Warnings): Bound | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const years = figure(value['targetAge']);
  const months = figure(value['targetAgeOfMonths']);
  if (years === undefined || months === undefined) {
    warnings.add('ageUnreadable', path, value);
    return null;
  }
  if (years === null && months === null) return null;
  if (years !== null && years > 0 && months !== null && months > 11) {
    warnings.add('ageMonths', path, value);
    // 「3歳」 and 「36か月」 say the same; anything else cannot be told apart from a slip.
    if (months !== years * 12) return null;
    return { months, wholeYears: true };
  }
  const all = (years ?? 0) * 12 + (months ?? 0);
  if (all > HIGHEST_MONTHS) {
    warnings.add('ageTooHigh', path, value);
    return null;
  }
  return { months: all, wholeYears: months === null };
}

/** A whole figure; null where there is none, undefined where it is none. */
function figure(value: Json | undefined): number | null | undefined {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return null;
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
