import { dayOf } from './dates.ts';

export const LIMITS = {
  depth: 32,
  nodes: 500,
  list: 100,
  text: 300,
  errors: 20,
  number: 1e12,
  parameters: 5000,
} as const;

export type ParseCode =
  | 'unreadable' // cannot be looked at at all (a throwing getter)
  | 'depth'
  | 'nodes'
  | 'object' // an object was expected
  | 'node' // no known node, or more than one in a place
  | 'unknownKey'
  | 'list' // not a list, empty where that has no meaning, or too long
  | 'text' // not a text, empty, too long, or with a character that cannot be kept
  | 'number'
  | 'date'
  | 'range' // empty range, or a range without any bound
  | 'literal'
  | 'operator' // none, more than one, or one that does not fit the fact's type
  | 'unknownFact'
  | 'unknownValue'
  | 'unknownParameter'
  | 'cyclicParameter' // a figure that in the end refers to itself
  | 'overlap'; // two figures for one day

export interface ParseError {
  /** JSON pointer to the place. */
  readonly path: string;
  readonly code: ParseCode;
}

export type Bag = Record<string, unknown>;

// Neither NUL, which PostgreSQL cannot hold, nor half a surrogate pair, which UTF-8 cannot: what is read can be kept.
const UNCLEAN = /[\u0000\p{Cs}]/u;
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LIMITS.text && !UNCLEAN.test(value);
export const isNumber = (value: unknown): value is number =>
  Number.isFinite(value) && Math.abs(value as number) <= LIMITS.number;
export const isDay = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(dayOf(value));

/** A key as one step of a JSON pointer. */
export const pointer = (key: string): string => `/${key.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** One reading of one document: notes what is wrong and where, and hands out copies of what it understands. */
export class Reader {
  readonly errors: ParseError[] = [];

  fail(path: string, code: ParseCode): undefined {
    if (this.errors.length < LIMITS.errors) this.errors.push({ path, code });
    return undefined;
  }

  /** An object with no other keys than these. */
  bag(value: unknown, path: string, keys?: readonly string[]): Bag {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail(path, 'object');
      return {};
    }
    const bag: Bag = {};
    for (const key of Object.keys(value)) {
      if (key === '__proto__' || (keys && !keys.includes(key))) this.fail(path + pointer(key), 'unknownKey');
      else if ((value as Bag)[key] !== undefined) bag[key] = (value as Bag)[key];
    }
    return bag;
  }

  list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): T[] {
    if (!Array.isArray(value) || value.length === 0 || value.length > LIMITS.list) {
      this.fail(path, 'list');
      return [];
    }
    return Array.from(value, (item: unknown, i) => read(item, `${path}/${i}`));
  }

  text(value: unknown, path: string): unknown {
    return isText(value) ? value : this.fail(path, 'text');
  }

  /** `{ param: id }`: a dated figure by its name. */
  reference(value: unknown, path: string): { param: unknown } {
    const { param } = this.bag(value, path, ['param']);
    return { param: this.text(param, `${path}/param`) };
  }
}

/** Runs one reading: its errors, or what it read. Never throws. */
export function reading<T, R extends Reader>(
  reader: R,
  read: (reader: R) => T,
): { ok: true; read: T } | { ok: false; errors: readonly ParseError[] } {
  try {
    const found = read(reader);
    return reader.errors.length > 0 ? { ok: false, errors: reader.errors } : { ok: true, read: found };
  } catch {
    return { ok: false, errors: [{ path: '', code: 'unreadable' }] };
  }
}
