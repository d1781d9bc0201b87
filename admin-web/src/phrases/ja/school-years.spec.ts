import { describe, expect, it } from 'vitest';
import { evaluate, gradeWords } from '@tsunagu/eligibility';
import { schoolYearName } from './common';
import { ruleWords } from './service-rules';

/** Of a child born in May of the year, on a day of the fiscal year 2026. */
const isIn = (fyAge: number, birthYear: number) =>
  evaluate(
    { someChild: { fyAge: { gte: fyAge, lte: fyAge } } },
    { facts: {}, children: [{ birthMonth: `${String(birthYear)}-05` }], childrenComplete: true },
    { on: '2026-11-28' },
  );

describe('school years in the sentence builder', () => {
  it.each([
    [-1, 2026, '今年度に生まれた子'],
    [0, 2025, '0歳児クラス'],
    [2, 2023, '2歳児クラス'],
    [3, 2022, '年少'],
    [5, 2020, '年長'],
    [6, 2019, '小学1年生'],
    [12, 2013, '中学1年生'],
    [15, 2010, '高校1年生の年代'],
    [17, 2008, '高校3年生の年代'],
    [18, 2007, '19歳になる年度'],
    [21, 2004, '22歳になる年度'],
    [30, 1995, '31歳になる年度'],
  ])('%i stands for children born in May %i: %s', (fyAge, birthYear, name) => {
    expect(isIn(fyAge, birthYear)).toBe(true);
    expect(ruleWords.fyAge(fyAge)).toBe(name);
  });

  it.each([0, 1, 2, ...Array.from({ length: 24 }, (_, index) => index + 6)])(
    'says of %i what the sentences for parents say',
    (fyAge) => {
      const plain = (words: string) => words.replace('の年齢', '').replace('の年代', '年代');
      expect(plain(schoolYearName(fyAge))).toBe(plain(gradeWords(fyAge, 'ja')));
    },
  );
});
