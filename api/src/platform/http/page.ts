import { type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, isUUID, Length, Max, Min } from 'class-validator';
import { requestRefusals } from '../refusals/refusal.js';

export const PAGE_DEFAULT = 30;
export const PAGE_MAX = 100;

/** `?cursor=&limit=`: every list is paged by position in its order, never by offset. */
export class PageQuery {
  @ApiProperty({ required: false, maxLength: 400 })
  @IsOptional()
  @IsString()
  @Length(1, 400)
  cursor?: string;

  @ApiProperty({ required: false, minimum: 1, maximum: PAGE_MAX, default: PAGE_DEFAULT })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_MAX)
  limit?: number;
}

/** The answer class of a paged list of `item`. */
export function PageOf<T>(item: Class<T>): Class<{ items: T[]; nextCursor: string | null }> {
  class Page {
    @ApiProperty({ type: () => item, isArray: true })
    items: T[];

    @ApiProperty({ type: String, nullable: true })
    nextCursor: string | null;
  }
  Object.defineProperty(Page, 'name', { value: `${item.name}Page` });
  return Page;
}

/** Where a page ended: the sort values of its last row, opaque to callers. */
export const encodeCursor = (values: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** What a cursor's values may be, each as PostgreSQL takes it: nothing a caller made up reaches a query. */
interface CursorKinds {
  day: string;
  instant: string;
  nullableInstant: string | null;
  uuid: string;
  whole: number;
  bigWhole: number;
  key: string;
}
const isCursorValue: Record<keyof CursorKinds, (value: unknown) => boolean> = {
  day: isDay,
  instant: isInstant,
  nullableInstant: (value) => value === null || isInstant(value),
  uuid: (value) => isUUID(value),
  whole: (value) => isWhole(value) && value <= 2_147_483_647,
  bigWhole: isWhole,
  key: (value) => typeof value === 'string' && /^[A-Za-z0-9.-]{1,80}$/.test(value),
};

/** What an `integer` column holds is `whole`, what a `bigint` holds and JavaScript still counts is `bigWhole`. */
function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A day of the calendar. */
function isDay(value: unknown): boolean {
  return typeof value === 'string' && value.length === 10 && isInstant(`${value}T00:00:00.000Z`);
}

/** As `toISOString` writes it; PostgreSQL knows no year 0. */
function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-/.test(value) || value.startsWith('0000')) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}

/** @throws Refusal `cursor.invalid` when it is not one of ours with values of these kinds. */
export function decodeCursor<const K extends readonly (keyof CursorKinds)[]>(
  cursor: string,
  kinds: K,
): { -readonly [I in keyof K]: CursorKinds[K[I]] } {
  const values = parseCursor(cursor);
  if (values.length !== kinds.length || !kinds.every((kind, index) => isCursorValue[kind](values[index]))) {
    throw requestRefusals.refuse('cursor.invalid');
  }
  return values as { -readonly [I in keyof K]: CursorKinds[K[I]] };
}

function parseCursor(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

/** Cuts the one row too many that a query fetched to learn whether more follow. */
export function toPage<R, T>(
  rows: R[],
  limit: number,
  map: (row: R) => T,
  position: (row: R) => (string | number | null)[],
): { items: T[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(map), nextCursor: rows.length > limit && last ? encodeCursor(position(last)) : null };
}
