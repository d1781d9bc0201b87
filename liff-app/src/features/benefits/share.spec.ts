import { expect, it } from 'vitest';
import { lineShare, sharedLink } from './share.ts';

it('carries the public page and the name, whatever stands in the address of the sender', () => {
  history.replaceState(null, '', '/liff/benefits/jido-teate?ward=nada#simulator_code=abc');
  const link = sharedLink('jido-teate', 'ja');
  expect(link).toBe(`${location.origin}/services/jido-teate`);
  expect(decodeURIComponent(lineShare('児童手当', link))).toBe(`https://line.me/R/share?text=児童手当\n${link}`);
});

it.each([
  ['easy-ja', 'https://x/easy-ja/services/jido-teate'],
  ['en', 'https://x/en/services/jido-teate'],
] as const)('is the page that the sender reads: %s', (language, link) => {
  expect(sharedLink('jido-teate', language, { origin: 'https://x' })).toBe(link);
});

it('keeps an odd id inside its part of the path', () => {
  expect(sharedLink('a/../b?c', 'ja', { origin: 'https://x' })).toBe('https://x/services/a%2F..%2Fb%3Fc');
});
