import type { PageLanguage } from './page-words.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day or month as people write it. What a source states otherwise, such as `2015頃`, stays as it is. */
export function dayWords(text: string, language: PageLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  if (language === 'en') return [day && Number(day), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}
