import { birthInterval, earliest, latest, within } from './ages.ts';
import { type Day, dayOf, dayText, monthOf, monthOfDay } from './dates.ts';
import { factOf, isBand } from './facts.ts';
import { own } from './own.ts';
import type {
  Child,
  ChildFactNode,
  ChildRule,
  Context,
  DatedValue,
  FactNode,
  Household,
  Kleene,
  Literal,
  Operand,
  Parameters,
  Rule,
} from './types.ts';

/** A child as the rules see it: the interval of the birth and what is known beside it. */
export interface Born {
  readonly lo: Day;
  readonly hi: Day;
  readonly child: Child | null;
  readonly index: number;
}

/** A household on a day, read once for all nodes. */
export interface View {
  readonly facts: Household['facts'];
  readonly children: readonly Born[];
  readonly complete: boolean;
  readonly on: Day;
  /** The same day as it is written. */
  readonly day: string;
  readonly parameters: Parameters;
  readonly closed: (fact: string) => boolean;
}

const nothing = (): boolean => false;

export const viewOf = (household: Household, context: Context): View => {
  const on = dayOf(context.on);
  return {
    facts: household.facts,
    children: household.children.map((child, index) => {
      const [lo, hi] = birthInterval(child);
      return { lo, hi, child, index };
    }),
    complete: household.childrenComplete,
    on,
    day: Number.isNaN(on) ? '' : dayText(on),
    parameters: context.parameters ?? {},
    closed: context.closed ?? nothing,
  };
};

/** Stands for a child who is not listed yet. */
export const UNLISTED: Born = { lo: NaN, hi: NaN, child: null, index: -1 };

/** A literal as it is, a parameter by its figure on the day; null when it has none. */
const operand = (value: Operand, view: View): Literal | null => {
  if (typeof value !== 'object') return value;
  const isOn = ({ from, to }: DatedValue): boolean =>
    within(view.on, view.on, dayOf(from), to === null ? Infinity : dayOf(to)) === true;
  return own(view.parameters, value.param)?.find(isOn)?.value ?? null;
};

/** value < limit (or ≤ with `orEqual`); a band counts as every value from low up to, not including, high. */
const below = (value: unknown, limit: Literal | null, orEqual: boolean): Kleene => {
  if (isBand(value)) {
    if (typeof limit !== 'number') return null;
    if (value.high !== null && value.high <= limit) return true;
    return value.low > limit || (!orEqual && value.low === limit) ? false : null;
  }
  if (limit === null || typeof value !== typeof limit || typeof value === 'boolean' || Number.isNaN(value)) return null;
  const [a, b] = [value as number, limit as number];
  return orEqual ? a <= b : a < b;
};

const equal = (value: unknown, other: Literal | null): Kleene => {
  if (isBand(value)) {
    if (typeof other !== 'number') return null;
    return other < value.low || (value.high !== null && other >= value.high) ? false : null;
  }
  return other !== null && typeof value === typeof other && !Number.isNaN(value) ? value === other : null;
};

const oneOf = (value: unknown, list: readonly Literal[]): Kleene => {
  let result: Kleene = false;
  for (const item of list) {
    const same = equal(value, item);
    if (same === true) return true;
    if (same === null) result = null;
  }
  return result;
};

export const invert = (value: Kleene): Kleene => (value === null ? null : !value);

/** Answers about a birth to come hold until its month is over. After that nobody knows, and nothing is supposed. */
const isOver = (fact: string, value: unknown, { facts, on }: View): boolean => {
  if (!(monthOf(facts['family.expectingMonth'] as string) < monthOfDay(on))) return false;
  return fact === 'family.expectingMonth' || (fact === 'family.expecting' && value === true);
};

const COMPARED = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte'];

/** A fact node's truth. A do-not-ask fact stays unknown even if somebody put a value there. */
export const factValue = (node: FactNode, view: View): Kleene => {
  const value: unknown = view.facts[node.fact];
  if (factOf(node.fact)?.privacy === 'do-not-ask') return null;
  if (isOver(node.fact, value, view)) return null;
  if ('eq' in node) return equal(value, operand(node.eq, view));
  if ('neq' in node) return invert(equal(value, operand(node.neq, view)));
  if ('in' in node) return oneOf(value, node.in);
  if ('lt' in node) return below(value, operand(node.lt, view), false);
  if ('lte' in node) return below(value, operand(node.lte, view), true);
  if ('gt' in node) return invert(below(value, operand(node.gt, view), true));
  return invert(below(value, operand(node.gte, view), false));
};

/** Whether the node compares with a figure that nobody knows on the day: then no answer can help. */
export const lacksFigure = (node: FactNode, view: View): boolean => {
  const compared = Object.entries(node).find(([key]) => COMPARED.includes(key));
  return compared !== undefined && operand(compared[1] as Operand, view) === null;
};

export const childFactValue = (node: ChildFactNode, born: Born): Kleene => {
  const value: unknown = born.child?.facts?.[node.childFact];
  return typeof value === 'string' ? node.in.includes(value) : null;
};

/** Three-valued conjunction (`stop` false) or disjunction (`stop` true). */
const combine = (list: readonly (Rule | ChildRule)[], stop: boolean, view: View, born: Born | null): Kleene => {
  let result: Kleene = !stop;
  for (const rule of list) {
    const value = valueOf(rule, view, born);
    if (value === stop) return stop;
    if (value === null) result = null;
  }
  return result;
};

/** `n` children or more: judged by how many surely and how many possibly match. */
const count = (n: number, where: ChildRule, view: View): Kleene => {
  let surely = 0;
  // A closed window rules out even the children nobody has told of.
  let possibly = view.complete || valueOf(where, view, UNLISTED) === false ? 0 : Infinity;
  for (const born of view.children) {
    const value = valueOf(where, view, born);
    if (value === true) surely++;
    if (value !== false) possibly++;
  }
  if (surely >= n) return true;
  return possibly < n ? false : null;
};

export function valueOf(rule: Rule | ChildRule, view: View, born: Born | null): Kleene {
  if ('fact' in rule) return factValue(rule, view);
  if ('all' in rule) return combine(rule.all, false, view, born);
  if ('someChild' in rule) return count(1, rule.someChild, view);
  if ('any' in rule) return combine(rule.any, true, view, born);
  if ('not' in rule) return invert(valueOf(rule.not, view, born));
  if ('countChildren' in rule) return count(rule.countChildren.gte, rule.countChildren.where, view);
  if ('validity' in rule) {
    const { from, to, rule: inner } = rule.validity;
    const open = within(view.on, view.on, from ? dayOf(from) : -Infinity, to ? dayOf(to) : Infinity);
    return open === true && inner ? valueOf(inner, view, born) : open;
  }
  if ('ask' in rule || !born) return null;
  return 'childFact' in rule
    ? childFactValue(rule, born)
    : within(born.lo, born.hi, earliest(rule, view.on), latest(rule, view.on));
}

/** Whether the rule holds for the household on the day: true, false, or null while it is not known. Never throws. */
export function evaluate(rule: Rule, household: Household, context: Context): Kleene {
  try {
    return valueOf(rule, viewOf(household, context), null);
  } catch {
    // Reachable only with what `parseRule` would have refused, or a broken household: that decides nothing.
    return null;
  }
}
