import { describe, expect, it } from '@jest/globals';
import { after, VERSION_ACTS, VERSION_STATES, type VersionAct, type VersionState, wroteIt } from './versions.rules.js';

describe('what may follow what', () => {
  const steps: [VersionState, VersionAct, VersionState][] = [
    ['draft', 'change', 'draft'],
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
