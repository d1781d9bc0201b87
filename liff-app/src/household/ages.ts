import type { questions } from '../phrases/ja/questions.ts';

type Words = Pick<
  typeof questions,
  'age' | 'ageAndGrade' | 'ageMonths' | 'months' | 'elementary' | 'junior' | 'high' | 'nth'
>;

/** The years a child may have been born in: 「22歳までのお子さん」 count as siblings, so 22 school years back. */
export function birthYears(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 24 }, (_, back) => year - back);
}

/** Age on 1 April of the fiscal year by school cohort (2 April … 1 April). One born in April counts as not on the 1st. */
export function fyAge(birthMonth: string, today: string): number {
  const fiscalYear = (date: string) => Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) >= 4 ? 0 : 1);
  return fiscalYear(today) - fiscalYear(birthMonth) - 1;
}

export function monthsOld(birthMonth: string, today: string): number {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(today) - count(birthMonth);
}

/** How a child is called: 生後5か月, 2歳, 小学1年. Never by name. */
export function childLabel(birthMonth: string, today: string, words: Words): string {
  const months = monthsOld(birthMonth, today);
  const grade = fyAge(birthMonth, today);
  if (months < 12) return words.months(Math.max(0, months));
  if (grade < 6) return words.age(Math.floor(months / 12));
  if (grade < 12) return words.elementary(grade - 5);
  if (grade < 15) return words.junior(grade - 11);
  if (grade < 18) return words.high(grade - 14);
  return words.age(Math.floor(months / 12));
}

/** How children are called side by side: those who would be called the same are counted. */
export function childLabels(
  children: readonly { birthMonth: string }[],
  today: string,
  words: Words,
  say: (label: string) => string = (label) => label,
): string[] {
  const labels = children.map(({ birthMonth }) => say(childLabel(birthMonth, today, words)));
  return labels.map((label, at) => {
    const same = labels.flatMap((other, place) => (other === label ? [place] : []));
    return same.length > 1 ? words.nth(label, same.indexOf(at) + 1) : label;
  });
}

/** The age shown beside the row at once, so that slips are seen: 「7歳・小学1年」, 「2歳9か月」. */
export function rowAge(birthMonth: string, today: string, words: Words): string {
  const months = monthsOld(birthMonth, today);
  if (months < 0) return '';
  if (months < 12) return words.months(months);
  const grade = fyAge(birthMonth, today);
  if (grade < 6) return words.ageMonths(Math.floor(months / 12), months % 12);
  const years = words.age(Math.floor(months / 12));
  return grade < 18 ? words.ageAndGrade(years, childLabel(birthMonth, today, words)) : years;
}
