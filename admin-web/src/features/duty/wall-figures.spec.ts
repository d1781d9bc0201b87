import { describe, expect, it } from 'vitest';
import { at, deskItem, friday } from '../../test/samples';
import { presenceOf, wallFigures } from './wall-figures';

describe('the figures of the wall', () => {
  it('tells overdue from soon from later, on both sides of the line', () => {
    const figures = wallFigures(
      [
        deskItem({ id: '1', dueAt: at(20, '14:31') }),
        deskItem({ id: '2', dueAt: at(20, '14:33') }),
        deskItem({ id: '3', dueAt: at(20, '15:32') }),
        deskItem({ id: '4', dueAt: at(20, '15:33') }),
        deskItem({ id: '5', dueAt: null }),
        deskItem({ id: '6', dueAt: at(20, '15:00'), state: 'closed' }),
      ],
      friday,
    );
    expect(figures.overdue.map((item) => item.id)).toEqual(['1']);
    expect(figures.soon.map((item) => item.id)).toEqual(['2', '3']);
    expect(figures.due).toHaveLength(4);
  });

  it('knows who serves now', () => {
    const shift = { from: '11:00', to: '20:00' };
    expect(presenceOf(shift, '10:59')).toBe('next');
    expect(presenceOf(shift, '11:00')).toBe('now');
    expect(presenceOf(shift, '19:59')).toBe('now');
    expect(presenceOf(shift, '20:00')).toBe('past');
  });
});
