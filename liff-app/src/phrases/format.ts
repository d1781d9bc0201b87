import type { Language } from '@tsunagu/api-client';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

/** YYYY-MM-DD of an instant, as a clock in Kobe shows it. */
export function dateOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' }).format(new Date(instant));
}

/** HH:MM of an instant in Kobe. */
export function clockOf(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', timeStyle: 'short' }).format(new Date(instant));
}

export function weekdayOf(date: string): string {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

/** 11月24日（火）; with the year when it is another year, and always in easy Japanese. */
export function dayText(date: string, today: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const own = `${Number(month)}月${Number(day)}日（${weekdayOf(date)}）`;
  return language === 'easy-ja' || year !== today.slice(0, 4) ? `${year}年${own}` : own;
}

/** 2026年4月1日: sources and versions always say the year. */
export function fullDay(date: string): string {
  const [year, month, day] = date.split('-');
  return day === undefined ? monthText(date) : `${year}年${Number(month)}月${Number(day)}日`;
}

/** 2027年4月 */
export function monthText(month: string): string {
  const [year, number] = month.split('-');
  return `${year}年${Number(number)}月`;
}

/** 「10:00」 → 10時, 「17:30」 → 17時30分; easy Japanese counts to twelve: 午後5時30分. */
export function timeText(clock: string, language: Language): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const rest = minute ? `${minute}分` : '';
  if (language === 'ja') return `${hour}時${rest}`;
  return hour < 12 ? `午前${hour}時${rest}` : `午後${hour === 12 ? 12 : hour - 12}時${rest}`;
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
