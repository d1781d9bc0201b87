import { dayOf } from './dates.ts';
import { type Catalogue, type Fact, factOf } from './facts.ts';
import type { Rule } from './types.ts';

export const LIMITS = { depth: 32, nodes: 500, list: 100, text: 300, errors: 20, number: 1e12 } as const;

export type ParseCode =
  | 'unreadable' // cannot be looked at at all (a throwing getter)
  | 'depth'
  | 'nodes'
  | 'object' // an object was expected
  | 'node' // no known node, or more than one in a place
  | 'unknownKey'
  | 'list' // not a list, empty where that has no meaning, or too long
  | 'text' // not a text, empty, or too long
  | 'number'
  | 'date'
  | 'range' // empty range, or a range without any bound
  | 'literal'
  | 'operator' // none, more than one, or one that does not fit the fact's type
  | 'unknownFact'
  | 'unknownValue';

export interface ParseError {
  readonly path: string;
  readonly code: ParseCode;
}
export type Parsed =
  { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly errors: readonly ParseError[] };
export interface ParseOptions {
  /** When given, a rule may name only these facts, and only with values of their type. */
  readonly facts?: Catalogue;
}

type Bag = Record<string, unknown>;

const NODES = ['all', 'any', 'not', 'ask'];
const HOUSEHOLD = [...NODES, 'fact', 'someChild', 'countChildren', 'validity'];
const CHILD = [...NODES, 'ageMonths', 'fyAge', 'birthDate', 'childFact'];
const ORDER = ['lt', 'lte', 'gt', 'gte'];
const OPERATORS = ['eq', 'neq', 'in', ...ORDER];
const META = ['id', 'textKey', 'cite'];

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LIMITS.text;
const isNumber = (value: unknown): boolean => Number.isFinite(value) && Math.abs(value as number) <= LIMITS.number;
const isLiteral = (value: unknown): boolean => typeof value === 'boolean' || isNumber(value) || isText(value);

/** One reading of one document: copies what it understands, so that nothing of the input is kept. */
class Reader {
  readonly errors: ParseError[] = [];
  private nodes = 0;
  private readonly facts: Catalogue | undefined;

  constructor(facts: Catalogue | undefined) {
    this.facts = facts;
  }

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
      if (keys && !keys.includes(key)) this.fail(`${path}/${key.slice(0, 40)}`, 'unknownKey');
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

  node(value: unknown, path: string, depth: number, child: boolean): Bag {
    if (++this.nodes > LIMITS.nodes || depth > LIMITS.depth) {
      const code = depth > LIMITS.depth ? 'depth' : 'nodes';
      if (!this.errors.some((error) => error.code === code)) this.fail(path, code);
      return {};
    }
    const bag = this.bag(value, path);
    const kinds = (child ? CHILD : HOUSEHOLD).filter((kind) => kind in bag);
    const kind = kinds[0];
    if (kind === undefined || kinds.length > 1) {
      this.fail(path, 'node');
      return {};
    }
    const beside = kind === 'fact' ? OPERATORS : kind === 'childFact' ? ['in'] : [];
    const whole = this.bag(value, path, [kind, ...beside, ...META]);
    const inner = this.inner(kind, whole, path, depth, child);
    return { ...this.meta(whole, path), ...inner };
  }

  private inner(kind: string, bag: Bag, path: string, depth: number, child: boolean): Bag {
    const value = bag[kind];
    const at = `${path}/${kind}`;
    const below = (inner: unknown, where: string, ofChild = child): Bag => this.node(inner, where, depth + 1, ofChild);
    switch (kind) {
      case 'all':
      case 'any':
        return { [kind]: this.list(value, at, (item, where) => below(item, where)) };
      case 'not':
        return { not: below(value, at) };
      case 'someChild':
        return { someChild: below(value, at, true) };
      case 'countChildren': {
        const { gte, where } = this.bag(value, at, ['gte', 'where']);
        if (!Number.isInteger(gte) || (gte as number) < 1 || (gte as number) > 30) this.fail(`${at}/gte`, 'number');
        return { countChildren: { gte, where: below(where, `${at}/where`, true) } };
      }
      case 'validity': {
        const { rule, ...dates } = this.bag(value, at, ['from', 'to', 'rule']);
        const window = this.range(dates, at, ['from', 'to'], (date) => this.isDay(date), 'date');
        return { validity: rule === undefined ? window : { ...window, rule: below(rule, `${at}/rule`) } };
      }
      case 'ageMonths':
        return { ageMonths: this.range(value, at, ['gte', 'lt'], (n) => Number.isInteger(n) && inside(n, 0, 1200)) };
      case 'fyAge':
        return { fyAge: this.range(value, at, ['gte', 'lte'], (n) => Number.isInteger(n) && inside(n, -1, 100)) };
      case 'birthDate':
        return { birthDate: this.range(value, at, ['gte', 'lte'], (date) => this.isDay(date), 'date') };
      case 'childFact':
        return { childFact: this.text(value, at), in: this.childValues(value, bag.in, path) };
      case 'fact':
        return { fact: this.text(value, at), ...this.comparison(bag, path) };
      default:
        return { ask: this.ask(value, at) };
    }
  }

  /** Two optional bounds, at least one there, in order; `lt` needs room below it. */
  private range(
    value: unknown,
    path: string,
    keys: readonly [string, string],
    fits: (bound: unknown) => boolean,
    code: ParseCode = 'number',
  ): Bag {
    const bag = this.bag(value, path, keys);
    for (const key of Object.keys(bag)) if (!fits(bag[key])) this.fail(`${path}/${key}`, code);
    const low = bag[keys[0]] as string | number | undefined;
    const high = bag[keys[1]] as string | number | undefined;
    const empty = low !== undefined && high !== undefined && (keys[1] === 'lt' ? low >= high : low > high);
    if (empty || (low === undefined && high === undefined)) this.fail(path, 'range');
    else if (keys[1] === 'lt' && high === 0) this.fail(path, 'range');
    return bag;
  }

  private isDay(value: unknown): boolean {
    return typeof value === 'string' && !Number.isNaN(dayOf(value));
  }

  private ask(value: unknown, path: string): unknown {
    if (typeof value !== 'object') return this.text(value, path);
    const bag = this.bag(value, path, ['topic', 'text']);
    this.text(bag.topic, `${path}/topic`);
    if (bag.text !== undefined) this.text(bag.text, `${path}/text`);
    return bag;
  }

  private comparison(bag: Bag, path: string): Bag {
    const found = OPERATORS.filter((operator) => operator in bag);
    const operator = found[0];
    const fact = this.facts && typeof bag.fact === 'string' ? factOf(bag.fact, this.facts) : undefined;
    if (this.facts && !fact) this.fail(`${path}/fact`, 'unknownFact');
    if (operator === undefined || found.length > 1) {
      this.fail(path, 'operator');
      return {};
    }
    const at = `${path}/${operator}`;
    if (fact && ORDER.includes(operator) !== (fact.type === 'band')) {
      if (!(fact.type === 'month' && operator !== 'in')) this.fail(at, 'operator');
    }
    if (operator === 'in') {
      return { in: this.list(bag.in, at, (item, where) => this.literal(item, where, fact)) };
    }
    return { [operator]: this.literal(bag[operator], at, fact, true) };
  }

  private literal(value: unknown, path: string, fact: Fact | undefined, allowParam = false): unknown {
    if (allowParam && typeof value === 'object' && value !== null) {
      const { param } = this.bag(value, path, ['param']);
      return { param: this.text(param, `${path}/param`) };
    }
    if (!isLiteral(value)) return this.fail(path, 'literal');
    const expected = fact && (fact.type === 'boolean' ? 'boolean' : fact.type === 'band' ? 'number' : 'string');
    const listed = !fact?.values || fact.values.includes(value as string);
    if (expected && (typeof value !== expected || !listed)) this.fail(path, 'unknownValue');
    return value;
  }

  private childValues(name: unknown, list: unknown, path: string): unknown[] {
    const fact = this.facts && typeof name === 'string' ? factOf(`child.${name}`, this.facts) : undefined;
    if (this.facts && !fact) this.fail(`${path}/childFact`, 'unknownFact');
    return this.list(list, `${path}/in`, (item, where) =>
      isText(item) ? this.literal(item, where, fact) : this.fail(where, 'text'),
    );
  }

  private meta(bag: Bag, path: string): Bag {
    const meta: Bag = {};
    for (const key of META) {
      const value = bag[key];
      if (value === undefined) continue;
      if (key === 'cite' && typeof value === 'object') {
        const cite = this.bag(value, `${path}/cite`, ['url', 'article']);
        this.text(cite.url, `${path}/cite/url`);
        if (cite.article !== undefined) this.text(cite.article, `${path}/cite/article`);
        meta.cite = cite;
      } else meta[key] = this.text(value, `${path}/${key}`);
    }
    return meta;
  }
}

const inside = (value: unknown, low: number, high: number): boolean =>
  (value as number) >= low && (value as number) <= high;

/**
 * Reads a rule from anything. The rule returned is a copy holding only what the language knows; the limits on depth
 * and nodes also end cyclic and hugely shared input. Never throws.
 */
export function parseRule(json: unknown, options: ParseOptions = {}): Parsed {
  const reader = new Reader(options.facts);
  try {
    // Safe: every branch of the copy has been checked, or an error is noted and the copy is not handed out.
    const rule = reader.node(json, '', 1, false) as unknown as Rule;
    return reader.errors.length > 0 ? { ok: false, errors: reader.errors } : { ok: true, rule };
  } catch {
    return { ok: false, errors: [{ path: '', code: 'unreadable' }] };
  }
}
