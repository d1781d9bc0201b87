import { earliest, latest, within } from './ages.ts';
import { type Born, childFactValue, factValue, invert, lacksFigure, UNLISTED, type View, valueOf } from './evaluate.ts';
import { factOf } from './facts.ts';
import type { Leaf, LeafNode } from './leaf.ts';
import type { AgeNode, ChildRule, CountChildrenNode, FactNode, Kleene, Rule, SomeChildNode } from './types.ts';

/** Bits: what a node may still come to once every question that can be asked is answered; none when only unknown. */
const TRUE = 1;
const FALSE = 2;
const bit = (value: Kleene): number => (value === null ? 0 : value ? TRUE : FALSE);

/** Whether answers could still bring it to true or false. */
export const canSettle = (can: number): boolean => can !== 0;

export interface Trace {
  readonly value: Kleene;
  readonly leaves: readonly Leaf[];
  readonly can: number;
}

interface Place {
  readonly view: View;
  readonly born: Born | null;
  readonly path: string;
  readonly negated: boolean;
}

const leaf = (
  node: LeafNode,
  key: string,
  value: Kleene,
  can: number,
  { view, born, path, negated }: Place,
  asked: { missing?: string; topic?: string } = {},
): Trace => {
  const ward = view.facts['residence.ward'];
  const open = value === null;
  // Whom nobody may ask, nobody's answer can settle.
  if (open && asked.missing && view.closed(asked.missing)) can = 0;
  return {
    value,
    can,
    leaves: [
      {
        path,
        key,
        node,
        value,
        favours: negated ? invert(value) : value,
        child: born && born.index >= 0 ? born.index : null,
        birthMonth: born?.child?.birthMonth ?? null,
        ward: typeof ward === 'string' ? ward : null,
        on: view.day,
        missing: (open && canSettle(can) && asked.missing) || null,
        topic: (open && asked.topic) || null,
      },
    ],
  };
};

const weight = ({ leaves }: Trace): number => {
  const cautious = leaves.filter(({ key }) => factOf(key)?.privacy === 'caution').length;
  return leaves.length * 2 + cautious;
};

/** The reason with the fewest leaves, ordinary before caution, then in the editor's order. */
const cheapest = (traces: readonly Trace[]): readonly Leaf[] =>
  traces.reduce((best, next) => (weight(next) < weight(best) ? next : best)).leaves;

const joined = (traces: readonly Trace[]): Leaf[] => traces.flatMap(({ leaves }) => leaves);

/** Leaves of an undecided node; where no answer can help any more only the desk's topics remain. */
const undecided = (leaves: readonly Leaf[], can: number): readonly Leaf[] =>
  canSettle(can) ? leaves : leaves.filter(({ missing }) => missing === null);

/** Conjunction (`stop` false) and disjunction (`stop` true) are mirror images. */
const combine = (traces: readonly Trace[], stop: boolean): Trace => {
  const halt = bit(stop);
  const rest = bit(!stop);
  const can =
    (traces.some((each) => each.can & halt) ? halt : 0) | (traces.every((each) => each.can & rest) ? rest : 0);
  const halted = traces.filter(({ value }) => value === stop);
  if (halted.length > 0) return { value: stop, can, leaves: cheapest(halted) };
  const open = traces.filter(({ value }) => value === null);
  if (open.length > 0) return { value: null, can, leaves: undecided(joined(open), can) };
  return { value: !stop, can, leaves: joined(traces) };
};

const ofFact = (node: FactNode, place: Place): Trace => {
  const { facts } = place.view;
  const value = factValue(node, place.view);
  const fact = factOf(node.fact);
  if (value !== null) return leaf(node, node.fact, value, bit(value), place);
  if (fact?.topic !== undefined) return leaf(node, `ask.${fact.topic}`, null, 0, place, { topic: fact.topic });
  if (lacksFigure(node, place.view)) return leaf(node, node.fact, null, 0, place);
  const answered = [node.fact, ...(fact?.from ?? [])].some((id) => facts[id] !== undefined);
  const missing = fact?.from?.[0] ?? node.fact;
  return leaf(node, node.fact, null, answered ? 0 : TRUE | FALSE, place, { missing });
};

const ageKey = (node: AgeNode): string =>
  'fyAge' in node ? 'child.fyAge' : 'ageMonths' in node ? 'child.ageMonths' : 'child.birthFrom';

const ofAge = (node: AgeNode, place: Place, { lo, hi, child }: Born): Trace => {
  const from = earliest(node, place.view.on);
  const to = latest(node, place.view.on);
  const value = within(lo, hi, from, to);
  const unlisted = Number.isNaN(lo);
  // The only finer question there is: born on the 1st or later in the month.
  const finer =
    child?.bornOnFirst === undefined ? bit(within(lo, lo, from, to)) | bit(within(lo + 1, hi, from, to)) : 0;
  const can = unlisted ? TRUE | FALSE : finer || bit(value);
  const missing = unlisted ? 'children' : 'birthday';
  return leaf(node, ageKey(node), value, [from, to, place.view.on].some(Number.isNaN) ? 0 : can, place, { missing });
};

/** The leaf that stands for "no such child": the first age named, otherwise the quantifier itself. */
const firstAge = (rule: ChildRule, path: string): { node: AgeNode; path: string } | null => {
  if ('fyAge' in rule || 'ageMonths' in rule || 'birthDate' in rule) return { node: rule, path };
  if ('validity' in rule) return rule.validity.rule ? firstAge(rule.validity.rule, `${path}/validity/rule`) : null;
  const kind = 'all' in rule ? 'all' : 'any';
  const inner = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [];
  for (const [i, each] of inner.entries()) {
    const found = firstAge(each, `${path}/${kind}/${i}`);
    if (found) return found;
  }
  return null;
};

const notListed = (node: SomeChildNode | CountChildrenNode, inner: ChildRule, path: string, place: Place): Trace => {
  const value = place.view.complete ? false : null;
  const can = value === null ? TRUE | FALSE : FALSE;
  const missing = { missing: 'children' };
  if (place.view.children.length > 0) return leaf(node, 'childrenComplete', value, can, place, missing);
  const age = firstAge(inner, path);
  if (!age) return leaf(node, 'children', value, can, place, missing);
  return leaf(age.node, ageKey(age.node), value, can, { ...place, path: age.path }, missing);
};

const quantify = (node: SomeChildNode | CountChildrenNode, place: Place): Trace => {
  const some = 'someChild' in node;
  const inner = some ? node.someChild : node.countChildren.where;
  const n = some ? 1 : node.countChildren.gte;
  const path = `${place.path}/${some ? 'someChild' : 'countChildren/where'}`;
  const { view } = place;
  const at = (born: Born): Trace => trace(inner, { ...place, born, path });
  const traces = view.children.map(at);
  const stranger = at(UNLISTED);
  const untold = !view.complete && view.closed('children');
  const unlisted = view.complete || untold ? 0 : stranger.can;

  const mayMatch = traces.filter((each) => each.can & TRUE).length + (unlisted & TRUE ? Infinity : 0);
  // Where nobody will say that these are all, one more may always match.
  const stays = untold && stranger.value !== false;
  const mustMatch = traces.filter((each) => !(each.can & FALSE)).length + (stays ? Infinity : 0);
  const can = (mayMatch >= n ? TRUE : 0) | (mustMatch < n ? FALSE : 0);

  const value = valueOf(node, view, null);
  const open = traces.filter((each) => each.value === null);
  if (value === null) {
    const more = view.complete ? [] : [notListed(node, inner, path, place)];
    return { value, can, leaves: undecided(joined([...more, ...open]), can) };
  }
  if (!some) return leaf(node, 'child.count', value, can, place);
  if (value) return { value, can, leaves: cheapest(traces.filter((each) => each.value === true)) };
  if (stranger.value === false) return { value, can, leaves: stranger.leaves };
  if (traces.length === 0) return { ...notListed(node, inner, path, place), can };
  // One sentence per condition, not one per child who misses it.
  const seen = new Map<string, Leaf>();
  for (const each of joined(traces)) if (!seen.has(each.path)) seen.set(each.path, { ...each, child: null });
  return { value, can, leaves: [...seen.values()] };
};

/** Evaluates like `valueOf` and keeps the leaves that decide, bottom-up in one pass. */
export function trace(rule: Rule | ChildRule, place: Place): Trace {
  const { view, born, path, negated } = place;
  const listed = (list: readonly (Rule | ChildRule)[], kind: string): Trace[] =>
    list.map((each, i) => trace(each, { ...place, path: `${path}/${kind}/${i}` }));
  if ('fact' in rule) return ofFact(rule, place);
  if ('all' in rule) return combine(listed(rule.all, 'all'), false);
  if ('any' in rule) return combine(listed(rule.any, 'any'), true);
  if ('someChild' in rule || 'countChildren' in rule) return quantify(rule, place);
  if ('not' in rule) {
    const inner = trace(rule.not, { ...place, path: `${path}/not`, negated: !negated });
    const can = (inner.can & TRUE ? FALSE : 0) | (inner.can & FALSE ? TRUE : 0);
    return { value: invert(inner.value), can, leaves: inner.leaves };
  }
  if ('validity' in rule) {
    const { rule: inner, ...window } = rule.validity;
    const open = valueOf({ validity: window }, view, null);
    if (open === true && inner) return trace(inner, { ...place, path: `${path}/validity/rule` });
    return leaf(rule, 'period', open, bit(open), place);
  }
  if ('ask' in rule) {
    const topic = typeof rule.ask === 'string' ? rule.ask : rule.ask.topic;
    return leaf(rule, `ask.${topic}`, null, 0, place, { topic });
  }
  if ('childFact' in rule) {
    const value = born ? childFactValue(rule, born) : null;
    const can = value === null && born ? TRUE | FALSE : bit(value);
    return leaf(rule, `child.${rule.childFact}`, value, can, place, { missing: `child.${rule.childFact}` });
  }
  return born ? ofAge(rule, place, born) : leaf(rule, ageKey(rule), null, 0, place);
}
