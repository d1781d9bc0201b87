import { describe, expect, it } from '@jest/globals';
import { after, ARTICLE_STATES, type ArticleAct, mayApprove } from './articles.rules.js';

describe('an article’s states', () => {
  const ACTS: ArticleAct[] = ['change', 'submit', 'approve', 'return', 'retire'];
  const allowed = new Map<string, string>([
    ['draft change', 'draft'],
    ['draft submit', 'submitted'],
    ['submitted approve', 'approved'],
    ['submitted return', 'draft'],
    ['approved retire', 'retired'],
  ]);
  it.each(ARTICLE_STATES.flatMap((state) => ACTS.map((act) => [state, act] as const)))('%s, %s', (state, act) => {
    expect(after(state, act)).toBe(allowed.get(`${state} ${act}`) ?? null);
  });
});

describe('who may approve', () => {
  it.each([
    [['a'], 'b', true],
    [['a'], 'a', false],
    [['a', 'b'], 'b', false],
    [[], 'a', true],
  ])('written by %j, approved by %s → %s', (writers, approver, may) => expect(mayApprove(writers, approver)).toBe(may));
});
