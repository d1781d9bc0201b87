import { describe, expect, it } from '@jest/globals';
import { readEvents } from './webhook-events.js';

const base = {
  webhookEventId: '01H',
  type: 'message',
  timestamp: 1_764_000_000_000,
  source: { type: 'user', userId: `U${'a'.repeat(32)}` },
};

describe('reading a webhook', () => {
  it('keeps kind, ids and time, and nothing that was written', () => {
    const event = { ...base, replyToken: 'r', message: { type: 'text', id: '1', text: 'ひみつの相談', emojis: [] } };
    const [kept] = readEvents({ events: [event] });
    expect(kept).toMatchObject({ id: '01H', messageType: 'text', lineUserId: base.source.userId, isUrgent: false });
    expect(JSON.stringify(kept)).not.toContain('ひみつ');
  });

  it('notes that an emergency word passed, not which', () => {
    const [kept] = readEvents({ events: [{ ...base, message: { type: 'text', text: 'もう死にたい' } }] });
    expect(kept?.isUrgent).toBe(true);
    expect(JSON.stringify(kept)).not.toContain('死');
  });

  it('takes kinds and fields that do not exist yet', () => {
    const [kept] = readEvents({ events: [{ ...base, type: 'somethingNew', unheardOf: { of: 1 } }] });
    expect(kept).toMatchObject({ type: 'somethingNew', messageType: null });
  });

  it.each([
    ['no events', {}],
    ['an empty list', { events: [] }],
    ['a list of nothing', { events: [null, 1, 'x', []] }],
    ['an event without an id', { events: [{ ...base, webhookEventId: undefined }] }],
    ['an event without a time', { events: [{ ...base, timestamp: 'now' }] }],
    ['a time beyond all dates', { events: [{ ...base, timestamp: 1e300 }] }],
    ['no object', 'text'],
    ['null', null],
  ])('leaves out %s', (_, body) => expect(readEvents(body)).toEqual([]));

  it('does not take something else for a user id', () => {
    expect(readEvents({ events: [{ ...base, source: { userId: "U'; DROP TABLE" } }] })[0]?.lineUserId).toBeNull();
  });
});
