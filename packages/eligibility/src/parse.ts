import { type Catalogue, type Fact, factOf } from './facts.ts';
import { own } from './own.ts';
import {
  type Bag,
  isDay,
  isNumber,
  isText,
  LIMITS,
  type ParseCode,
  type ParseError,
  Reader,
  reading,
} from './reader.ts';
import type { Parameters, Rule } from './types.ts';

export { LIMITS, type ParseCode, type ParseError } from './reader.ts';

export type Parsed =
  { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly errors: readonly ParseError[] };
export interface ParseOptions {
  /** When given, a rule may name only these facts, and only with values of their type. */
  readonly facts?: Catalogue;
  /** When given, a rule may name only these figures. */
  readonly parameters?: Parameters;
}

const NODES = ['all', 'any', 'not', 'ask', 'validity'];
const HOUSEHOLD = [...NODES, 'fact', 'someChild', 'countChildren'];
const CHILD = [...NODES, 'ageMonths', 'fyAge', 'birthDate', 'childFact'];
const ORDER = ['lt', 'lte', 'gt', 'gte'];
const OPERATORS = ['eq', 'neq', 'in', ...ORDER];
const META = ['id', 'textKey', 'cite'];

const isLiteral = (value: unknown): boolean => typeof value === 'boolean' || isNumber(value) || isText(value);

/** Copies what it understands, so that nothing of the input is kept. */
class RuleReader extends Reader {
  private nodes = 0;
  private readonly facts: Catalogue | undefined;
  private readonly parameters: Parameters | undefined;

  constructor({ facts, parameters }: ParseOptions) {
    super();
    this.facts = facts;
    this.parameters = parameters;
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
        const window = this.range(dates, at, ['from', 'to'], isDay, 'date');
        return { validity: rule === undefined ? window : { ...window, rule: below(rule, `${at}/rule`) } };
      }
      case 'ageMonths':
        return { ageMonths: this.range(value, at, ['gte', 'lt'], (n) => Number.isInteger(n) && inside(n, 0, 1200)) };
      case 'fyAge':
        return { fyAge: this.range(value, at, ['gte', 'lte'], (n) => Number.isInteger(n) && inside(n, -1, 100)) };
      case 'birthDate':
        return { birthDate: this.range(value, at, ['gte', 'lte'], isDay, 'date') };
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
    // Nothing is below what is not there.
    const [low, high] = [bag[keys[0]], bag[keys[1]]] as [number, number];
    if ((keys[1] === 'lt' ? low >= high : low > high) || (low === undefined && high === undefined)) {
      this.fail(path, 'range');
    }
    if (keys[1] === 'lt' && high === 0) this.fail(path, 'range');
    return bag;
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
    const fact = this.facts && factOf(String(bag.fact), this.facts);
    if (this.facts && !fact) this.fail(`${path}/fact`, 'unknownFact');
    if (operator === undefined || found.length > 1) {
      this.fail(path, 'operator');
      return {};
    }
    const at = `${path}/${operator}`;
    // Months are compared in every way, bands by their order alone, everything else by what it is.
    if (fact && fact.type !== 'month' && ORDER.includes(operator) !== (fact.type === 'band')) this.fail(at, 'operator');
    if (operator === 'in') {
      return { in: this.list(bag.in, at, (item, where) => this.literal(item, where, fact)) };
    }
    return { [operator]: this.literal(bag[operator], at, fact, true) };
  }

  private literal(value: unknown, path: string, fact: Fact | undefined, allowParam = false): unknown {
    if (allowParam && typeof value === 'object' && value !== null) {
      const reference = this.reference(value, path);
      if (this.parameters && isText(reference.param) && !own(this.parameters, reference.param)) {
        this.fail(`${path}/param`, 'unknownParameter');
      }
      return reference;
    }
    if (!isLiteral(value)) return this.fail(path, 'literal');
    const expected = fact && (fact.type === 'boolean' ? 'boolean' : fact.type === 'band' ? 'number' : 'string');
    const listed = !fact?.values || fact.values.includes(value as string);
    if (expected && (typeof value !== expected || !listed)) this.fail(path, 'unknownValue');
    return value;
  }

  private childValues(name: unknown, list: unknown, path: string): unknown[] {
    const fact = this.facts && factOf(`child.${String(name)}`, this.facts);
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
  // Safe: every branch of the copy has been checked, or an error is noted and the copy is not handed out.
  const result = reading(new RuleReader(options), (reader) => reader.node(json, '', 1, false) as unknown as Rule);
  return result.ok ? { ok: true, rule: result.read } : result;
}
