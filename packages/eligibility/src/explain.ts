import { dayText, monthOfDay } from './dates.ts';
import { invert, valueOf, viewOf } from './evaluate.ts';
import { canSettle, trace } from './trace.ts';
import type { Leaf } from './leaf.ts';
import type { View } from './evaluate.ts';
import type { Context, Household, Kleene, Rule } from './types.ts';

export type Verdict = 'likely' | 'needsAnswer' | 'askDesk' | 'notNow';

export interface Finding {
  readonly verdict: Verdict;
  readonly value: Kleene;
  /** The fewest leaves that decide; while unknown, the leaves that are open. */
  readonly deciding: readonly Leaf[];
  /** Facts that can still be asked and could settle it; empty unless `needsAnswer`. */
  readonly missing: readonly string[];
  /** Topics only the desk can hear about. */
  readonly asks: readonly string[];
}

export interface Explanation extends Finding {
  /** First day, among the month starts of the next 14 months, from which it will hold; null if it holds or none. */
  readonly from: string | null;
  /** First such day from which it will no longer hold; null unless it holds now. */
  readonly until: string | null;
}

const MONTHS_AHEAD = 14;

/** The verdict and its reasons on one day. */
export function judge(rule: Rule, view: View): Finding {
  const { value, leaves, can } = trace(rule, { view, born: null, path: '', negated: false });
  const unique = (list: (string | null)[]): string[] => [...new Set(list.filter((item) => item !== null))];
  const open = value === null && canSettle(can);
  const missing = open ? unique(leaves.map((leaf) => leaf.missing)) : [];
  const asks = value === null ? unique(leaves.map((leaf) => leaf.topic)) : [];
  const verdict = value === null ? (open ? 'needsAnswer' : 'askDesk') : value ? 'likely' : 'notNow';
  return { verdict, value, deciding: leaves, missing, asks };
}

const change = (rule: Rule, view: View, to: Kleene): string | null => {
  const month = monthOfDay(view.on);
  for (let ahead = 1; ahead <= MONTHS_AHEAD; ahead++) {
    const on = (month + ahead) * 32 + 1;
    if (valueOf(rule, { ...view, on }, null) === to) return dayText(on);
  }
  return null;
};

/** Why the rule gives what it gives, what is still missing, and when that changes by itself. */
export function explain(rule: Rule, household: Household, context: Context): Explanation {
  const view = viewOf(household, context);
  const finding = judge(rule, view);
  const later = finding.value === null ? null : change(rule, view, invert(finding.value));
  return { ...finding, from: finding.value === false ? later : null, until: finding.value === true ? later : null };
}
