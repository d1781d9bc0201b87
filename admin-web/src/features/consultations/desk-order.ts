import type { DeskItem } from '@tsunagu/api-client';
import { isSameDay } from '../../ui/dates';

/** The deadline that ends first comes first; without one, the latest message first. */
export function byDeadline(a: DeskItem, b: DeskItem): number {
  if (a.dueAt && b.dueAt) return Date.parse(a.dueAt) - Date.parse(b.dueAt) || a.number.localeCompare(b.number);
  if (a.dueAt) return -1;
  if (b.dueAt) return 1;
  return Date.parse(b.lastMessageAt) - Date.parse(a.lastMessageAt);
}

export interface DeskGroup {
  kind: 'overdue' | 'today' | 'later' | 'none';
  /** The day of a `later` group. */
  date: string | null;
  items: DeskItem[];
}

/** Groups of the list, in the order of its lines: overdue, today, each later day, no deadline. */
export function groupByDeadline(items: DeskItem[], now: Date): DeskGroup[] {
  const groups: DeskGroup[] = [];
  for (const item of items) {
    const kind = kindOf(item, now);
    const last = groups[groups.length - 1];
    const sameDay = last?.date && item.dueAt ? isSameDay(last.date, item.dueAt) : true;
    if (last?.kind === kind && sameDay) last.items.push(item);
    else groups.push({ kind, date: kind === 'later' ? item.dueAt : null, items: [item] });
  }
  return groups;
}

function kindOf(item: DeskItem, now: Date): DeskGroup['kind'] {
  if (!item.dueAt) return 'none';
  if (item.overdue || Date.parse(item.dueAt) < now.getTime()) return 'overdue';
  return isSameDay(item.dueAt, now) ? 'today' : 'later';
}

/**
 * What a refreshed page does to the list on the screen: lines already there are renewed in their place,
 * because a line must not move from under the cursor; new and gone ones are only counted.
 */
export function renewInPlace(
  shown: DeskItem[],
  fresh: DeskItem[],
  /** The fresh list is all there is, so that a missing line is really gone from this view. */
  complete: boolean,
): { items: DeskItem[]; arrivals: number; gone: number } {
  const byId = new Map(fresh.map((item) => [item.id, item]));
  const known = new Set(shown.map((item) => item.id));
  return {
    items: shown.map((item) => byId.get(item.id) ?? item),
    arrivals: fresh.filter((item) => !known.has(item.id)).length,
    gone: complete ? shown.filter((item) => !byId.has(item.id)).length : 0,
  };
}

/** The line after or before the chosen one; the ends stay. */
export function neighbour(items: DeskItem[], id: string | null, by: 1 | -1): DeskItem | null {
  if (items.length === 0) return null;
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return items[by === 1 ? 0 : items.length - 1] ?? null;
  return items[Math.min(Math.max(index + by, 0), items.length - 1)] ?? null;
}
