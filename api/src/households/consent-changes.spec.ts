import { describe, expect, it } from '@jest/globals';
import { withChanges } from './consent-changes.js';

const block = (title: string, ...paragraphs: string[]) => ({
  title: { ja: title, 'easy-ja': `${title} easy` },
  paragraphs: paragraphs.map((ja) => ({ ja, 'easy-ja': `${ja} easy` })),
});
const changed = (...[now, before]: Parameters<typeof withChanges>) =>
  withChanges(now, before).map((each) => each.changed);

describe('what is new in a text of consent', () => {
  const before = [block('何に使うか', 'あ'), block('いつまで残すか', '1年')];

  it('is nothing for whoever agreed to none before', () => {
    expect(changed(before, null)).toEqual([false, false]);
  });
  it('is a block with another paragraph, and one that was not there', () => {
    const now = [before[0]!, block('いつまで残すか', '1年', '写真は半年'), block('やめたいとき', 'い')];
    expect(changed(now, before)).toEqual([false, true, true]);
  });
  it('is neither another order nor a better translation', () => {
    const translated = { ...before[0]!, title: { ja: '何に使うか', 'easy-ja': 'べつの 訳', en: 'What for' } };
    expect(changed([before[1]!, translated], before)).toEqual([false, false]);
  });
});
