import { hasRole, type StaffActor } from '../platform/actor/actor.js';

export const FLYER_STATES = ['draft', 'correction', 'final'] as const;
export type FlyerState = (typeof FLYER_STATES)[number];
export const COMMENT_STATES = ['open', 'accepted', 'declined'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];
export type FlyerAct = 'save' | 'send' | 'comment' | 'answer' | 'finalise';

export const MAX_VERSIONS = 300;
export const MAX_PHOTOS = 20;
/** Remarks on one version. */
export const MAX_COMMENTS = 100;
export const MAX_COMMENT = 500;
export const MAX_NAME = 80;
/** Bounds of whole numbers that only grow. */
export const COUNT = { min: 1, max: 2_000_000_000 };

/** drawn up, corrected with the city round by round, 校了. What is final is never changed again. */
const AFTER: Record<FlyerState, Partial<Record<FlyerAct, FlyerState>>> = {
  draft: { save: 'draft', send: 'correction' },
  correction: {
    save: 'correction',
    send: 'correction',
    comment: 'correction',
    answer: 'correction',
    finalise: 'final',
  },
  final: {},
};
/** The state after an act; null when the act is not possible now. */
export const after = (state: FlyerState, act: FlyerAct): FlyerState | null => AFTER[state][act] ?? null;

export const DRAFTERS = ['editor', 'supervisor', 'manager'] as const;
export const CITY = ['cityViewer', 'cityApprover'] as const;

/** The city sees what was sent to it, not what is still being drawn up. */
export const seesDrafts = (actor: StaffActor): boolean => hasRole(actor, ...DRAFTERS);

/** Two people look at everything that is printed: nobody answers their own remark or finishes what they drew. */
export const isSecondPerson = (others: readonly string[], actor: StaffActor): boolean => !others.includes(actor.id);
