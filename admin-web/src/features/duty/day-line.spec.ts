import { describe, expect, it } from 'vitest';
import type { DutyToday } from '@tsunagu/api-client';
import { at, deskItem, friday, opening } from '../../test/samples';
import { dayLine } from './day-line';

const today: DutyToday = {
  opening,
  onDuty: [
    { id: 'me', name: '西岡 翔', qualification: '社会福祉士', from: '11:00', to: '20:00' },
    { id: 'other', name: '宮本 あかり', qualification: null, from: '10:00', to: '18:00' },
  ],
};

describe('the line of the day', () => {
  it('reaches from the first opening or shift to the last closing, hour by hour', () => {
    const line = dayLine(today, [], friday);
    expect(line.hours.map((hour) => hour.label)).toEqual([
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
    ]);
    expect(line.rows[0]?.shift).toMatchObject({ left: 10, width: 90 });
    expect(line.nowAt).toBeCloseTo(45.33, 1);
  });

  it('counts the qualified only, hour by hour', () => {
    expect(dayLine(today, [], friday).hours.map((hour) => hour.qualified)).toEqual([
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      null,
    ]);
  });

  it('pins what is due today to whoever holds it, together when the time is the same', () => {
    const line = dayLine(
      today,
      [
        deskItem({ id: '1', dueAt: at(20, '20:00') }),
        deskItem({ id: '2', dueAt: at(20, '20:00') }),
        deskItem({ id: '3', dueAt: at(24, '20:00') }),
        deskItem({ id: '4', dueAt: at(20, '15:00'), counsellor: null }),
        deskItem({ id: '5', dueAt: at(20, '16:00'), counsellor: { id: 'away', name: '佐伯 直人' } }),
      ],
      friday,
    );
    expect(line.rows[0]?.pins.map((pin) => pin.items.map((item) => item.id))).toEqual([['1', '2']]);
    expect(line.free.map((pin) => pin.time)).toEqual(['15:00']);
    expect(line.rows.map((row) => [row.name, row.shift === null])).toEqual([
      ['西岡 翔', false],
      ['宮本 あかり', false],
      ['佐伯 直人', true],
    ]);
  });

  it('shows no present outside the day', () => {
    expect(dayLine(today, [], new Date(at(20, '21:00'))).nowAt).toBeNull();
  });

  it('stands on a day without any shift', () => {
    const closed = { ...today, onDuty: [], opening: { ...opening, open: false, opensAt: null, closesAt: null } };
    expect(dayLine(closed, [], friday).rows).toEqual([]);
  });
});
