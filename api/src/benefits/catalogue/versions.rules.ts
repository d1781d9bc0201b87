export const VERSION_STATES = ['draft', 'review', 'scheduled', 'published', 'expired'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export const VERSION_ACTS = [
  'create',
  'import',
  'change',
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
