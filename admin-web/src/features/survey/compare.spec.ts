import { describe, expect, it } from 'vitest';
import { draftQuestion, versionView, wardQuestion } from '../../test/survey-samples';
import { differencesOf } from './compare';
import { gathered } from './history';

const then = versionView({ version: '5', questions: [wardQuestion] });
const changed = { ...wardQuestion, title: { ...wardQuestion.title, ja: '住んでいる区' } };
const added = draftQuestion('q9', '新しい質問', { catalogueId: null });
const now = versionView({ version: '6', questions: [changed, added] });

describe('the difference of two versions', () => {
  it('is told in words, not in codes', () => {
    const [ward, q9] = differencesOf(
      [
        {
          questionId: 'ward',
          kind: 'changed',
          from: 0,
          to: 0,
          changes: [
            { path: 'title.ja', before: 'お住まいの区', after: '住んでいる区' },
            { path: 'showIf', before: null, after: '{"fact":"residence.ward","in":["nada"]}' },
            { path: 'options.nada.en', before: 'Nada', after: 'Nada ward' },
            { path: 'stage', before: 'finder', after: 'registration' },
          ],
        },
        {
          questionId: 'q9',
          kind: 'added',
          from: null,
          to: 1,
          changes: [
            { path: 'type', before: null, after: 'yesNo' },
            { path: 'options.a.ja', before: null, after: 'ある' },
          ],
        },
      ],
      now,
      then,
    );
    expect(ward?.lines).toEqual([
      { part: '質問の文（日本語）', before: 'お住まいの区', after: '住んでいる区' },
      { part: 'だれに聞くか', before: null, after: '灘区に住んでいる方' },
      { part: '選択肢 1（English）', before: 'Nada', after: 'Nada ward' },
      { part: 'いつ聞くか', before: '登録のあと', after: '登録のとき' },
    ]);
    expect(q9).toMatchObject({ name: '新しい質問', lines: [{ part: '答え方', after: 'はい・いいえ' }] });
  });

  it('names a question that is gone by its old words', () => {
    const [gone] = differencesOf(
      [{ questionId: 'ward', kind: 'removed', from: 0, to: null, changes: [] }],
      versionView({ questions: [] }),
      then,
    );
    expect(gone?.name).toBe('お住まいの区');
  });
});

describe('the history', () => {
  it('tells what one person saved in a row as one', () => {
    const entry = (id: string, act: 'change' | 'check', who: string) => ({
      id,
      act,
      actor: { id: who, name: who },
      at: '2026-11-24T04:52:00Z',
      revision: 2,
      note: null,
    });
    const told = gathered([
      entry('5', 'check', 'a'),
      entry('4', 'change', 'a'),
      entry('3', 'change', 'a'),
      entry('2', 'change', 'b'),
    ]);
    expect(told.map(({ id, times }) => [id, times])).toEqual([
      ['5', 1],
      ['4', 2],
      ['2', 1],
    ]);
  });
});
