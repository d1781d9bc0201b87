import { describe, expect, it } from '@jest/globals';
import { isUrgent } from './emergency-words.js';

describe('words that call for help at once', () => {
  it.each([
    'もう死にたいです',
    '死に たい',
    'しにたい。',
    '消えたい…',
    '夫に殴られています',
    '子どもをたたいてしまいました',
    '助けて!!',
    'リｽｶした',
    '赤ちゃんの意識がないです',
    '子どもと心中するしかない',
  ])('%s', (text) => expect(isUrgent(text)).toBe(true));

  it.each([
    '保育園の申しこみはどこですか',
    '医療費の助成について知りたい',
    'こんにちは',
    'お食い初めのお店を探しています',
    '児童手当の申請',
    '',
  ])('not: %s', (text) => expect(isUrgent(text)).toBe(false));
});
