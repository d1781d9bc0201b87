import { describe, expect, it } from '@jest/globals';
import {
  after,
  BROADCAST_STATES,
  type BroadcastAct,
  householdsShown,
  isSchedulable,
  mayApprove,
  openedShown,
} from './broadcasts.rules.js';

describe('a broadcast’s states', () => {
  const ACTS: BroadcastAct[] = ['submit', 'approve', 'return', 'schedule', 'start', 'stop', 'finish'];
  const allowed = new Map<string, string>([
    ['draft submit', 'submitted'],
    ['submitted approve', 'approved'],
    ['submitted return', 'draft'],
    ['approved schedule', 'scheduled'],
    ['approved start', 'sending'],
    ['approved stop', 'stopped'],
    ['scheduled schedule', 'scheduled'],
    ['scheduled start', 'sending'],
    ['scheduled stop', 'stopped'],
    ['sending stop', 'stopped'],
    ['sending finish', 'sent'],
  ]);
  it.each(BROADCAST_STATES.flatMap((state) => ACTS.map((act) => [state, act] as const)))('%s, %s', (state, act) => {
    expect(after(state, act)).toBe(allowed.get(`${state} ${act}`) ?? null);
  });
});

describe('limits', () => {
  it('two people', () => {
    expect(mayApprove('a', 'b')).toBe(true);
    expect(mayApprove('a', 'a')).toBe(false);
  });

  const now = new Date('2026-11-24T04:20:00Z');
  it.each([
    ['2026-11-24T04:19:59Z', false],
    ['2026-11-24T04:20:00Z', false],
    ['2026-11-24T04:20:01Z', true],
    ['2027-02-22T04:20:00Z', true],
    ['2027-02-22T04:20:01Z', false],
  ])('a schedule at %s → %s', (at, possible) => expect(isSchedulable(new Date(at), now)).toBe(possible));

  it.each([
    [null, null],
    [0, null],
    [9, null],
    [10, 10],
  ])('%s households are shown as %s', (count, shown) => expect(householdsShown(count)).toBe(shown));

  it.each([
    [0, null],
    [19, null],
    [20, 20],
  ])('%i openings are shown as %s', (count, shown) => expect(openedShown(count)).toBe(shown));
});
