import { describe, expect, it } from '@jest/globals';
import { leadOf, messagesOf } from './broadcast-messages.js';

describe('the lead of an article', () => {
  it.each([
    ['短い文です。', '短い文です。'],
    ['\n\n  はじめの段落。\nつぎの段落。', 'はじめの段落。'],
    [`${'あ'.repeat(40)}。${'い'.repeat(60)}。`, `${'あ'.repeat(40)}。`],
    ['あ'.repeat(81), `${'あ'.repeat(79)}…`],
    ['あ'.repeat(80), 'あ'.repeat(80)],
    [`はい。${'う'.repeat(100)}`, `はい。${'う'.repeat(76)}…`],
    ['👨‍👩‍👧'.repeat(81), `${'👨‍👩‍👧'.repeat(79)}…`],
  ])('%#', (body, lead) => expect(leadOf(body)).toBe(lead));
});

describe('the message of an article', () => {
  const article = { id: 'ID', title: { ja: '題', 'easy-ja': 'だい' }, body: { ja: '本文。', 'easy-ja': 'ほんぶん。' } };

  it('shows title and lead in the language and leads to our page', () => {
    const [message] = messagesOf(article, 'easy-ja', (path) => `https://liff.line.me/x${path}`);
    expect(message).toMatchObject({ type: 'flex', altText: 'だい' });
    const text = JSON.stringify(message);
    expect(text).toContain('ほんぶん。');
    expect(text).not.toContain('本文');
    expect(text).toContain('"uri":"https://liff.line.me/x/letters/ID"');
  });

  it('fits into LINE’s bubble with the longest texts allowed', () => {
    const long = {
      id: 'ID',
      title: { ja: '👨‍👩‍👧'.repeat(7), 'easy-ja': 'だ'.repeat(60) },
      body: { ja: '👨‍👩‍👧'.repeat(500), 'easy-ja': 'x' },
    };
    expect(() => messagesOf(long, 'ja', (path) => path)).not.toThrow();
  });
});
