import { describe, expect, it } from '@jest/globals';
import {
  after,
  isBehind,
  lastSeenIn,
  VERSION_ACTS,
  VERSION_STATES,
  type VersionAct,
  type VersionState,
  writersCopied,
  wroteIt,
} from './versions.rules.js';

describe('what may follow what', () => {
  const steps: [VersionState, VersionAct, VersionState][] = [
    ['draft', 'change', 'draft'],
    ['draft', 'follow', 'draft'],
    ['draft', 'keepTranslation', 'draft'],
    ['draft', 'remove', 'draft'],
    ['draft', 'submit', 'review'],
    ['review', 'return', 'draft'],
    ['review', 'approve', 'published'],
    ['scheduled', 'return', 'draft'],
    ['scheduled', 'activate', 'published'],
    ['published', 'expire', 'expired'],
  ];
  it.each(steps)('%s – %s → %s', (state, act, next) => expect(after(state, act)).toBe(next));

  it('and nothing else', () => {
    const allowed = steps.map(([state, act]) => `${state} ${act}`);
    const possible = VERSION_STATES.flatMap((state) =>
      VERSION_ACTS.filter((act) => after(state, act) !== null).map((act) => `${state} ${act}`),
    );
    expect(possible.sort()).toEqual(allowed.sort());
  });

  it('what begins on a later day waits', () => {
    expect(after('review', 'approve', true)).toBe('scheduled');
    expect(after('draft', 'approve', true)).toBeNull();
    expect(after('draft', 'submit', true)).toBe('review');
  });

  it('two pairs of eyes', () => {
    expect([wroteIt(['a', 'b'], 'b'), wroteIt(['a'], 'b'), wroteIt([], 'b')]).toEqual([true, false, false]);
  });
});

describe('what a version follows', () => {
  const line = (published: number | null, scheduled: number | null = null) => ({ published, scheduled });
  it.each([
    ['draft', 1, line(1), false],
    ['review', 1, line(2), true],
    ['draft', null, line(1), true],
    ['draft', null, line(null), false],
    ['draft', 1, line(null), false],
    ['draft', 2, line(1, 2), false],
    ['draft', 1, line(1, 2), false],
    ['draft', 2, line(1), true],
    ['scheduled', 1, line(2), false],
    ['published', null, line(1), false],
  ] as const)('a %s after %s, with %j: behind is %s', (state, follows, at, behind) => {
    expect(isBehind({ state, follows }, at)).toBe(behind);
  });

  it.each([
    ['published', 3],
    ['scheduled', 3],
    ['expired', 3],
    ['draft', 1],
    ['review', 1],
  ] as const)('a copy of one in %s has seen %s', (state, seen) => {
    expect(lastSeenIn({ state, number: 3, follows: 1 })).toBe(seen);
  });

  it.each([
    ['draft', ['a']],
    ['review', ['a']],
    ['scheduled', ['a']],
    ['published', []],
    ['expired', []],
  ] as const)('a copy of one in %s is written by %j besides', (state, writers) => {
    expect(writersCopied({ state, writerIds: ['a'] })).toEqual(writers);
  });
});
