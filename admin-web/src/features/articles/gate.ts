import type { ArticleInput, ArticleView, StaffMe } from '@tsunagu/api-client';
import { article } from '../../phrases/ja/articles';

/** What is still missing before an article may be submitted. */
export function missingParts(input: Pick<ArticleInput, 'title' | 'body'>): string[] {
  const parts: [string, string][] = [
    [input.title.ja, article.missing.titleJa],
    [input.title['easy-ja'], article.missing.titleEasy],
    [input.body.ja, article.missing.bodyJa],
    [input.body['easy-ja'], article.missing.bodyEasy],
  ];
  return parts.filter(([text]) => text.trim() === '').map(([, name]) => name);
}

export interface ArticleRights {
  mayWrite: boolean;
  mayApprove: boolean;
  /** Would be an approver, but wrote it: four eyes. */
  isOwn: boolean;
  mayRetire: boolean;
}

export function articleRights(me: StaffMe, view: ArticleView | null): ArticleRights {
  const isEditor = me.roles.includes('editor');
  const isApprover = me.roles.some((role) => role === 'supervisor' || role === 'manager' || role === 'cityApprover');
  const isOwn = view?.author.id === me.id;
  return {
    mayWrite: isEditor && (view === null || view.state === 'draft'),
    mayApprove: isApprover && view?.state === 'submitted' && !isOwn,
    isOwn: isApprover && view?.state === 'submitted' && isOwn,
    mayRetire: (isEditor || isApprover) && view?.state === 'approved',
  };
}
