import { beforeEach, describe, expect, it } from 'vitest';
import { clearDrafts, keepDraft, ownDrafts, readDraft } from './drafts';

beforeEach(() => {
  sessionStorage.clear();
});

describe('drafts', () => {
  it('stay for the same person, over a reload and a new sign-in', () => {
    ownDrafts('a');
    keepDraft('reply:1', '書きかけ');
    ownDrafts('a');
    expect(readDraft('reply:1')).toBe('書きかけ');
  });

  it('are gone for the next person in the same tab, and after sign-out', () => {
    ownDrafts('a');
    keepDraft('reply:1', '書きかけ');
    ownDrafts('b');
    expect(readDraft('reply:1')).toBe('');
    keepDraft('reply:1', '次の人');
    clearDrafts();
    expect(readDraft('reply:1')).toBe('');
  });

  it('never reach the storage that outlives the tab', () => {
    keepDraft('reply:1', '書きかけ');
    expect(localStorage.length).toBe(0);
  });
});
