// Every date of the service is a date in Kobe, wherever the browser thinks it is.
const zone = 'Asia/Tokyo';
const parts = new Intl.DateTimeFormat('ja-JP', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Parts {
  year: string;
  month: string;
  day: string;
  weekday: string;
  hour: string;
  minute: string;
}

function partsOf(instant: Date): Parts {
  const found: Record<string, string> = {};
  for (const part of parts.formatToParts(instant)) found[part.type] = part.value;
  return {
    year: found['year'] ?? '',
    month: found['month'] ?? '',
    day: found['day'] ?? '',
    weekday: found['weekday'] ?? '',
    hour: found['hour'] ?? '',
    minute: found['minute'] ?? '',
  };
}

const instantOf = (value: string | Date): Date =>
  value instanceof Date ? value : new Date(value.length === 10 ? `${value}T00:00:00+09:00` : value);

/** 11月24日（火）; another year: 2027年1月4日（月）. */
export function formatDate(value: string | Date, now: Date): string {
  const it = partsOf(instantOf(value));
  const year = it.year === partsOf(now).year ? '' : `${it.year}年`;
  return `${year}${it.month}月${it.day}日（${it.weekday}）`;
}

/** 11月24日, for narrow columns of dates; another year keeps it. */
export function formatShortDate(value: string | Date, now: Date): string {
  return formatDate(value, now).replace(/（.*$/, '');
}

/** 2026年8月: a month of which no day is known. */
export function formatMonth(yearMonth: string): string {
  const [year = '', month = ''] = yearMonth.split('-');
  return `${year}年${String(Number(month))}月`;
}

/** 2026年8月3日: always with the year. */
export function formatDay(value: string | Date): string {
  const it = partsOf(instantOf(value));
  return `${it.year}年${it.month}月${it.day}日`;
}

/** 14:32 */
export function formatTime(value: string | Date): string {
  const it = partsOf(instantOf(value));
  return `${it.hour}:${it.minute}`;
}

/** Today the time, this year the day, else the day with its year: the shortest form that cannot be mistaken. */
export function formatMoment(value: string | Date, now: Date): string {
  return isSameDay(value, now) ? formatTime(value) : `${formatDate(value, now)}${formatTime(value)}`;
}

export function isSameDay(a: string | Date, b: string | Date): boolean {
  const [x, y] = [partsOf(instantOf(a)), partsOf(instantOf(b))];
  return x.year === y.year && x.month === y.month && x.day === y.day;
}

/** 5時間28分 · 28分 · 3日 */
export function formatSpan(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  if (minutes < 60) return `${String(minutes)}分`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${String(hours)}時間` : `${String(hours)}時間${String(minutes % 60)}分`;
  return `${String(Math.floor(hours / 24))}日`;
}

/** Completed months between a birth month and today; negative before birth. */
export function monthsSince(birthMonth: string, now: Date): number {
  const it = partsOf(now);
  const [year = 0, month = 1] = birthMonth.split('-').map(Number);
  return (Number(it.year) - year) * 12 + Number(it.month) - month;
}

/** Value for `<input type="datetime-local">` in Kobe's time, and back to an instant. */
export function toLocalInput(instant: Date): string {
  const it = partsOf(instant);
  return `${it.year}-${it.month.padStart(2, '0')}-${it.day.padStart(2, '0')}T${it.hour}:${it.minute}`;
}

export function fromLocalInput(value: string): string {
  return new Date(`${value}:00+09:00`).toISOString();
}
