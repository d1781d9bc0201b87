import type { Estimate } from '@tsunagu/api-client';
import { count } from '../../phrases/ja/common';
import { household } from '../../phrases/ja/consultations';

/** What a service would pay the household in a month, as the parent sees it, in one line. */
export function estimateText({ low, high, children, open }: Estimate): string {
  const words = household.estimate;
  const exact = low === high;
  const money =
    high === null ? words.from(count(low)) : exact ? words.exact(count(low)) : words.between(count(low), count(high));
  const notes = [children === null ? [] : [words.children(children)], open.length > 0 ? [words.open] : []].flat();
  return notes.length > 0 ? `${money}（${notes.join('。')}）` : money;
}
