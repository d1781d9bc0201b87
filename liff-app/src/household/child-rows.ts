import type { ChildInput } from '@tsunagu/api-client';
import { monthsOld } from './ages.ts';

/** A row while it is being filled in; a number is 0 until chosen. */
export interface ChildRow {
  key: number;
  year: number;
  month: number;
  /** What else is known about this child, kept when the month is only looked at. */
  known: ChildInput | null;
  /** Added as another child of the same month: meant so, and not remarked on. */
  twin?: boolean;
}

export const mostChildren = 12;
/** 25 years: the API takes no older child (survey.birthTooLongAgo). */
const mostMonths = 300;

let next = 0;
export const emptyRow = (): ChildRow => ({ key: ++next, year: 0, month: 0, known: null });
/** ふたご・みつご: the month is not asked twice. */
export const twinOf = ({ year, month }: ChildRow): ChildRow => ({ key: ++next, year, month, known: null, twin: true });

export function rowsOf(children: readonly ChildInput[]): ChildRow[] {
  const rows = children.map((child) => ({
    key: ++next,
    year: Number(child.birthMonth.slice(0, 4)),
    month: Number(child.birthMonth.slice(5, 7)),
    known: child,
  }));
  return rows.length ? rows : [emptyRow()];
}

export const birthMonthOf = ({ year, month }: ChildRow): string | null =>
  year && month ? `${year}-${String(month).padStart(2, '0')}` : null;

export interface RowCheck {
  /** Rows begun and not finished. */
  unfinished: number[];
  /** Months that have not come yet: a child who is expected has a question of its own. */
  future: number[];
  /** A row with the same month as one above: twins, or a slip. Said, never refused. */
  same: number[];
  /** Too old for everything the catalogue knows: told so, and left out of the list. */
  grown: number[];
  children: ChildInput[];
}

export function checkRows(rows: readonly ChildRow[], today: string): RowCheck {
  const check: RowCheck = { unfinished: [], future: [], same: [], grown: [], children: [] };
  const seen = new Set<string>();
  for (const row of rows) {
    const birthMonth = birthMonthOf(row);
    if (!birthMonth) {
      if (row.year || row.month) check.unfinished.push(row.key);
      continue;
    }
    if (monthsOld(birthMonth, today) > mostMonths) {
      check.grown.push(row.key);
      continue;
    }
    if (birthMonth > today.slice(0, 7)) check.future.push(row.key);
    if (seen.has(birthMonth) && !row.twin) check.same.push(row.key);
    seen.add(birthMonth);
    check.children.push(row.known?.birthMonth === birthMonth ? row.known : { birthMonth });
  }
  return check;
}
