import { describe } from '@tsunagu/eligibility';
import { segment } from '../../phrases/ja/segments';
import { formatDay } from '../../ui/dates';
import type { Chosen } from './conditions';

/** Whom a condition chooses, in one Japanese sentence. */
export function sentenceOf(condition: Chosen): string {
  if (!('newlyEligible' in condition)) return describe(condition, 'ja');
  const { rule, from, to } = condition.newlyEligible;
  return segment.newlyEligible(formatDay(from), formatDay(to), describe(rule, 'ja'));
}
