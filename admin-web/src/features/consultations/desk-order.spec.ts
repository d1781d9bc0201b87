import { describe, expect, it } from 'vitest';
import { at, deskItem, friday } from '../../test/samples';
import { byDeadline, groupByDeadline, neighbour, renewInPlace } from './desk-order';

const overdue = deskItem({ id: '1', dueAt: at(20, '14:20'), overdue: true });
const soon = deskItem({ id: '2', dueAt: at(20, '15:00') });
const tonight = deskItem({ id: '3', dueAt: at(20, '20:00') });
const tuesday = deskItem({ id: '4', dueAt: at(24, '20:00') });
const answeredLater = deskItem({ id: '5', state: 'answered', lastMessageAt: at(20, '12:00') });
const answeredEarlier = deskItem({ id: '6', state: 'answered', lastMessageAt: at(19, '12:00') });

describe('the list of the desk', () => {
  it('puts the deadline that ends first on top and what has none last, newest first', () => {
    const shuffled = [answeredEarlier, tuesday, answeredLater, tonight, overdue, soon];
    expect([...shuffled].sort(byDeadline).map((item) => item.id)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('groups by overdue, today, later day and none', () => {
    const groups = groupByDeadline([overdue, soon, tonight, tuesday, answeredLater], friday);
    expect(groups.map((group) => [group.kind, group.items.length])).toEqual([
      ['overdue', 1],
      ['today', 2],
      ['later', 1],
      ['none', 1],
    ]);
  });

  it('calls a deadline overdue as soon as the clock has passed it, whatever the server said before', () => {
    expect(groupByDeadline([soon], new Date(at(20, '15:01')))[0]?.kind).toBe('overdue');
    expect(groupByDeadline([soon], new Date(at(20, '14:59')))[0]?.kind).toBe('today');
  });

  it('keeps two later days apart', () => {
    const wednesday = deskItem({ id: '7', dueAt: at(25, '20:00') });
    expect(groupByDeadline([tuesday, wednesday], friday)).toHaveLength(2);
  });

  it('renews lines in place and only counts the new and the gone', () => {
    const fresh = [deskItem({ id: '9', dueAt: at(20, '14:00') }), { ...tonight, preview: '新しいことば' }];
    const renewed = renewInPlace([soon, tonight], fresh, true);
    expect(renewed.items.map((item) => item.id)).toEqual(['2', '3']);
    expect(renewed.items[1]?.preview).toBe('新しいことば');
    expect(renewed.arrivals).toBe(1);
    expect(renewed.gone).toBe(1);
  });

  it('takes nothing for gone while the fresh list has more pages', () => {
    expect(renewInPlace([soon, tonight], [tonight], false).gone).toBe(0);
  });

  it('moves to the neighbour and stays at the ends', () => {
    const items = [soon, tonight, tuesday];
    expect(neighbour(items, '2', 1)?.id).toBe('3');
    expect(neighbour(items, '4', 1)?.id).toBe('4');
    expect(neighbour(items, '2', -1)?.id).toBe('2');
    expect(neighbour(items, null, 1)?.id).toBe('2');
    expect(neighbour([], null, 1)).toBeNull();
  });
});
