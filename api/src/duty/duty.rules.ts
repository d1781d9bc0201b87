import holidayJp from '@holiday-jp/holiday_jp';
import {
  addDays,
  type DateText,
  type TimeText,
  tokyoDate,
  tokyoInstant,
  tokyoTime,
  weekday,
} from '../platform/clock/tokyo.js';

export interface Hours {
  opensAt: TimeText;
  closesAt: TimeText;
}
/** What was decided: hours by weekday (0 = Sunday), and single days that differ; null = closed. */
export interface Calendar {
  weekly: ReadonlyMap<number, Hours>;
  exceptions: ReadonlyMap<DateText, Hours | null>;
}
export interface CalendarDay {
  date: DateText;
  kind: 'business' | 'closed' | 'holiday';
  holidayName: string | null;
  hours: Hours | null;
}

/** The name of a 祝日 (振替休日 and 国民の休日 included), or null. */
export function holidayName(date: DateText): string | null {
  const holidays: Record<string, { name: string } | undefined> = holidayJp.holidays;
  const name = holidays[date]?.name;
  if (name === undefined) return null;
  // The list calls the day between two holidays plain 休日 (祝日法 3条3項) and hangs the cause on a substitute day.
  if (name === '休日') return '国民の休日';
  return name.endsWith('振替休日') ? '振替休日' : name;
}

/** 年末年始: 29 December to 3 January. */
export const isYearEnd = (date: DateText): boolean => date.slice(5) >= '12-29' || date.slice(5) <= '01-03';

/** closed on 祝日 and 年末年始 unless a day was opened on purpose. */
export function dayOf({ weekly, exceptions }: Calendar, date: DateText): CalendarDay {
  const name = holidayName(date);
  const decided = exceptions.get(date);
  const usual = name || isYearEnd(date) ? null : (weekly.get(weekday(date)) ?? null);
  const hours = decided === undefined ? usual : decided;
  return { date, kind: hours ? 'business' : name ? 'holiday' : 'closed', holidayName: name, hours };
}

/** Nothing is closed for longer; a calendar that is has a fault. */
export const LOOK_AHEAD_DAYS = 60;

/** The days after `date` up to and including the next business day. */
function daysToNextBusinessDay(calendar: Calendar, date: DateText): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = dayOf(calendar, addDays(date, ahead));
    days.push(day);
    if (day.hours) return days;
  }
  throw new Error('duty: no business day in sight');
}

export interface Opening {
  open: boolean;
  today: DateText;
  opensAt: TimeText | null;
  closesAt: TimeText | null;
  nextOpening: { date: DateText; opensAt: TimeText };
}

/** From the minute of opening, up to but without the minute of closing. */
export function openingAt(calendar: Calendar, now: Date): Opening {
  const today = tokyoDate(now);
  const time = tokyoTime(now);
  const { hours } = dayOf(calendar, today);
  const next = daysToNextBusinessDay(calendar, today).at(-1) as CalendarDay & { hours: Hours };
  return {
    open: hours !== null && time >= hours.opensAt && time < hours.closesAt,
    today,
    opensAt: hours?.opensAt ?? null,
    closesAt: hours?.closesAt ?? null,
    nextOpening:
      hours && time < hours.opensAt
        ? { date: today, opensAt: hours.opensAt }
        : { date: next.date, opensAt: next.hours.opensAt },
  };
}

export interface ReplyPromise {
  kind: 'today' | 'nextBusinessDay';
  date: DateText;
  dueAt: Date;
  days: Omit<CalendarDay, 'hours'>[];
}

/** what arrives before closing is answered the same day, everything else by the end of the next business day. */
export function promiseAt(calendar: Calendar, arrival: Date): ReplyPromise {
  const first = dayOf(calendar, tokyoDate(arrival));
  const isToday = first.hours !== null && tokyoTime(arrival) < first.hours.closesAt;
  const days = isToday ? [first] : [first, ...daysToNextBusinessDay(calendar, first.date)];
  const due = days.at(-1) as CalendarDay & { hours: Hours };
  return {
    kind: isToday ? 'today' : 'nextBusinessDay',
    date: due.date,
    dueAt: tokyoInstant(due.date, due.hours.closesAt),
    days: days.map(({ date, kind, holidayName: name }) => ({ date, kind, holidayName: name })),
  };
}

export const minutesOf = (time: TimeText): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
export const lengthOf = ({ opensAt, closesAt }: Hours): number => minutesOf(closesAt) - minutesOf(opensAt);

/** how long a day has to be open at least, in minutes: 8 hours, 5 on days off. */
export const leastMinutes = (date: DateText): number =>
  [0, 6].includes(weekday(date)) || holidayName(date) || isYearEnd(date) ? 300 : 480;

/** whether a week's plan has five days that are long enough. */
export function keepsWeeklyMinimum(weekly: ReadonlyMap<number, Hours>): boolean {
  const enough = [...weekly].every(([day, hours]) => lengthOf(hours) >= ([0, 6].includes(day) ? 300 : 480));
  return weekly.size >= 5 && enough;
}

export const overlaps = (a: Hours, b: Hours): boolean => a.opensAt < b.closesAt && b.opensAt < a.closesAt;
