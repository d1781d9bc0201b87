import { type Day, dayOf, dayText } from './dates.ts';
import { isDay, isNumber, LIMITS, type ParseError, pointer, Reader, reading } from './reader.ts';
import type { DatedValue, Parameters } from './types.ts';

export type ParsedParameters =
  | { readonly ok: true; readonly parameters: Parameters }
  | { readonly ok: false; readonly errors: readonly ParseError[] };

/** An amount between two days. */
interface Found {
  readonly from: Day;
  readonly to: Day;
  readonly value: number;
}
/** The same as it is written: its value may be the figure of the day of another parameter. */
interface Written extends Omit<Found, 'value'> {
  readonly value: number | { readonly param: string };
  readonly path: string;
}

class FigureReader extends Reader {
  figures(json: unknown): Record<string, readonly Written[]> {
    const bag = this.bag(json, '');
    const ids = Object.keys(bag);
    if (ids.length > LIMITS.parameters) {
      this.fail('', 'list');
      return {};
    }
    const written: Record<string, readonly Written[]> = Object.create(null) as Record<string, Written[]>;
    for (const [id, at] of ids.map((id) => [id, pointer(id)] as const)) {
      this.text(id, at);
      written[id] = this.list(bag[id], at, (item, path) => this.figure(item, path));
      this.apart(written[id]);
    }
    return written;
  }

  private figure(json: unknown, path: string): Written {
    const { from, to, value } = this.bag(json, path, ['from', 'to', 'value', 'source']);
    if (!isDay(from)) this.fail(`${path}/from`, 'date');
    if (to !== null && !isDay(to)) this.fail(`${path}/to`, 'date');
    const read = { from: isDay(from) ? dayOf(from) : NaN, to: isDay(to) ? dayOf(to) : Infinity };
    if (read.from > read.to) this.fail(path, 'range');
    if (typeof value === 'object' && value !== null) {
      const { param } = this.reference(value, `${path}/value`);
      return { ...read, value: { param: param as string }, path };
    }
    if (!isNumber(value)) this.fail(`${path}/value`, 'number');
    return { ...read, value: value as number, path };
  }

  /** No day may have two figures. */
  private apart(figures: readonly Written[]): void {
    const sorted = [...figures].sort((a, b) => a.from - b.from);
    sorted.forEach((each, i) => {
      const before = sorted[i - 1];
      if (before && each.from <= before.to) this.fail(each.path, 'overlap');
    });
  }
}

/** Follows references until only amounts are left; `reader` is told of what leads nowhere or round in a ring. */
function follow(written: Readonly<Record<string, readonly Written[]>>, reader: Reader): Map<string, readonly Found[]> {
  const done = new Map<string, readonly Found[]>();
  const open = new Set<string>();
  const find = (id: string): readonly Found[] => {
    const known = done.get(id);
    if (known) return known;
    open.add(id);
    const all = written[id]!.flatMap(({ path, from, to, value }): Found[] => {
      if (typeof value === 'number') return [{ from, to, value }];
      const at = `${path}/value/param`;
      if (!written[value.param]) reader.fail(at, 'unknownParameter');
      else if (open.has(value.param)) reader.fail(at, 'cyclicParameter');
      else {
        return find(value.param)
          .map((each) => ({ from: Math.max(from, each.from), to: Math.min(to, each.to), value: each.value }))
          .filter((each) => each.from <= each.to);
      }
      return [];
    });
    open.delete(id);
    const isTooLong = all.length > LIMITS.list;
    if (isTooLong) reader.fail(pointer(id), 'list');
    // What is too long is not handed on, so that a chain of lists cannot grow.
    const found = isTooLong ? [] : all;
    done.set(id, found);
    return found;
  };
  for (const id of Object.keys(written)) find(id);
  return done;
}

/**
 * Reads dated figures `{ id: [{ from, to, value, source? }] }` from anything. A value may be another parameter
 * (`{ param: id }`: "the same limit as"); what is returned holds amounts only, so that whoever reads it need not follow
 * references. Never throws.
 */
export function parseParameters(json: unknown): ParsedParameters {
  const result = reading(new FigureReader(), (reader) => {
    const written = reader.figures(json);
    return reader.errors.length > 0 ? new Map<string, readonly Found[]>() : follow(written, reader);
  });
  if (!result.ok) return result;
  const dated = ({ from, to, value }: Found): DatedValue => ({
    from: dayText(from),
    to: to === Infinity ? null : dayText(to),
    value,
  });
  const parameters = Object.fromEntries([...result.read].map(([id, found]) => [id, found.map(dated)]));
  return { ok: true, parameters };
}
