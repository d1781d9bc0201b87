import { type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
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

/** @throws Refusal `cursor.invalid` when it is not one of ours with `length` values. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const plain = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(values) && values.length === length && values.every(plain)) {
      return values;
    }
  } catch {
    // falls through to the refusal
  }
  throw requestRefusals.refuse('cursor.invalid');
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
