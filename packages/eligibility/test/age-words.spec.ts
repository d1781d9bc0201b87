import { expect, test } from '@jest/globals';
import { type AgeNode, describe } from '../src/index.ts';

// Each range before お子さん, before 子ども and behind "a child who is".
test.each<[AgeNode, string, string, string]>([
  [{ fyAge: { gte: -1, lte: 5 } }, '小学校に入る前の', '小学校に 入る 前の', 'not yet in elementary school'],
  [{ fyAge: { lte: 5 } }, '小学校に入る前の', '小学校に 入る 前の', 'not yet in elementary school'],
  [{ fyAge: { gte: 6, lte: 11 } }, '小学生の', '小学生の', 'in elementary school'],
  [{ fyAge: { gte: 12, lte: 14 } }, '中学生の', '中学生の', 'in junior high school'],
  [{ fyAge: { gte: 6, lte: 14 } }, '小・中学生の', '小学生か 中学生の', 'in elementary or junior high school'],
  [{ fyAge: { gte: 15, lte: 17 } }, '高校生年代の', '高校生の 年の', 'of high school age'],
  [{ fyAge: { gte: 18, lte: 21 } }, '大学生年代の', '大学生の 年の', 'of university age'],
  [{ fyAge: { gte: -1 } }, '0歳児クラスの年齢以上の', '0歳児クラスから 上の', 'in the 0-year-old class or above'],
  [{ fyAge: { gte: 0 } }, '0歳児クラスの年齢以上の', '0歳児クラスから 上の', 'in the 0-year-old class or above'],
  [{ fyAge: { gte: 5 } }, '5歳児クラスの年齢以上の', '5歳児クラスから 上の', 'in the 5-year-old class or above'],
  [{ fyAge: { gte: 6 } }, '小学1年生以上の', '小学1年生から 上の', 'in grade 1 of elementary school or above'],
  [{ fyAge: { gte: 11 } }, '小学6年生以上の', '小学6年生から 上の', 'in grade 6 of elementary school or above'],
  [{ fyAge: { gte: 12 } }, '中学1年生以上の', '中学1年生から 上の', 'in grade 1 of junior high school or above'],
  [{ fyAge: { gte: 14 } }, '中学3年生以上の', '中学3年生から 上の', 'in grade 3 of junior high school or above'],
  [{ fyAge: { gte: 15 } }, '高校1年生年代以上の', '高校1年生の 年から 上の', 'in grade 1 of high school or above'],
  [{ fyAge: { gte: 17 } }, '高校3年生年代以上の', '高校3年生の 年から 上の', 'in grade 3 of high school or above'],
  [{ fyAge: { gte: 18 } }, '18歳以上の', '18歳から 上の', 'in the school year of age 18 or above'],
  [{ fyAge: { gte: -1, lte: -1 } }, '0歳児クラスの年齢の', '0歳児クラスの', 'in the 0-year-old class'],
  [{ fyAge: { gte: -1, lte: 0 } }, '0歳児クラスの年齢の', '0歳児クラスの', 'in the 0-year-old class'],
  [
    { fyAge: { gte: 0, lte: 2 } },
    '0〜2歳児クラスの年齢の',
    '0歳児クラスから 2歳児クラスまでの',
    'in the 0- to 2-year-old classes',
  ],
  [
    { fyAge: { gte: 3, lte: 5 } },
    '3〜5歳児クラスの年齢の',
    '3歳児クラスから 5歳児クラスまでの',
    'in the 3- to 5-year-old classes',
  ],
  [{ fyAge: { gte: 5, lte: 5 } }, '5歳児クラスの年齢の', '5歳児クラスの', 'in the 5-year-old class'],
  [{ fyAge: { gte: 0, lte: 6 } }, '小学1年生までの', '小学1年生までの', 'in grade 1 of elementary school or below'],
  [
    { fyAge: { gte: 1, lte: 6 } },
    '1歳児クラスの年齢〜小学1年生の',
    '1歳児クラスから 小学1年生までの',
    'between the 1-year-old class and grade 1 of elementary school',
  ],
  [{ fyAge: { lte: 17 } }, '高校3年生年代までの', '高校3年生の 年までの', 'in grade 3 of high school or below'],
  [
    { fyAge: { gte: 3, lte: 8 } },
    '3歳児クラスの年齢〜小学3年生の',
    '3歳児クラスから 小学3年生までの',
    'between the 3-year-old class and grade 3 of elementary school',
  ],
  [{ fyAge: { gte: 6, lte: 6 } }, '小学1年生の', '小学1年生の', 'in grade 1 of elementary school'],
  [
    { fyAge: { gte: 6, lte: 17 } },
    '小学1年生〜高校3年生年代の',
    '小学1年生から 高校3年生の 年までの',
    'between grade 1 of elementary school and grade 3 of high school',
  ],
  [
    { fyAge: { gte: 18, lte: 19 } },
    '18歳〜19歳の',
    '18歳から 19歳までの',
    'between the school year of age 18 and the school year of age 19',
  ],
  [{ ageMonths: { gte: 0 } }, '0歳以上の', '0歳から 上の', '0 years old or older'],
  [{ ageMonths: { gte: 1 } }, '1か月以上の', '1か月から 上の', '1 month old or older'],
  [{ ageMonths: { gte: 11 } }, '11か月以上の', '11か月から 上の', '11 months old or older'],
  [{ ageMonths: { gte: 12 } }, '1歳以上の', '1歳から 上の', '1 year old or older'],
  [{ ageMonths: { gte: 18 } }, '1歳6か月以上の', '1歳6か月から 上の', '1 year 6 months old or older'],
  [{ ageMonths: { gte: 30 } }, '2歳6か月以上の', '2歳6か月から 上の', '2 years 6 months old or older'],
  [{ ageMonths: { lt: 1 } }, '1か月未満の', '1か月に なる 前の', 'younger than 1 month'],
  [{ ageMonths: { lt: 12 } }, '0歳の', '0歳の', '0 years old'],
  [{ ageMonths: { lt: 18 } }, '1歳6か月未満の', '1歳6か月に なる 前の', 'younger than 1 year 6 months'],
  [{ ageMonths: { lt: 36 } }, '0〜2歳の', '0歳から 2歳までの', '0 to 2 years old'],
  [{ ageMonths: { gte: 12, lt: 24 } }, '1歳の', '1歳の', '1 year old'],
  [{ ageMonths: { gte: 12, lt: 36 } }, '1〜2歳の', '1歳から 2歳までの', '1 to 2 years old'],
  [
    { ageMonths: { gte: 3, lt: 12 } },
    '3か月以上1歳未満の',
    '3か月から 1歳に なる 前までの',
    'at least 3 months and younger than 1 year',
  ],
  [
    { ageMonths: { gte: 12, lt: 18 } },
    '1歳以上1歳6か月未満の',
    '1歳から 1歳6か月に なる 前までの',
    'at least 1 year and younger than 1 year 6 months',
  ],
  [
    { ageMonths: { gte: 18, lt: 36 } },
    '1歳6か月以上3歳未満の',
    '1歳6か月から 3歳に なる 前までの',
    'at least 1 year 6 months and younger than 3 years',
  ],
  [
    { ageMonths: { gte: 18, lt: 21 } },
    '1歳6か月以上1歳9か月未満の',
    '1歳6か月から 1歳9か月に なる 前までの',
    'at least 1 year 6 months and younger than 1 year 9 months',
  ],
  [
    { birthDate: { gte: '2024-04-01' } },
    '2024年4月1日以降に生まれた',
    '2024年4月1日から あとに 生まれた',
    'born on or after 1 April 2024',
  ],
  [
    { birthDate: { lte: '2026-03-31' } },
    '2026年3月31日までに生まれた',
    '2026年3月31日までに 生まれた',
    'born by 31 March 2026',
  ],
  [
    { birthDate: { gte: '2007-04-02', lte: '2026-12-09' } },
    '2007年4月2日から2026年12月9日までに生まれた',
    '2007年4月2日から 2026年12月9日までに 生まれた',
    'born from 2 April 2007 to 9 December 2026',
  ],
])('%j', (node, ja, easy, en) => {
  const rule = { someChild: node };
  expect(describe(rule, 'ja')).toBe(`${ja}お子さんがいる方`);
  expect(describe(rule, 'easy-ja')).toBe(`${easy} 子どもが いる 人`);
  expect(describe(rule, 'en')).toBe(`People who have a child who is ${en}`);
});
