import type { Language } from '@tsunagu/api-client';

const weekdays = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = 'January February March April May June July August September October November December'.split(' ');

/** YYYY-MM-DD of an instant, as a clock in Kobe shows it. */
export const dateOf = (instant: string): string => inKobe(instant).slice(0, 10);

/** HH:MM of an instant in Kobe. */
export const clockOf = (instant: string): string => inKobe(instant).slice(11, 16);

/** Nine hours ahead all year. Lists ask for it row by row, and the browser's own formatting takes milliseconds on a slow phone. */
const inKobe = (instant: string): string => new Date(Date.parse(instant) + 9 * 3_600_000).toISOString();

export function weekdayOf(date: string, language: Language): string {
  return weekdays[language === 'en' ? 'en' : 'ja'][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

/** 11月24日（火）, Tue 24 November; with the year when it is another year, and always in easy Japanese. */
export function dayText(date: string, today: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const isOtherYear = year !== today.slice(0, 4);
  if (language === 'en') {
    const own = `${weekdayOf(date, language)} ${Number(day)} ${months[Number(month) - 1]}`;
    return isOtherYear ? `${own} ${year}` : own;
  }
  const own = `${Number(month)}月${Number(day)}日（${weekdayOf(date, language)}）`;
  return language === 'easy-ja' || isOtherYear ? `${year}年${own}` : own;
}

/** 2026年4月1日, 1 April 2026: sources and versions always say the year. */
export function fullDay(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (day === undefined) return monthText(date, language);
  if (language === 'en') return `${Number(day)} ${monthText(date, language)}`;
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** 2027年4月, April 2027 */
export function monthText(month: string, language: Language): string {
  const [year, number] = month.split('-');
  return language === 'en' ? `${months[Number(number) - 1]} ${year}` : `${year}年${Number(number)}月`;
}

/** 「10:00」 → 10時, 「17:30」 → 17時30分; easy Japanese counts to twelve: 午後5時30分; English keeps 17:30. */
export function timeText(clock: string, language: Language): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  if (language === 'en') return `${hour}:${String(minute).padStart(2, '0')}`;
  const rest = minute ? `${minute}分` : '';
  if (language === 'ja') return `${hour}時${rest}`;
  return hour < 12 ? `午前${hour}時${rest}` : `午後${hour === 12 ? 12 : hour - 12}時${rest}`;
}

/** Things of one kind side by side. */
export function listText(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? ', ' : '・');
}

/** How far `clock` lies between two others, from 0 to 1. */
export function share(clock: string, from: string, to: string): number {
  const minutes = (text: string) => {
    const [hour = 0, minute = 0] = text.split(':').map(Number);
    return hour * 60 + minute;
  };
  const part = (minutes(clock) - minutes(from)) / (minutes(to) - minutes(from));
  return Math.min(1, Math.max(0, part));
}
