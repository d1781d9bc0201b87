import { describe, expect, it } from 'vitest';
import { partsByScript, textIn } from './text-in.ts';

describe('a stored text', () => {
  const full = { ja: '題', 'easy-ja': 'だい', en: 'Title' };

  it.each([
    ['ja', full, '題'],
    ['easy-ja', full, 'だい'],
    ['en', full, 'Title'],
    ['en', { ja: '題', 'easy-ja': 'だい' }, 'だい'],
    ['en', { ja: '題', 'easy-ja': '', en: '' }, '題'],
    ['easy-ja', { ja: '題', 'easy-ja': '' }, '題'],
  ] as const)('in %s of %j is %s', (language, texts, text) => {
    expect(textIn(texts, language)).toBe(text);
  });
});

describe('parts by script', () => {
  const marked = (text: string) =>
    partsByScript(text)
      .map((part) => (part.isJapanese ? `[${part.text}]` : part.text))
      .join('');

  it.each([
    ['See benefits', 'See benefits'],
    [
      'The child guidance centre (児童相談所), day and night',
      'The child guidance centre ([児童相談所]), day and night',
    ],
    ['児童手当は 15,000円です。', '[児童手当は 15,000円です。]'],
    ['LINEで 友だちに なって ください', '[LINEで 友だちに なって ください]'],
    ['15,000', '15,000'],
    ['About 児童手当', 'About [児童手当]'],
  ])('%s', (text, parts) => {
    expect(marked(text)).toBe(parts);
  });
});
