import type { Random } from './random.js';

/** A household as its parent would answer the survey. Months are YYYY-MM. */
export interface DemoHousehold {
  lineUserId: string;
  ward: string;
  language: 'ja' | 'easy-ja' | 'en';
  children: { birthMonth: string; care?: string; school?: string }[];
  childrenComplete: boolean;
  expectingMonth: string | null;
  guardians: boolean | null;
  single: boolean | null;
  taxExempt: boolean | null;
  multiples: boolean;
}

/** Weights after the shares of Kobe's wards in the number of children (round figures; the demo is no statistic). */
const WARDS = { higashinada: 14, nada: 9, chuo: 8, hyogo: 6, kita: 14, nagata: 5, suma: 10, tarumi: 15, nishi: 19 };
const CHILD_COUNT = { '0': 4, '1': 40, '2': 41, '3': 12, '4': 3 };

export const addMonths = (month: string, months: number): string => {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
};

const schoolYearAge = (birthMonth: string, today: string): number => {
  const fiscal = (month: string): number => Number(month.slice(0, 4)) - (Number(month.slice(5)) < 4 ? 1 : 0);
  return fiscal(today) - fiscal(birthMonth) - 1;
};

function child(random: Random, birthMonth: string, today: string): DemoHousehold['children'][number] {
  const age = schoolYearAge(birthMonth, today);
  if (age < 3) return { birthMonth, care: random.weighted({ none: 55, licensed: 40, other: 5 }) };
  if (age < 6) return { birthMonth, care: random.weighted({ licensed: 60, kindergarten: 36, other: 2, none: 2 }) };
  if (age < 15) return { birthMonth, school: random.weighted({ 'kobe-municipal': 94, other: 6 }) };
  if (age < 18)
    return { birthMonth, school: random.weighted({ 'highschool-kobe': 68, 'highschool-outside': 30, none: 2 }) };
  return { birthMonth };
}

/** One household seen from `today` (YYYY-MM-DD); brothers and sisters lie 18 to 60 months apart. */
export function demoHousehold(random: Random, index: number, today: string): DemoHousehold {
  const month = today.slice(0, 7);
  const expecting = random.chance(0.06);
  const count = Number(random.weighted(CHILD_COUNT));
  const total = expecting || count > 0 ? count : 1;
  const multiples = total >= 2 && random.chance(0.02);
  const births: string[] = [];
  let monthsAgo = random.whole(0, 14 * 12);
  for (let i = 0; i < total; i++) {
    births.push(addMonths(month, -monthsAgo));
    monthsAgo += multiples && i === 0 ? 0 : random.whole(18, 60);
  }
  return {
    lineUserId: `U${index.toString(16).padStart(8, '0')}${'d'.repeat(24)}`,
    ward: random.weighted(WARDS),
    language: random.weighted({ ja: 92, 'easy-ja': 5, en: 3 }),
    children: births.map((birth) => child(random, birth, month)),
    childrenComplete: random.chance(0.94),
    expectingMonth: expecting ? addMonths(month, random.whole(1, 8)) : null,
    guardians: random.chance(0.1) ? null : random.chance(0.66),
    single: random.chance(0.55) ? null : random.chance(0.14),
    taxExempt: random.chance(0.7) ? null : random.chance(0.2),
    multiples,
  };
}
