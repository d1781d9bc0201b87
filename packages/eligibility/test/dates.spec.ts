import { describe, expect, test } from '@jest/globals';
import { dayAfter, dayOf, dayText, fiscalYear, monthOf, monthText } from '../src/dates.ts';

describe('what is a calendar day', () => {
  test.each([
    '0001-01-01',
    '2026-01-31',
    '2026-02-28',
    '2024-02-29',
    '2000-02-29',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
    '2026-06-30',
    '2026-07-31',
    '2026-08-31',
    '2026-09-30',
    '2026-10-31',
    '2026-11-30',
    '2026-12-31',
  ])('%s', (text) => {
    expect(dayText(dayOf(text))).toBe(text);
  });
  test.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-01-00',
    '2026-00-10',
    '2026-13-10',
    '2026/01/10',
    '2026-01/10',
    '2026-01-1',
    '2026-01-10T',
    '2026-01-1a',
    '2026-01-1/',
    '2026-01-1:',
    '2026-1:-10',
    '2026-1/-10',
    '202a-01-10',
    '20:6-01-10',
    '20/6-01-10',
    '2026-1-010',
  ])('not %j', (text) => {
    expect(dayOf(text)).toBeNaN();
  });
  test.each(['2026-00', '2026-13', '2026/05', '2026-5', '2026-a5', '', '20x6-05'])('no month: %j', (text) => {
    expect(monthOf(text)).toBeNaN();
  });
  test.each([[undefined], [null], [7], [{}]])('not a text: %j', (value) => {
    expect([monthOf(value as string), dayOf(value as string)]).toEqual([NaN, NaN]);
  });
});

test.each([
  ['2026-01-30', '2026-01-31'],
  ['2026-01-31', '2026-02-01'],
  ['2026-02-28', '2026-03-01'],
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2026-04-30', '2026-05-01'],
  ['2026-12-31', '2027-01-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayText(dayAfter(dayOf(day)))).toBe(next);
});

test.each([
  ['2026-03', 2025],
  ['2026-04', 2026],
  ['2026-12', 2026],
  ['2027-01', 2026],
])('%s lies in the fiscal year %d', (month, year) => {
  expect(fiscalYear(monthOf(month))).toBe(year);
  expect(monthText(monthOf(month))).toBe(month);
});
