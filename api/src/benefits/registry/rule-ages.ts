import type { ChildRule, Rule } from '@tsunagu/eligibility';
import { type Ages, HIGHEST_MONTHS } from './record-ages.js';

interface Span {
  gte: number;
  /** Null: no upper end. */
  lt: number | null;
}

/**
 * The ages between which every child is that a rule means, in completed months; null where it does not say so plainly: two
 * children may be meant, or families without any. The registry has no school years, so what lasts until the end of one is given
 * with the highest age that occurs, as 「18歳」 for those in their last year of high school; the exact sentence stands beside it.
 */
export function agesOf(rule: Rule): Ages | null {
  const span = spanOf(rule);
  if (span === null) return null;
  const ages = { gte: span.gte || null, lt: span.lt !== null && span.lt <= HIGHEST_MONTHS ? span.lt : null };
  return ages.gte === null && ages.lt === null ? null : ages;
}

function spanOf(rule: Rule): Span | null {
  if ('someChild' in rule) return childSpan(rule.someChild);
  if ('any' in rule) return widest(rule.any.map(spanOf));
  if ('validity' in rule) return rule.validity.rule ? spanOf(rule.validity.rule) : null;
  if (!('all' in rule)) return null;
  const spans = rule.all.map(spanOf).filter((span) => span !== null);
  return spans.length === 1 ? spans[0]! : null;
}

function childSpan(rule: ChildRule): Span | null {
  if ('ageMonths' in rule) return { gte: rule.ageMonths.gte ?? 0, lt: rule.ageMonths.lt ?? null };
  if ('fyAge' in rule) {
    const { gte = 0, lte } = rule.fyAge;
    // In the course of the year everybody turns one older.
    return { gte: Math.max(0, gte * 12), lt: lte === undefined ? null : (lte + 2) * 12 };
  }
  if ('any' in rule) return widest(rule.any.map(childSpan));
  if ('validity' in rule) return rule.validity.rule ? childSpan(rule.validity.rule) : null;
  if (!('all' in rule)) return null;
  const spans = rule.all.map(childSpan).filter((span) => span !== null);
  return spans.length === 0 ? null : spans.reduce(narrower);
}

/** Null as soon as one of them says nothing. */
function widest(spans: (Span | null)[]): Span | null {
  return spans.reduce(
    (a, b) =>
      a && b && { gte: Math.min(a.gte, b.gte), lt: a.lt === null || b.lt === null ? null : Math.max(a.lt, b.lt) },
  );
}

const narrower = (a: Span, b: Span): Span => ({
  gte: Math.max(a.gte, b.gte),
  lt: a.lt === null || b.lt === null ? (a.lt ?? b.lt) : Math.min(a.lt, b.lt),
});
