import { describe, expect, it } from '@jest/globals';
import {
  type Calendar,
  dayOf,
  type Hours,
  keepsWeeklyMinimum,
  leastMinutes,
  openingAt,
  overlaps,
  promiseAt,
} from './duty.rules.js';

const hours = (opensAt: string, closesAt: string): Hours => ({ opensAt, closesAt });
const weekdays = new Map([1, 2, 3, 4, 5].map((day) => [day, hours('10:00', '19:00')]));
const usual: Calendar = { weekly: weekdays, exceptions: new Map() };
const at = (text: string): Date => new Date(`${text}+09:00`);

describe('days', () => {
  it.each([
    ['2026-11-20', 'business', null],
    ['2026-11-21', 'closed', null],
    ['2026-11-23', 'holiday', '勤労感謝の日'],
    ['2026-05-06', 'holiday', '振替休日'],
    ['2026-09-22', 'holiday', '国民の休日'],
    ['2026-12-28', 'business', null],
    ['2026-12-29', 'closed', null],
    ['2026-12-31', 'closed', null],
    ['2027-01-01', 'holiday', '元日'],
    ['2027-01-03', 'closed', null],
    ['2027-01-04', 'business', null],
  ])('%s is %s (%s)', (date, kind, holidayName) => {
    expect(dayOf(usual, date)).toMatchObject({ kind, holidayName });
  });

  it('lets a decision about a single day win, both ways', () => {
    const calendar = {
      ...usual,
      exceptions: new Map([
        ['2026-11-23', hours('10:00', '15:00')],
        ['2026-11-24', null],
      ]),
    };
    expect(dayOf(calendar, '2026-11-23')).toMatchObject({ kind: 'business', holidayName: '勤労感謝の日' });
    expect(dayOf(calendar, '2026-11-24')).toMatchObject({ kind: 'closed', hours: null });
    expect(promiseAt(calendar, at('2026-11-20T21:08:00')).date).toBe('2026-11-23');
  });
});

describe('the reply promise (R-20)', () => {
  it.each([
    ['at noon on a business day', '2026-11-24T13:20:00', 'today', '2026-11-24', 1],
    ['before opening', '2026-11-24T06:00:00', 'today', '2026-11-24', 1],
    ['a minute before closing', '2026-11-24T18:59:59', 'today', '2026-11-24', 1],
    ['exactly at closing', '2026-11-24T19:00:00', 'nextBusinessDay', '2026-11-25', 2],
    ['just before midnight', '2026-11-24T23:59:59', 'nextBusinessDay', '2026-11-25', 2],
    ['just after midnight', '2026-11-25T00:00:00', 'today', '2026-11-25', 1],
    ['on a Friday evening before a long weekend', '2026-11-20T21:08:00', 'nextBusinessDay', '2026-11-24', 5],
    ['on the Saturday of it', '2026-11-21T09:00:00', 'nextBusinessDay', '2026-11-24', 4],
    ['on the holiday of it', '2026-11-23T12:00:00', 'nextBusinessDay', '2026-11-24', 2],
    ['after the last closing of the year', '2026-12-28T19:00:00', 'nextBusinessDay', '2027-01-04', 8],
    ['on New Year', '2027-01-01T00:00:00', 'nextBusinessDay', '2027-01-04', 4],
    ['before Golden Week', '2026-05-01T19:30:00', 'nextBusinessDay', '2026-05-07', 7],
  ])('%s', (_, arrival, kind, date, days) => {
    const promise = promiseAt(usual, at(arrival));
    expect(promise).toMatchObject({ kind, date, dueAt: at(`${date}T19:00:00`) });
    expect(promise.days).toHaveLength(days);
    expect(promise.days.at(-1)).toMatchObject({ date, kind: 'business' });
  });

  it('names each day between', () => {
    expect(promiseAt(usual, at('2026-11-20T21:08:00')).days).toEqual([
      { date: '2026-11-20', kind: 'business', holidayName: null },
      { date: '2026-11-21', kind: 'closed', holidayName: null },
      { date: '2026-11-22', kind: 'closed', holidayName: null },
      { date: '2026-11-23', kind: 'holiday', holidayName: '勤労感謝の日' },
      { date: '2026-11-24', kind: 'business', holidayName: null },
    ]);
  });

  it('is due at the closing time of that very day', () => {
    const short = { ...usual, exceptions: new Map([['2026-11-25', hours('10:00', '18:00')]]) };
    expect(promiseAt(short, at('2026-11-24T20:00:00')).dueAt).toEqual(at('2026-11-25T18:00:00'));
  });

  it('refuses a calendar without any business day', () => {
    expect(() => promiseAt({ weekly: new Map(), exceptions: new Map() }, at('2026-11-24T13:00:00'))).toThrow();
  });
});

describe('opening', () => {
  it.each([
    ['2026-11-24T09:59:59', false, '2026-11-24'],
    ['2026-11-24T10:00:00', true, '2026-11-25'],
    ['2026-11-24T18:59:59', true, '2026-11-25'],
    ['2026-11-24T19:00:00', false, '2026-11-25'],
    ['2026-11-22T12:00:00', false, '2026-11-24'],
  ])('%s: open %s, next %s', (now, open, next) => {
    expect(openingAt(usual, at(now))).toMatchObject({ open, nextOpening: { date: next, opensAt: '10:00' } });
  });

  it('has no hours on a closed day', () => {
    expect(openingAt(usual, at('2026-11-23T12:00:00'))).toMatchObject({ opensAt: null, closesAt: null });
  });
});

describe('the least the contract asks (R-03)', () => {
  it.each([
    ['five weekdays of nine hours', weekdays, true],
    ['four days', new Map([...weekdays].slice(1)), false],
    ['one weekday of seven hours', new Map([...weekdays, [5, hours('10:00', '17:00')]]), false],
    ['a Saturday of five hours on top', new Map([...weekdays, [6, hours('10:00', '15:00')]]), true],
    ['a Saturday of four hours on top', new Map([...weekdays, [6, hours('10:00', '14:00')]]), false],
  ] as [string, Map<number, Hours>, boolean][])('%s: %s', (_, weekly, kept) => {
    expect(keepsWeeklyMinimum(weekly)).toBe(kept);
  });

  it.each([
    ['2026-11-24', 480],
    ['2026-11-21', 300],
    ['2026-11-23', 300],
    ['2026-12-30', 300],
  ])('%s: %i minutes', (date, minutes) => {
    expect(leastMinutes(date)).toBe(minutes);
  });
});

it('lets shifts touch but not overlap', () => {
  expect(overlaps(hours('10:00', '14:00'), hours('14:00', '19:00'))).toBe(false);
  expect(overlaps(hours('10:00', '14:01'), hours('14:00', '19:00'))).toBe(true);
});
