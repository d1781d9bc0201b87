import { dayOf, fiscalYear, monthOf, monthOfDay } from './dates.ts';
import type { AgeNode } from './types.ts';

/** Named school stages, to stand behind "a child who is": [first, last] age on 1 April. */
const STAGES: readonly (readonly [number, number, string])[] = [
  [-1, 5, 'not yet in elementary school'],
  [6, 11, 'in elementary school'],
  [12, 14, 'in junior high school'],
  [6, 14, 'in elementary or junior high school'],
  [15, 17, 'of high school age'],
  [18, 21, 'of university age'],
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A school year, to stand behind "in": `the 3-year-old class`, `grade 3 of elementary school`. */
const grade = (fyAge: number): string => {
  if (fyAge < 6) return `the ${Math.max(fyAge, 0)}-year-old class`;
  if (fyAge < 12) return `grade ${fyAge - 5} of elementary school`;
  if (fyAge < 15) return `grade ${fyAge - 11} of junior high school`;
  return fyAge < 18 ? `grade ${fyAge - 14} of high school` : `the school year of turning ${fyAge + 1}`;
};

/** 2026-04 → April 2026 */
export const monthInEnglish = (month: string): string =>
  `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** 2026-04-01 → 1 April 2026 */
export const dateInEnglish = (date: string): string => `${Number(date.slice(8))} ${monthInEnglish(date)}`;

const months = (count: number): string => {
  const [years, rest] = [Math.floor(count / 12), count % 12];
  const unit = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return [years > 0 || rest === 0 ? unit(years, 'year') : '', rest > 0 ? unit(rest, 'month') : '']
    .filter((part) => part !== '')
    .join(' ');
};

/** The ages a node accepts, to stand behind "is"; births, to stand behind "born". */
export function rangeInEnglish(node: AgeNode): string {
  if ('fyAge' in node) {
    const { gte = -1, lte } = node.fyAge;
    const stage = STAGES.find(([low, high]) => low === gte && high === lte);
    if (stage) return stage[2];
    if (lte === undefined) return `in ${grade(gte)} or above`;
    if (gte < 1 && lte > 5) return `in ${grade(lte)} or below`;
    const low = Math.max(gte, 0);
    if (low < lte && lte < 6) return `in the ${low}- to ${lte}-year-old classes`;
    return low < lte ? `between ${grade(low)} and ${grade(lte)}` : `in ${grade(lte)}`;
  }
  if ('ageMonths' in node) {
    const { gte = 0, lt } = node.ageMonths;
    if (lt === undefined) return `${months(gte)} old or older`;
    if (gte % 12 === 0 && lt % 12 === 0) {
      const [low, high] = [gte / 12, lt / 12 - 1];
      return low === high ? `${months(gte)} old` : `${low} to ${high} years old`;
    }
    return gte === 0 ? `younger than ${months(lt)}` : `at least ${months(gte)} and younger than ${months(lt)}`;
  }
  const { gte, lte } = node.birthDate;
  if (gte !== undefined && lte !== undefined) return `from ${dateInEnglish(gte)} to ${dateInEnglish(lte)}`;
  return gte === undefined ? `by ${dateInEnglish(lte ?? '')}` : `on or after ${dateInEnglish(gte)}`;
}

/** One child's own age, to stand behind "is"; null when the month does not settle it. */
export function childInEnglish(node: AgeNode, birthMonth: string, on: string): string | null {
  const born = monthOf(birthMonth);
  const month = monthOfDay(dayOf(on));
  if (Number.isNaN(born + month) || born > month) return null;
  if ('fyAge' in node) {
    const fyAge = fiscalYear(month) - fiscalYear(born) - 1;
    const years = Math.floor((month - born) / 12);
    if (born % 12 === 3) return null;
    // Before school its age, and the class where that is called by another one.
    if (fyAge < 6) return `${months(years * 12)} old${years > Math.max(fyAge, 0) ? `, in ${grade(fyAge)}` : ''}`;
    return `in ${grade(fyAge)}`;
  }
  return `${months(Math.floor(Math.max(month - born - 1, 0) / 12) * 12)} old`;
}
