import { groupsOf } from './groups.ts';
import type { Outcome, Result } from './result.ts';
import { isBroken, reportWithheld, type WithheldReport } from './withheld.ts';
import written from './reasons.json' with { type: 'json' };

export interface Reason {
  readonly key: string;
  /** A kind of difference, or `certain`: a no that is the same whatever a family withholds. */
  readonly kind: string;
  /** What it explains: a reason for cases out of validity excuses none that holds. */
  readonly outcome: string;
  readonly reason: string;
  readonly cite: string;
}
/** The reviewed reasons of this project, by benefit, kind of difference and outcome. */
export const REASONS: readonly Reason[] = written.reasons;

export interface Row {
  readonly key: string;
  readonly cases: number;
  readonly agree: number;
  readonly differ: number;
  readonly out: number;
}
export interface Difference {
  readonly key: string;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly results: readonly Result[];
}
export interface Report {
  readonly rows: readonly Row[];
  readonly differences: readonly Difference[];
  /** Cases of today's law that do not agree; there must be none. */
  readonly wrongToday: readonly Result[];
  readonly withheld: WithheldReport;
  /** A no to a family that withholds something, where the file allows it: certain without knowing, and why. */
  readonly certain: readonly Difference[];
  readonly hidden: { readonly tried: number; readonly turned: number };
  /** All of today agree, no other differs without a reason, nobody is told no for what was withheld, nothing turned round. */
  readonly ok: boolean;
}

export function reportOn(results: readonly Result[], reasons: readonly Reason[] = REASONS): Report {
  const of = (list: readonly Result[], outcome: Outcome): number =>
    list.filter((each) => each.outcome === outcome).length;
  const rows = [...groupsOf(results, ({ key }) => key)].map(([key, list]) => ({
    key,
    cases: list.length,
    agree: of(list, 'agree'),
    differ: of(list, 'differ'),
    out: of(list, 'out'),
  }));
  const grouped = (list: readonly Result[], kindOf: (each: Result) => string): Difference[] =>
    [...groupsOf(list, (each) => `${each.key} ${each.outcome} ${kindOf(each)}`).values()].map((group): Difference => {
      const [first] = group as [Result];
      const { key, outcome } = first;
      const kind = kindOf(first);
      const fits = (each: Reason): boolean => each.key === key && each.kind === kind && each.outcome === outcome;
      return { key, kind, outcome, reason: reasons.find(fits) ?? null, results: group };
    });
  const differing = results.filter(({ outcome }) => outcome !== 'agree');
  const differences = grouped(differing, ({ kind }) => kind ?? '');
  const wrongToday = differing.filter(({ current }) => current);
  const withheld = reportWithheld(results);
  const certain = grouped(
    results.filter((each) => each.withheld?.said === 'notNow' && !isBroken(each.withheld)),
    () => 'certain',
  );
  const hidden = {
    tried: results.reduce((sum, each) => sum + each.hidden.tried, 0),
    turned: results.reduce((sum, each) => sum + each.hidden.turned, 0),
  };
  const ok =
    wrongToday.length === 0 &&
    withheld.broken.length === 0 &&
    hidden.turned === 0 &&
    [...differences, ...certain].every(({ reason }) => reason !== null);
  return { rows, differences, wrongToday, withheld, certain, hidden, ok };
}
