import { settledBy } from '@tsunagu/eligibility';
import type { Finding } from './findings.ts';

/** Whether one answer tells, whatever it is: only then it is said to be 「あと1問でわかる」. */
export const isOneAway = (finding: Finding): boolean => settledBy(finding.service.parsed, finding) !== null;

interface ByAnswers {
  /** What one question settles. */
  one: Finding[];
  /** What takes more than one, or the desk's ear besides. */
  more: Finding[];
  /** How many questions the first of `more` takes at least. */
  fewest: number;
}

/** What waits for an answer, in its order. */
export function byAnswers(needsAnswer: readonly Finding[]): ByAnswers {
  const one = needsAnswer.filter(isOneAway);
  const more = needsAnswer.filter((finding) => !one.includes(finding));
  return { one, more, fewest: Math.max(2, Math.min(...more.map(({ missing }) => missing.length))) };
}
