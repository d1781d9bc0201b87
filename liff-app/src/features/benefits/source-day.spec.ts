import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sourceDay } from './source-day.ts';

const delivered = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../../api/src/benefits/data/kobe-services.json'), 'utf8'),
) as { services: { asOf: string }[] };
const days = [...new Set(delivered.services.map(({ asOf }) => asOf))];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

it('says every date that a delivered source gives itself', () => {
  expect(days.length).toBeGreaterThan(40);
  const fits = /^((\d{4})年((\d{1,2})月((\d{1,2})日)?|ごろ)?|2024-2025)$/;
  const fitsEnglish = new RegExp(`^(((\\d{1,2} )?(${months}) |around )?\\d{4}|2024-2025)$`);
  for (const day of days) {
    expect(sourceDay(day, 'ja')).toMatch(fits);
    expect(sourceDay(day, 'easy-ja')).toMatch(fits);
    expect(sourceDay(day, 'en')).toMatch(fitsEnglish);
  }
});

it.each([
  ['2024-09-10', '2024年9月10日', '10 September 2024'],
  ['2025-04', '2025年4月', 'April 2025'],
  ['2024', '2024年', '2024'],
  ['2015頃', '2015年ごろ', 'around 2015'],
  ['2024-2025', '2024-2025', '2024-2025'],
  ['2026年度', '2026年度', '2026年度'],
  ['2024-13', '2024-13', '2024-13'],
  ['不明', null, null],
])('%s', (text, ja, en) => {
  expect([sourceDay(text, 'ja'), sourceDay(text, 'en')]).toEqual([ja, en]);
});
