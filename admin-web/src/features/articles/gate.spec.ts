import { describe, expect, it } from 'vitest';
import type { ArticleView } from '@tsunagu/api-client';
import { staff } from '../../test/samples';
import { articleRights, missingParts } from './gate';

const view = (part: Partial<ArticleView>): ArticleView => ({
  id: 'a1',
  title: { ja: '題', 'easy-ja': '題' },
  body: { ja: '文', 'easy-ja': '文' },
  topic: 'money',
  serviceId: null,
  designatedByCity: false,
  state: 'draft',
  author: { id: 'someone', name: '小川 結衣' },
  approver: null,
  returnReason: null,
  updatedAt: '',
  version: 1,
  ...part,
});

describe('an article on its way', () => {
  it('wants both languages before it is submitted', () => {
    expect(missingParts(view({}))).toEqual([]);
    expect(missingParts(view({ body: { ja: '文', 'easy-ja': '  ' } }))).toEqual(['やさしい日本語の本文']);
  });

  it('is written by editors while it is a draft, and approved by another person', () => {
    expect(articleRights(staff('editor'), null).mayWrite).toBe(true);
    expect(articleRights(staff('editor'), view({ state: 'submitted' })).mayWrite).toBe(false);
    expect(articleRights(staff('supervisor'), view({})).mayWrite).toBe(false);
    expect(articleRights(staff('supervisor'), view({ state: 'submitted' })).mayApprove).toBe(true);
    const own = view({ state: 'submitted', author: { id: 'me', name: '西岡 翔' } });
    expect(articleRights(staff('editor', 'manager'), own)).toEqual({
      mayWrite: false,
      mayApprove: false,
      isOwn: true,
      mayRetire: false,
    });
  });

  it('is never changed again once approved, only retired', () => {
    const approved = view({ state: 'approved' });
    expect(articleRights(staff('editor'), approved)).toMatchObject({ mayWrite: false, mayRetire: true });
    expect(articleRights(staff('cityApprover'), approved)).toMatchObject({ mayApprove: false, mayRetire: true });
    expect(articleRights(staff('counsellor'), approved).mayRetire).toBe(false);
    expect(articleRights(staff('editor'), view({ state: 'retired' })).mayRetire).toBe(false);
  });
});
