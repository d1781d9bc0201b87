import type { PageLanguage } from './page-words.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day, month or year as people write it. What a source states otherwise, such as `2024-2025`, stays as it is. */
export function dayWords(text: string, language: PageLanguage): string {
  const [, only, about] = /^(\d{4})(頃)?$/.exec(text) ?? [];
  if (only !== undefined && language === 'en') return about ? `around ${only}` : only;
  if (only !== undefined) return `${only}年${about ? 'ごろ' : ''}`;
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  if (language === 'en') return [day && Number(day), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}
