import { describe, expect, it } from '@jest/globals';
import type { Child, Household, Parent } from './households.entity.js';
import { birthInterval, bornOnFirst, canReceive, pauseEnd, stageOf, toRow, toRuleChild } from './households.rules.js';

const NOW = new Date('2026-11-24T13:20:00+09:00');

describe('births', () => {
  it.each([
    ['2024-02', undefined, '2024-02-01', '2024-02-29', null],
    ['2023-02', undefined, '2023-02-01', '2023-02-28', null],
    ['2020-04', true, '2020-04-01', '2020-04-01', true],
    ['2020-04', false, '2020-04-02', '2020-04-30', false],
    ['2019-12', undefined, '2019-12-01', '2019-12-31', null],
  ])('%s, on the first: %s → %s … %s', (month, first, birthFrom, birthTo, back) => {
    const interval = birthInterval(month, first);
    expect(interval).toEqual({ birthFrom, birthTo });
    expect(bornOnFirst(interval)).toBe(back);
  });

  it('give the rule language back what was answered', () => {
    const child = {
      householdId: 'h',
      position: 1,
      birthFrom: '2020-04-02',
      birthTo: '2020-04-30',
      care: null,
      school: 'other',
    };
    expect(toRuleChild(child)).toEqual({ birthMonth: '2020-04', bornOnFirst: false, facts: { school: 'other' } });
  });
});

it.each([
  [false, null, 'consent'],
  [false, NOW, 'consent'],
  [true, null, 'survey'],
  [true, NOW, 'ready'],
])('agreed %s, registered %s: %s', (agreed, registeredAt, stage) => {
  expect(stageOf(agreed, registeredAt)).toBe(stage);
});

it.each([
  ['2026-11-24T13:20:00+09:00', '2026-12-24'],
  ['2026-01-31T10:00:00+09:00', '2026-02-28'],
  ['2028-01-30T10:00:00+09:00', '2028-02-29'],
  ['2026-12-05T23:59:00+09:00', '2027-01-05'],
  ['2026-12-06T00:30:00+09:00', '2027-01-06'],
])('a month of pause from %s ends on %s', (now, date) => {
  expect(pauseEnd(new Date(now))).toEqual(new Date(`${date}T00:00:00+09:00`));
});

it.each([
  [true, true],
  [false, false],
  [null, true],
])('friend %s: can receive %s', (friend, can) => {
  expect(canReceive(friend)).toBe(can);
});

describe('the narrow row', () => {
  const parent = { lineUserId: 'U1', language: 'ja', pausedUntil: null, stoppedTopics: [] } as unknown as Parent;
  const household = (facts: Household['facts']) => ({ id: 'h', facts, childrenComplete: true }) as unknown as Household;
  const born = (position: number, month: string): Child => ({
    householdId: 'h',
    position,
    ...birthInterval(month),
    care: null,
    school: null,
  });

  it('takes the four youngest, youngest first, and counts all', () => {
    const children = ['2010-05', '2024-06', '2012-01', '2018-03', '2021-09'].map((month, index) =>
      born(index + 1, month),
    );
    expect(toRow(household({}), parent, children, null, NOW)).toMatchObject({
      childCount: 5,
      b1From: '2024-06-01',
      b2From: '2021-09-01',
      b3From: '2018-03-01',
      b4From: '2012-01-01',
      b4To: '2012-01-31',
    });
  });

  it('keeps unknown apart from no', () => {
    const row = toRow(household({ 'family.singleParent': false }), parent, [], null, NOW);
    expect(row).toMatchObject({ singleParent: false, multiples: null, ward: null, expecting: null });
  });

  it('leaves facts without a column in the JSON, with what follows from the ward', () => {
    const row = toRow(household({ 'residence.ward': 'nada', 'plan.rentHardship': true }), parent, [], null, NOW);
    expect(row.facts).toEqual({ 'residence.kobe': true, 'residence.hyogo': true, 'plan.rentHardship': true });
  });

  it.each([
    [null, true, true],
    [new Date(NOW.getTime() + 1), true, false],
    [NOW, true, true],
    [null, false, false],
  ])('paused until %s, friend %s: reachable %s', (pausedUntil, friend, reachable) => {
    expect(toRow(household({}), { ...parent, pausedUntil }, [], friend, NOW).reachable).toBe(reachable);
  });
});
