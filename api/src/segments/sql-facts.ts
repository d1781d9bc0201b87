import { factOf, type FactNode, isLimit, type Literal, type Operand, type Parameters } from '@tsunagu/eligibility';
import { and, FALSE, or, type SqlValues } from './sql-values.js';

/** What a compilation stands on. */
export interface Ground {
  readonly values: SqlValues;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly parameters: Parameters;
}

const EXPECTING = 'family.expecting';
const EXPECTING_MONTH = 'family.expectingMonth';

/** The closed table of facts that have a column. No other identifier than these ever enters a query. */
const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ['residence.kobe', `(r.ward <> 'outside')`],
  // Who lives in Kobe lives in Hyogo; of the others nobody knows it unless they said so.
  ['residence.hyogo', `COALESCE((r.facts -> 'residence.hyogo') = 'true'::jsonb, NULLIF(r.ward <> 'outside', FALSE))`],
  [EXPECTING, 'r.expecting'],
  ['family.singleParent', 'r.single_parent'],
  ['tax.residentTaxExempt', 'r.resident_tax_exempt'],
  ['tax.incomeTaxExempt', 'r.income_tax_exempt'],
  ['benefit.receivesChildRearingAllowance', 'r.receives_child_rearing_allowance'],
  ['family.guardiansNeedChildcare', 'r.guardians_need_childcare'],
  ['family.multiples', 'r.multiples'],
  ['work.inKobe', 'r.work_in_kobe'],
]);
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['residence.ward', 'r.ward'],
  ['preference.language', 'r.language'],
]);

type Order = 'lt' | 'lte' | 'gt' | 'gte';
const SIGNS: Readonly<Record<Order, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
const OPPOSITE: Readonly<Record<Order, Order>> = { lt: 'gte', lte: 'gt', gt: 'lte', gte: 'lt' };

/** SQL that is TRUE exactly when the fact node's value is `side`; otherwise FALSE or NULL. */
export function factSql(node: FactNode, side: boolean, ground: Ground): string {
  // What is never asked stays unknown, even if somebody put a value there.
  if (factOf(node.fact)?.privacy === 'do-not-ask') return FALSE;
  if ('eq' in node) return oneOfSql(node.fact, [look(node.eq, ground)], side, ground);
  if ('neq' in node) return oneOfSql(node.fact, [look(node.neq, ground)], !side, ground);
  if ('in' in node) return oneOfSql(node.fact, node.in, side, ground);
  const [order, operand] = ordered(node);
  const limit = look(operand, ground);
  return limit === null ? FALSE : orderSql(node.fact, side ? order : OPPOSITE[order], limit, ground);
}

function ordered(node: FactNode): [Order, Operand] {
  if ('lt' in node) return ['lt', node.lt];
  if ('lte' in node) return ['lte', node.lte];
  if ('gt' in node) return ['gt', node.gt];
  if ('gte' in node) return ['gte', node.gte];
  throw new Error('a fact node without an operator');
}

/** A literal as it is, a parameter by its value on the day; null when it has none. */
function look(operand: Operand, { on, parameters }: Ground): Literal | null {
  if (typeof operand !== 'object') return operand;
  const values = Object.hasOwn(parameters, operand.param) ? parameters[operand.param] : undefined;
  return values?.find(({ from, to }) => from <= on && (to === null || on <= to))?.value ?? null;
}

/** Whether the fact is one of `list`. An item of another type leaves open whether it is, so it can only ever be a yes. */
function oneOfSql(fact: string, list: readonly (Literal | null)[], side: boolean, ground: Ground): string {
  const { values } = ground;
  const boolean = BOOLEANS.get(fact);
  if (boolean !== undefined) {
    const wanted = list.filter((item) => typeof item === 'boolean');
    if (!side && wanted.length < list.length) return FALSE;
    const holding = new Set(side ? wanted : [true, false].filter((value) => !wanted.includes(value)));
    if (fact === EXPECTING && holding.has(true)) {
      // Until the month is over; after that nobody knows.
      const still = `(r.expecting AND (r.expecting_month >= ${monthOf(ground)}) IS NOT FALSE)`;
      return holding.has(false) ? or([still, 'NOT r.expecting']) : still;
    }
    if (holding.size === 2) return `${boolean} IS NOT NULL`;
    return holding.has(true) ? boolean : holding.has(false) ? `NOT ${boolean}` : FALSE;
  }
  const text = textOf(fact, ground);
  if (text !== undefined) {
    const wanted = list.filter((item) => typeof item === 'string');
    if (!side && wanted.length < list.length) return FALSE;
    if (wanted.length === 0) return FALSE;
    if (wanted.length === 1) return `${text} ${side ? '=' : '<>'} ${values.bind(wanted[0], 'text')}`;
    return `${text} ${side ? '= ANY' : '<> ALL'} (${values.bind(wanted, 'text[]')})`;
  }
  const value = isLimit(fact) ? limitSql(fact, ground) : plainFact(fact, values);
  const parts = list.map((item) => (item === null ? FALSE : jsonEqual(value, item, side, values)));
  return side ? or(parts) : and(parts);
}

const textOf = (fact: string, ground: Ground): string | undefined =>
  fact === EXPECTING_MONTH
    ? `CASE WHEN r.expecting_month >= ${monthOf(ground)} THEN to_char(r.expecting_month, 'YYYY-MM') END`
    : TEXTS.get(fact);

/** The month of the day, as such a column has it. */
const monthOf = ({ on, values }: Ground): string => values.bind(`${on.slice(0, 7)}-01`, 'date');

/** A fact without a column, from the further facts. */
const plainFact = (fact: string, values: SqlValues): string => `(r.facts -> ${values.bind(fact, 'text')})`;

/** What a household said of a limit; where it did not, what its income says by the figure of the day, as `derive` has it. */
function limitSql(fact: string, ground: Ground): string {
  const { values } = ground;
  const said = plainFact(fact, values);
  const limit = look({ param: fact }, ground);
  if (limit === null) return said;
  const income = plainFact('income.band', values);
  const amount = values.bind(limit, 'jsonb');
  const exact = `WHEN jsonb_typeof(${income}) = 'number' THEN to_jsonb(${income} < ${amount})`;
  const below = `WHEN ${bound(income, 'high', '<=', amount)} THEN 'true'::jsonb`;
  const above = `WHEN ${bound(income, 'low', '>=', amount)} THEN 'false'::jsonb`;
  return `COALESCE(${said}, CASE ${exact} ${below} ${above} END)`;
}

/** Whether it is one value: a literal, or a band `{low, high}` of which only bounds are known. */
function jsonEqual(value: string, item: Literal, side: boolean, values: SqlValues): string {
  const wanted = values.bind(item, 'jsonb');
  if (side) return `${value} = ${wanted}`;
  const different = `(jsonb_typeof(${value}) = '${typeof item}' AND ${value} <> ${wanted})`;
  if (typeof item !== 'number') return different;
  return or([different, bound(value, 'low', '>', wanted), bound(value, 'high', '<=', wanted)]);
}

const bound = (value: string, end: 'low' | 'high', sign: string, limit: string): string =>
  `(jsonb_typeof(${value} -> '${end}') = 'number' AND ${value} -> '${end}' ${sign} ${limit})`;

const MONTH_TEXT = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether the fact surely stands in this order to the limit. Text is ordered by code, whatever the database's language. */
function orderSql(fact: string, order: Order, limit: Literal, ground: Ground): string {
  const { values } = ground;
  const sign = SIGNS[order];
  if (typeof limit === 'boolean' || BOOLEANS.has(fact)) return FALSE;
  if (fact === EXPECTING_MONTH && typeof limit === 'string' && MONTH_TEXT.test(limit)) {
    // As days, so that an index can serve; whatever else an editor may have written is compared as text.
    const from = monthOf(ground);
    return `(r.expecting_month ${sign} ${values.bind(`${limit}-01`, 'date')} AND r.expecting_month >= ${from})`;
  }
  const text = textOf(fact, ground);
  if (text !== undefined) {
    return typeof limit === 'string' ? `${text} ${sign} ${values.bind(limit, 'text')} COLLATE "C"` : FALSE;
  }
  const value = plainFact(fact, values);
  if (typeof limit === 'string') {
    return `(jsonb_typeof(${value}) = 'string' AND ${value} #>> '{}' ${sign} ${values.bind(limit, 'text')} COLLATE "C")`;
  }
  const wanted = values.bind(limit, 'jsonb');
  const plain = `(jsonb_typeof(${value}) = 'number' AND ${value} ${sign} ${wanted})`;
  // A band is every value from low up to, not including, high.
  const band =
    order === 'lt' || order === 'lte' ? bound(value, 'high', '<=', wanted) : bound(value, 'low', sign, wanted);
  return or([plain, band]);
}
