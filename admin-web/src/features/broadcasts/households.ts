import type { BroadcastView } from '@tsunagu/api-client';
import { count, suppressed } from '../../phrases/ja/common';

/** How many households a broadcast goes to: frozen once it has started, an estimate before; fewer than ten are not told. */
export function householdsShown(view: Pick<BroadcastView, 'startedAt' | 'recipients' | 'estimate'>): string {
  const number = view.startedAt === null ? view.estimate : view.recipients;
  return number === null ? suppressed : count(number);
}
