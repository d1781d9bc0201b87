import { describe, expect, it } from '@jest/globals';
import { grownOutOn, grownOutUntil, isGrownOut } from './grown-out.rules.js';
import type { Child, FactValues } from './households.entity.js';
import { birthInterval } from './households.rules.js';
import { reconfirmDue } from './reconfirm.rules.js';

const at = (day: string) => new Date(`${day}T12:00:00+09:00`);
const child = (month: string, first?: boolean) => birthInterval(month, first) as Child;
const due = (
  { registered, confirmed, facts = {} }: { registered: string | null; confirmed?: string; facts?: FactValues },
  births: string[],
  today: string,
) =>
  reconfirmDue(
    { registeredAt: registered ? at(registered) : null, confirmedAt: confirmed ? at(confirmed) : null, facts },
    births.map((month) => child(month)),
    today,
  );

describe('answers are looked at again', () => {
  it.each<[string, string, string[], string, string | null]>([
    ['in April', '2026-01-10', [], '2026-03-31', null],
    ['in April', '2026-01-10', [], '2026-04-01', '2026-04-01 april'],
    ['until somebody does', '2026-01-10', [], '2027-09-09', '2026-04-01 april'],
    ['not soon after registering', '2026-02-01', [], '2026-04-01', null],
    ['60 days after it', '2026-01-31', [], '2026-04-01', '2026-04-01 april'],
    ['the next April then', '2026-02-01', [], '2027-04-01', '2027-04-01 april'],
    ['in the month of a birthday', '2026-04-01', ['2020-08'], '2026-07-31', null],
    ['in the month of a birthday', '2026-04-01', ['2020-08'], '2026-08-01', '2026-08-01 birthday'],
    ['at the earliest of several', '2026-04-01', ['2020-11', '2018-08'], '2026-12-01', '2026-08-01 birthday'],
    ['in April rather than for a birthday in April', '2026-01-01', ['2020-04'], '2026-04-01', '2026-04-01 april'],
    ['a birthday over the turn of the year', '2025-11-20', ['2020-02'], '2026-02-01', '2026-02-01 birthday'],
    ['not in the month of birth', '2026-06-01', ['2026-11'], '2026-11-30', null],
    ['at the first birthday', '2026-06-01', ['2026-02'], '2027-02-01', '2027-02-01 birthday'],
    ['born on 29 February', '2026-06-01', ['2024-02'], '2027-02-01', '2027-02-01 birthday'],
    ['not for who has grown out', '2026-04-02', ['2000-08'], '2027-03-31', null],
  ])('%s: %s, births %j, on %s', (_, registered, births, today, expected) => {
    const result = due({ registered }, births, today);
    expect(result && `${result.since} ${result.reason}`).toBe(expected);
  });

  it('not before registering', () => {
    expect(due({ registered: null }, ['2020-04'], '2026-04-01')).toBeNull();
  });

  it.each([
    ['2026-04-01', '2026-11-30', null],
    ['2026-04-01', '2027-04-01', '2027-04-01 april'],
    ['2027-03-15', '2027-04-01', null],
  ])('confirmed on %s, on %s: %s', (confirmed, today, expected) => {
    const result = due({ registered: '2025-01-01', confirmed }, [], today);
    expect(result && `${result.since} ${result.reason}`).toBe(expected);
  });

  it.each<[string, FactValues, string, string | null, string, string | null]>([
    [
      'its month is over',
      { 'family.expecting': true, 'family.expectingMonth': '2026-08' },
      '2026-05-01',
      null,
      '2026-09-01',
      '2026-09-01 expectingOver',
    ],
    [
      'its month is not over',
      { 'family.expecting': true, 'family.expectingMonth': '2026-08' },
      '2026-05-01',
      null,
      '2026-08-31',
      null,
    ],
    [
      'December',
      { 'family.expecting': true, 'family.expectingMonth': '2026-12' },
      '2026-08-01',
      null,
      '2027-01-01',
      '2027-01-01 expectingOver',
    ],
    [
      'just registered',
      { 'family.expecting': true, 'family.expectingMonth': '2026-08' },
      '2026-08-20',
      null,
      '2026-09-01',
      null,
    ],
    [
      'registered 60 days ago',
      { 'family.expecting': true, 'family.expectingMonth': '2026-08' },
      '2026-08-20',
      null,
      '2026-10-19',
      '2026-10-19 expectingOver',
    ],
    [
      'looked at since',
      { 'family.expecting': true, 'family.expectingMonth': '2026-08' },
      '2026-05-01',
      '2026-09-01',
      '2027-03-31',
      null,
    ],
    [
      'until April',
      { 'family.expecting': true, 'family.expectingMonth': '2027-02' },
      '2026-10-01',
      null,
      '2027-03-31',
      '2027-03-01 expectingOver',
    ],
    [
      'left without an answer until April',
      { 'family.expecting': true, 'family.expectingMonth': '2027-02' },
      '2026-10-01',
      null,
      '2027-04-02',
      '2027-04-01 april',
    ],
    ['stopped', {}, '2026-05-01', null, '2026-09-01', null],
    ['nobody expected', { 'family.expecting': false }, '2026-05-01', null, '2026-09-01', null],
    ['a month without the answer', { 'family.expectingMonth': '2026-08' }, '2026-05-01', null, '2026-09-01', null],
  ])('an expected birth, %s', (_, facts, registered, confirmed, today, expected) => {
    const result = due({ registered, facts, ...(confirmed && { confirmed }) }, [], today);
    expect(result && `${result.since} ${result.reason}`).toBe(expected);
  });
});

describe('a child grows out', () => {
  it.each([
    ['2004-04', true, '2026-03-31', false, '2026-04-01'],
    ['2004-04', true, '2026-04-01', true, '2026-04-01'],
    ['2004-04', false, '2026-04-01', false, '2027-04-01'],
    ['2004-04', undefined, '2026-04-01', false, '2027-04-01'],
    ['2004-05', undefined, '2027-03-31', false, '2027-04-01'],
    ['2004-05', undefined, '2027-04-01', true, '2027-04-01'],
    ['2005-03', undefined, '2027-04-01', true, '2027-04-01'],
    ['2004-12', undefined, '2027-04-01', true, '2027-04-01'],
  ])('born %s, on the first %s: on %s %s', (month, first, today, expected, on) => {
    expect(isGrownOut(child(month, first), today)).toBe(expected);
    expect(grownOutOn(child(month, first).birthTo)).toBe(on);
  });

  it('on the very day of the limit that the database is asked for', () => {
    for (const today of ['2026-03-31', '2026-04-01', '2026-12-31', '2027-04-01']) {
      const until = grownOutUntil(today);
      expect([grownOutOn(until) <= today, grownOutOn(until.replace('-04-01', '-04-02')) <= today]).toEqual([
        true,
        false,
      ]);
    }
  });
});
