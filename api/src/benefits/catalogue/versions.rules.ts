export const VERSION_STATES = ['draft', 'review', 'scheduled', 'published', 'expired'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export const VERSION_ACTS = [
  'create',
  'import',
  'change',
  'keepTranslation',
  'follow',
  'rollback',
  'submit',
  'return',
  'approve',
  'activate',
  'expire',
  'confirm',
  'remove',
] as const;
export type VersionAct = (typeof VERSION_ACTS)[number];

const AFTER: Partial<Record<VersionAct, Partial<Record<VersionState, VersionState>>>> = {
  change: { draft: 'draft' },
  keepTranslation: { draft: 'draft' },
  follow: { draft: 'draft' },
  remove: { draft: 'draft' },
  submit: { draft: 'review' },
  return: { review: 'draft', scheduled: 'draft' },
  approve: { review: 'published' },
  activate: { scheduled: 'published' },
  expire: { published: 'expired' },
};

/**
 * The state after an act; null when the act does not fit. What is approved for a later day waits as `scheduled`.
 * Nothing leads out of what is published but its end.
 */
export const after = (state: VersionState, act: VersionAct, waits = false): VersionState | null => {
  const next = AFTER[act]?.[state] ?? null;
  return act === 'approve' && next !== null && waits ? 'scheduled' : next;
};

/** Four eyes: whoever wrote a part of it does not approve it. */
export const wroteIt = (writerIds: readonly string[], staffId: string): boolean => writerIds.includes(staffId);

/** Whose words a copy holds that no second person has looked at yet: none of what was published. */
export const writersCopied = ({ state, writerIds }: { state: VersionState; writerIds: string[] }): string[] =>
  state === 'published' || state === 'expired' ? [] : writerIds;

/** The last published words that a copy of it holds. What waits for its day will be published by the time a copy of it is. */
export const lastSeenIn = ({ state, number, follows }: Copied & { number: number }): number | null =>
  state === 'draft' || state === 'review' ? follows : number;

/** The numbers of what is published, or was last, and of what waits for its day; null: nothing. */
export interface VersionLine {
  published: number | null;
  scheduled: number | null;
}

/** Whether it may still take the place of what is published. */
export const isOpen = ({ state }: { state: VersionState }): boolean => state !== 'published' && state !== 'expired';

/** Whether it would take the place of words that its writers have not seen. */
export const isBehind = ({ state, follows }: Copied, { published, scheduled }: VersionLine): boolean =>
  (state === 'draft' || state === 'review') &&
  published !== null &&
  follows !== published &&
  (scheduled === null || follows !== scheduled);

interface Copied {
  state: VersionState;
  follows: number | null;
}
