import { describe, expect, it } from 'vitest';
import { at, message } from '../../test/samples';
import { timelineOf } from './timeline';

describe('the timeline of a thread', () => {
  it('groups what one person writes within five minutes and lets a note part them', () => {
    const items = timelineOf(
      [
        message(1, { sentAt: at(20, '10:00') }),
        message(2, { sentAt: at(20, '10:05') }),
        message(3, { sentAt: at(20, '10:11') }),
        message(4, { sentAt: at(20, '10:12'), from: 'counsellor', sender: { name: '西岡 翔', qualification: null } }),
        message(5, { sentAt: at(20, '10:14'), from: 'counsellor', sender: { name: '西岡 翔', qualification: null } }),
      ],
      [{ id: 'n', author: '西岡 翔', text: 'メモ', writtenAt: at(20, '10:13') }],
    );
    expect(items.map((item) => (item.kind === 'note' ? 'note' : item.continued))).toEqual([
      false,
      true,
      false,
      false,
      'note',
      false,
    ]);
  });
});
