import { describe, expect, it } from '@jest/globals';
import { isPurpose } from './purpose.js';

describe('the purpose of an export', () => {
  it.each([
    '市へ出す11月の月次報告の集計のため',
    '保育所の申しこみ時期のお知らせを見直す',
    'Monthly report for the city',
  ])('takes %j', (text) => expect(isPurpose(text)).toBe(true));
  it.each([
    ['one character again and again', 'ああああああああああああ'],
    ['punctuation', '。。。。。。！！！！！！'],
    ['a phone number', '078-123-4567 の方の回答を見る'],
    ['a full-width number', '番号０７８１２３４５６７の確認'],
    ['a mail address', 'yamada@example.com に送るための一覧'],
  ])('refuses %s', (_, text) => expect(isPurpose(text)).toBe(false));
});
