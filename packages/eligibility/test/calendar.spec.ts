import { expect, test } from '@jest/globals';
import { type AgeNode, birthRange } from '../src/index.ts';

/** The law word for word, on real dates: the slow second opinion. */
const dateOf = (text: string): Date => new Date(`${text}T00:00:00Z`);
const monthsOnFirst = (birth: string, on: string): number => {
  const b = dateOf(birth);
  const first = dateOf(`${on.slice(0, 8)}01`);
  let months = 0;
  const birthday = (n: number): Date => {
    const d = new Date(Date.UTC(b.getUTCFullYear(), b.getUTCMonth() + n, 1));
    const last = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).getUTCDate();
    // No such day in that month: completed at its end, that is before the next 1st.
    return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), Math.min(b.getUTCDate(), last)));
  };
  while (birthday(months + 1) <= first) months++;
  return months;
};
const ageOnFirstOfApril = (birth: string, on: string): number => {
  const o = dateOf(on);
  const year = o.getUTCMonth() >= 3 ? o.getUTCFullYear() : o.getUTCFullYear() - 1;
  // 学校教育法: whoever was born on 1 April attains the age on 31 March and belongs to the earlier year.
  const dayBefore = new Date(dateOf(birth).getTime() - 86_400_000);
  const cohort = dayBefore.getUTCMonth() >= 3 ? dayBefore.getUTCFullYear() : dayBefore.getUTCFullYear() - 1;
  return year - cohort - 1;
};

test('birthRange agrees with counting on the calendar, day by day', () => {
  const days: string[] = [];
  for (let t = Date.UTC(2022, 11, 20); t < Date.UTC(2026, 3, 10); t += 86_400_000) {
    days.push(new Date(t).toISOString().slice(0, 10));
  }
  let compared = 0;
  const wrong: unknown[] = [];
  const compare = (node: AgeNode, on: string, births: string[], expected: (birth: string) => boolean): void => {
    const { from, to } = birthRange(node, on);
    for (const birth of births) {
      if ((birth >= (from ?? '') && birth <= (to ?? '9')) !== expected(birth)) wrong.push({ node, on, birth });
      compared++;
    }
  };
  for (const on of ['2026-03-31', '2026-04-01', '2026-04-30', '2028-02-29']) {
    for (const lt of [1, 2, 12, 24, 36]) {
      const born = days.filter((each) => each <= on);
      compare({ ageMonths: { lt } }, on, born, (birth) => monthsOnFirst(birth, on) < lt);
    }
    for (const n of [-1, 0, 1, 2, 3]) {
      compare({ fyAge: { gte: n, lte: n } }, on, days, (birth) => ageOnFirstOfApril(birth, on) === n);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(40_000);
});
