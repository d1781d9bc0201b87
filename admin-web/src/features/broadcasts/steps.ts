import type { BroadcastState } from '@tsunagu/api-client';

export interface Step {
  state: BroadcastState;
  place: 'done' | 'now' | 'next';
}

/** The way of a broadcast as it was or will be gone; 予約済み only for one that has a time. */
export function stepsOf(state: BroadcastState, scheduled: boolean): Step[] {
  const way: BroadcastState[] = ['draft', 'submitted', 'approved'];
  if (scheduled || state === 'scheduled') way.push('scheduled');
  if (state === 'stopped') way.push('stopped');
  else way.push('sending', 'sent');
  const now = way.indexOf(state);
  return way.map((one, index) => ({ state: one, place: index < now ? 'done' : index === now ? 'now' : 'next' }));
}
