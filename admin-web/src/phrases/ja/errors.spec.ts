import { describe, expect, it } from 'vitest';
import { errorPhrases, explain } from './errors';

describe('the phrases for refusals', () => {
  it.each(Object.entries(errorPhrases))('%s says what happened and what to do', (_, phrase) => {
    const sentences = phrase.split('。').filter((part) => part !== '');
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(phrase.endsWith('。')).toBe(true);
    // Machine talk and blame stay out of it.
    expect(phrase.replaceAll('LINE', '')).not.toMatch(/エラー|失敗|無効|不正|[A-Z]{3,}/);
  });

  it('has a whole answer for a code of a newer server, without showing the code', () => {
    expect(explain('something.new')).toContain('もう一度試して');
    expect(explain('something.new')).not.toContain('something');
    expect(explain('constructor')).toContain('もう一度試して');
  });
});
