export const ARTICLE_STATES = ['draft', 'submitted', 'approved', 'retired'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];
export type ArticleAct = 'change' | 'submit' | 'approve' | 'return' | 'retire';

export const MAX_TITLE = 60;
export const MAX_BODY = 4_000;

/** What follows from which state. An approved text is never changed again: what was approved is what parents read. */
const AFTER: Record<ArticleState, Partial<Record<ArticleAct, ArticleState>>> = {
  draft: { change: 'draft', submit: 'submitted' },
  submitted: { approve: 'approved', return: 'draft' },
  approved: { retire: 'retired' },
  retired: {},
};

/** The state after an act; null when the act is not possible now. */
export const after = (state: ArticleState, act: ArticleAct): ArticleState | null => AFTER[state][act] ?? null;

/** Nobody approves what they wrote a part of: two people look at everything that goes out. */
export const mayApprove = (writerIds: readonly string[], approverId: string): boolean =>
  !writerIds.includes(approverId);
