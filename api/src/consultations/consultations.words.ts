// The closed lists of this room: database, API and screens use the same words.

export const CATEGORIES = ['procedure', 'money', 'childcare', 'school', 'child', 'self', 'unsure'] as const;
export type ConsultationCategory = (typeof CATEGORIES)[number];

/** 未対応 · 対応中 · 保護者の返事待ち · 終了 */
export const STATES = ['waiting', 'answering', 'answered', 'closed'] as const;
export type DeskState = (typeof STATES)[number];

export const OUTCOMES = ['informed', 'guided', 'listened', 'noReply', 'other'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const SENDERS = ['parent', 'counsellor'] as const;
export type Sender = (typeof SENDERS)[number];

export const DESK_VIEWS = ['mine', 'waiting', 'all'] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

/** UTF-16 units of one message or note. */
export const MAX_TEXT = 2_000;
export const PREVIEW_CHARACTERS = 40;
