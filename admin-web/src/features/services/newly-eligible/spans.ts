export type SpanKey = 'month' | 'next' | 'april' | 'days';
export interface Span {
  from: string;
  to: string;
}

/** As the API allows it. */
const mostDays = 400;

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);
const monthStart = (today: string, months: number): Date => {
  const date = day(`${today.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date;
};

/** The days that matter most: ages move on with the month, school years on 1 April. */
export function spanOf(key: Exclude<SpanKey, 'days'>, today: string): Span {
  if (key === 'next') return { from: today, to: text(monthStart(today, 1)) };
  if (key === 'april') {
    const year = Number(today.slice(0, 4)) + (today.slice(5) < '04-01' ? 0 : 1);
    return { from: today, to: `${String(year)}-04-01` };
  }
  const before = monthStart(today, 0);
  before.setUTCDate(0);
  return { from: text(before), to: today };
}

/** Whether the API would look at these days. */
export function isSpan({ from, to }: Span): boolean {
  const [first, second] = [day(from).getTime(), day(to).getTime()];
  return second > first && second - first <= mostDays * 86_400_000;
}
