import type { DeskItem, DutyToday } from '@tsunagu/api-client';
import { formatTime, isSameDay } from '../../ui/dates';

export interface Pin {
  time: string;
  /** Where on the line, in percent. */
  at: number;
  items: DeskItem[];
}
export interface DayRow {
  id: string;
  name: string;
  qualification: string | null;
  shift: { from: string; to: string; left: number; width: number } | null;
  pins: Pin[];
}
export interface DayLine {
  hours: { label: string; at: number; qualified: number | null }[];
  free: Pin[];
  rows: DayRow[];
  /** null while the present is outside the line. */
  nowAt: number | null;
}

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** The day as a line: shifts, deadlines of today, and how many qualified people serve in each hour. */
export function dayLine(today: DutyToday, due: DeskItem[], now: Date): DayLine {
  const shifts = today.onDuty;
  const { opensAt, closesAt } = today.opening;
  const starts = [...shifts.map((shift) => shift.from), ...(opensAt ? [opensAt] : [])].map(minutesOf);
  const ends = [...shifts.map((shift) => shift.to), ...(closesAt ? [closesAt] : [])].map(minutesOf);
  const first = Math.floor(Math.min(...(starts.length > 0 ? starts : [9 * 60])) / 60) * 60;
  const last = Math.ceil(Math.max(...(ends.length > 0 ? ends : [18 * 60])) / 60) * 60;
  const place = (time: string) => ((minutesOf(time) - first) / (last - first)) * 100;
  const inside = (at: number) => Math.min(100, Math.max(0, at));

  const dueToday = due.filter((item) => item.dueAt !== null && isSameDay(item.dueAt, now));
  const pinsOf = (items: DeskItem[]): Pin[] => {
    const byTime = new Map<string, DeskItem[]>();
    for (const item of items) {
      const time = formatTime(item.dueAt ?? '');
      byTime.set(time, [...(byTime.get(time) ?? []), item]);
    }
    return [...byTime].map(([time, together]) => ({ time, at: inside(place(time)), items: together }));
  };

  const rows: DayRow[] = shifts.map((person) => ({
    id: person.id,
    name: person.name,
    qualification: person.qualification,
    shift: {
      from: person.from,
      to: person.to,
      left: inside(place(person.from)),
      width: inside(place(person.to)) - inside(place(person.from)),
    },
    pins: pinsOf(dueToday.filter((item) => item.counsellor?.id === person.id)),
  }));
  // Somebody who is not here today may still hold a promise that ends today.
  const away = new Map<string, DeskItem[]>();
  for (const item of dueToday) {
    const holder = item.counsellor;
    if (holder && !shifts.some((person) => person.id === holder.id))
      away.set(holder.id, [...(away.get(holder.id) ?? []), item]);
  }
  for (const [id, items] of away) {
    rows.push({ id, name: items[0]?.counsellor?.name ?? '', qualification: null, shift: null, pins: pinsOf(items) });
  }

  const hours = [];
  for (let minute = first; minute <= last; minute += 60) {
    const time = `${String(minute / 60).padStart(2, '0')}:00`;
    const serving = shifts.filter((one) => one.qualification && one.from <= time && time < one.to).length;
    hours.push({ label: String(minute / 60), at: place(time), qualified: minute === last ? null : serving });
  }
  const nowTime = formatTime(now);
  const nowAt = place(nowTime);
  return {
    hours,
    free: pinsOf(dueToday.filter((item) => !item.counsellor)),
    rows,
    nowAt: nowAt < 0 || nowAt > 100 ? null : nowAt,
  };
}
