import { describe, expect, it } from '@jest/globals';
import { KOBE_SERVICES } from '../data/kobe-services.js';
import { dayWords } from './day-words.js';

const days = [...new Set(KOBE_SERVICES.map(({ asOf }) => asOf))];
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

describe('the date of a source', () => {
  it.each(days)('is said in every language: %s', (day) => {
    const fits = /^((\d{4})年((\d{1,2})月((\d{1,2})日)?|ごろ)?|2024-2025)$/;
    expect([dayWords(day, 'ja'), dayWords(day, 'easy-ja')]).toEqual([
      expect.stringMatching(fits),
      expect.stringMatching(fits),
    ]);
    expect(dayWords(day, 'en')).toMatch(new RegExp(`^(((\\d{1,2} )?(${MONTHS}) |around )?\\d{4}|2024-2025)$`));
  });

  it.each([
    ['2024-09-10', '2024年9月10日', '10 September 2024'],
    ['2025-04', '2025年4月', 'April 2025'],
    ['2024', '2024年', '2024'],
    ['2015頃', '2015年ごろ', 'around 2015'],
    ['2024-2025', '2024-2025', '2024-2025'],
    ['2024-13', '2024-13', '2024-13'],
    ['2026年度', '2026年度', '2026年度'],
  ])('%s', (text, ja, en) => expect([dayWords(text, 'ja'), dayWords(text, 'en')]).toEqual([ja, en]));
});
