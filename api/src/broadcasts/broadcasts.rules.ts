export const BROADCAST_STATES = ['draft', 'submitted', 'approved', 'scheduled', 'sending', 'sent', 'stopped'] as const;
export type BroadcastState = (typeof BROADCAST_STATES)[number];
export type BroadcastAct = 'submit' | 'approve' | 'return' | 'schedule' | 'start' | 'stop' | 'finish';
/** Who or what ended a broadcast early: a person, the month's quota, LINE refusing the text, an article gone meanwhile. */
export const STOP_CAUSES = ['person', 'quota', 'refused', 'article'] as const;
export type StopCause = (typeof STOP_CAUSES)[number];

/**
 * What follows from which state. Nothing leads out of `sent` and `stopped`: who was not reached by a stopped broadcast
 * is reached by a new one of the same article, which leaves out everybody who may have it already.
 */
const AFTER: Record<BroadcastState, Partial<Record<BroadcastAct, BroadcastState>>> = {
  draft: { submit: 'submitted' },
  submitted: { approve: 'approved', return: 'draft' },
  approved: { schedule: 'scheduled', start: 'sending', stop: 'stopped' },
  scheduled: { schedule: 'scheduled', start: 'sending', stop: 'stopped' },
  sending: { stop: 'stopped', finish: 'sent' },
  sent: {},
  stopped: {},
};

/** The state after an act; null when the act is not possible now. */
export const after = (state: BroadcastState, act: BroadcastAct): BroadcastState | null => AFTER[state][act] ?? null;

/** Recipients are not yet frozen, so their number is an estimate. */
export const isOpen = (state: BroadcastState): boolean =>
  ['draft', 'submitted', 'approved', 'scheduled'].includes(state);

/** Two people look at everything that goes out. */
export const mayApprove = (authorId: string, approverId: string): boolean => authorId !== approverId;

const FURTHEST_MS = 90 * 86_400_000;

/** A schedule lies ahead, and not so far that nobody remembers it. */
export const isSchedulable = (at: Date, now: Date): boolean =>
  at.getTime() > now.getTime() && at.getTime() - now.getTime() <= FURTHEST_MS;

/** Below this a number of households is not shown, as in segments: the question behind it would name somebody. */
export const HOUSEHOLDS_FLOOR = 10;
export const householdsShown = (count: number | null): number | null =>
  count === null || count < HOUSEHOLDS_FLOOR ? null : count;

/** Below this many openings no number is shown, as LINE shows none (line-and-law §1.7). */
export const OPENED_FLOOR = 20;
export const openedShown = (count: number): number | null => (count < OPENED_FLOOR ? null : count);
