import { type AgeNode, birthRange, type ChildFactNode, type ChildRule } from '@tsunagu/eligibility';
import type { Ground } from './sql-facts.js';
import { and, FALSE, openRule, or, TRUE } from './sql-values.js';

/** Where one child's data are: a slot of the narrow row, or the row `c` of table child. */
interface ChildColumns {
  readonly from: string;
  readonly to: string;
  /** Null where only births are known: conditions on anything else are then left out. */
  readonly facts: ReadonlyMap<string, string> | null;
}

const SLOTS: readonly ChildColumns[] = [1, 2, 3, 4].map((n) => ({
  from: `r.b${n}_from`,
  to: `r.b${n}_to`,
  facts: null,
}));
const CHILD: ChildColumns = {
  from: 'c.birth_from',
  to: 'c.birth_to',
  facts: new Map([
    ['care', 'c.care'],
    ['school', 'c.school'],
  ]),
};

/**
 * SQL that is TRUE exactly when at least `n` children surely match (`side` true), or when surely fewer than `n` do
 * (`side` false). EXISTS and count are two-valued, so each side asks for what it needs: children that surely match, or
 * children that may match, in a household all of whose children are listed.
 */
export function quantifierSql(n: number, where: ChildRule, side: boolean, ground: Ground): string {
  return side ? atLeast(n, where, ground) : fewerThan(n, where, ground);
}

function atLeast(n: number, where: ChildRule, ground: Ground): string {
  const nth = SLOTS[n - 1];
  const from = onlyFrom(where, ground.on);
  // The slots stand youngest first: n children born that late are the n youngest.
  if (nth && from !== null) return `${nth.from} >= ${ground.values.bind(from, 'date')}`;

  const match = childSql(where, true, CHILD, ground);
  if (match === FALSE) return FALSE;
  // An open window around nothing: every child matches, but an empty slot is no child.
  if (match === TRUE) return `r.child_count >= ${n}`;
  const inSlots = SLOTS.map((slot) => childSql(where, true, slot, ground));
  const hint = youngestFrom(where, ground);
  if (!birthsOnly(where)) {
    // The slots narrow it down first: leaving out the other conditions can only let more through. An empty slot must not
    // leave it open, or children would be looked up in vain.
    const some = or(inSlots);
    const may = some === TRUE ? TRUE : `(${or([some, MANY])}) IS TRUE`;
    return and([hint, may, n === 1 ? exists(match) : `${counted(match)} >= ${n}`]);
  }
  const beyond = and([MANY, `r.household_id IN ${amongMany(n, match)}`]);
  if (n === 1) return and([hint, or([...inSlots, beyond])]);
  const sum = inSlots.map((slot) => `((${slot}) IS TRUE)::int`).join(' + ');
  return and([hint, `r.child_count >= ${n}`, or([`${sum} >= ${n}`, beyond])]);
}

function fewerThan(n: number, where: ChildRule, ground: Ground): string {
  const complete = 'r.children_complete';
  const surelyNot = childSql(where, false, CHILD, ground);
  // A closed window rules out even the children nobody has told of.
  if (surelyNot === TRUE) return TRUE;
  const mayMatch = `(${surelyNot}) IS NOT TRUE`;
  if (!birthsOnly(where)) return and([complete, n === 1 ? `NOT ${exists(mayMatch)}` : `${counted(mayMatch)} < ${n}`]);
  const slots = SLOTS.map((slot) => childSql(where, false, slot, ground));
  const beyond = or([`NOT ${MANY}`, `r.household_id NOT IN ${amongMany(n, mayMatch)}`]);
  if (n === 1) return and([complete, ...slots.map((slot, i) => or([`r.child_count < ${i + 1}`, slot])), beyond]);
  const sum = slots.map((slot, i) => `(r.child_count > ${i} AND (${slot}) IS NOT TRUE)::int`).join(' + ');
  return and([complete, `${sum} < ${n}`, beyond]);
}

const MANY = `r.child_count > ${SLOTS.length}`;
const of = (condition: string): string => `FROM child c WHERE c.household_id = r.household_id AND ${condition}`;
const exists = (condition: string): string => `EXISTS (SELECT 1 ${of(condition)})`;
const counted = (condition: string): string => `(SELECT count(*) ${of(condition)})`;

/** The few households with more children than slots of which at least `n` match: looked up once, not once per row. */
const amongMany = (n: number, condition: string): string =>
  `(SELECT c.household_id FROM household_row m JOIN child c ON c.household_id = m.household_id
     WHERE m.child_count > ${SLOTS.length} AND ${condition}${n === 1 ? '' : ` GROUP BY c.household_id HAVING count(*) >= ${n}`})`;

/** SQL that is TRUE exactly when the rule's value for this child is `side`. */
function childSql(rule: ChildRule, side: boolean, child: ChildColumns, ground: Ground): string {
  if ('all' in rule) return (side ? and : or)(rule.all.map((each) => childSql(each, side, child, ground)));
  if ('any' in rule) return (side ? or : and)(rule.any.map((each) => childSql(each, side, child, ground)));
  if ('not' in rule) return childSql(rule.not, !side, child, ground);
  if ('ask' in rule) return FALSE;
  if ('childFact' in rule) return childFactSql(rule, side, child, ground);
  if ('validity' in rule) {
    const inner = openRule(rule, ground.on);
    return typeof inner === 'object' ? childSql(inner, side, child, ground) : inner === side ? TRUE : FALSE;
  }
  return ageSql(rule, side, child, ground);
}

function childFactSql(rule: ChildFactNode, side: boolean, { facts }: ChildColumns, { values }: Ground): string {
  if (facts === null) return TRUE;
  const column = facts.get(rule.childFact);
  if (column === undefined) return FALSE;
  return `${column} ${side ? '= ANY' : '<> ALL'} (${values.bind(rule.in, 'text[]')})`;
}

/** The birth lies surely within, or surely outside, the days that the node accepts. */
function ageSql(node: AgeNode, side: boolean, child: ChildColumns, { values, on }: Ground): string {
  const { from, to } = birthRange(node, on);
  if (side) {
    return and([
      from === null ? TRUE : `${child.from} >= ${values.bind(from, 'date')}`,
      to === null ? TRUE : `${child.to} <= ${values.bind(to, 'date')}`,
    ]);
  }
  return or([
    from === null ? FALSE : `${child.to} < ${values.bind(from, 'date')}`,
    to === null ? FALSE : `${child.from} > ${values.bind(to, 'date')}`,
  ]);
}

const birthsOnly = (rule: ChildRule): boolean => {
  if ('all' in rule) return rule.all.every(birthsOnly);
  if ('any' in rule) return rule.any.every(birthsOnly);
  if ('validity' in rule) return rule.validity.rule === undefined || birthsOnly(rule.validity.rule);
  return 'not' in rule ? birthsOnly(rule.not) : !('childFact' in rule);
};

/** If a child surely matches, the youngest was born no earlier than this: a plain range for the index on b1_from. */
function youngestFrom(where: ChildRule, { values, on }: Ground): string {
  const from = earliestMatch(where, on);
  return from === null ? TRUE : `${SLOTS[0]?.from} >= ${values.bind(from, 'date')}`;
}

/** The day when "born on it or later" is all that the rule says; otherwise null. */
function onlyFrom(rule: ChildRule, on: string): string | null {
  if (!('fyAge' in rule || 'ageMonths' in rule || 'birthDate' in rule)) return null;
  const { from, to } = birthRange(rule, on);
  return to === null ? from : null;
}

function earliestMatch(rule: ChildRule, on: string): string | null {
  if ('all' in rule) {
    const bounds = rule.all.map((each) => earliestMatch(each, on)).filter((bound) => bound !== null);
    return bounds.sort().at(-1) ?? null;
  }
  if ('any' in rule) {
    const bounds = rule.any.map((each) => earliestMatch(each, on));
    return bounds.includes(null) ? null : (bounds.sort()[0] ?? null);
  }
  if ('not' in rule || 'ask' in rule || 'childFact' in rule) return null;
  if ('validity' in rule) {
    const inner = openRule(rule, on);
    return typeof inner === 'object' ? earliestMatch(inner, on) : null;
  }
  return birthRange(rule, on).from;
}
