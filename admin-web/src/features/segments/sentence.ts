import { describe, type Rule } from '@tsunagu/eligibility';
import { segment } from '../../phrases/ja/segments';
import { formatDay } from '../../ui/dates';
import { isNewlyEligible, type Chosen } from './chosen';

/** Whom a condition chooses, in one Japanese sentence. */
export const sentenceOf = (chosen: Chosen, nameOf: (service: string) => string): string =>
  describe(chosen as Rule, 'ja', (node) => {
    if (!isNewlyEligible(node)) return undefined;
    const { newlyEligible: term } = node;
    const [from, to] = [formatDay(term.from), formatDay(term.to)];
    if ('service' in term) return segment.newly.said(from, to, nameOf(term.service));
    return segment.newly.kept(from, to, describe(term.rule, 'ja'));
  });
