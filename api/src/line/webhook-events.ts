import { isUrgent } from './emergency-words.js';
import { LINE_USER_ID } from './line.limits.js';

/** What is kept of an event. There is no field for what somebody wrote, so it cannot be kept by mistake. */
export interface ReceivedEvent {
  id: string;
  type: string;
  messageType: string | null;
  lineUserId: string | null;
  replyToken: string | null;
  isUnblocked: boolean;
  isRedelivery: boolean;
  isActive: boolean;
  isUrgent: boolean;
  occurredAt: string;
}

const WORK = new Set(['follow', 'unfollow', 'message']);

/** Everything else is stored and counted by its type, and is done with that. */
export const needsWork = ({ type, lineUserId }: ReceivedEvent): boolean => lineUserId !== null && WORK.has(type);

type Json = Record<string, unknown>;
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const shortText = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : null;
/** 9999-12-31: later than that is no date for the database. */
const MAX_TIME = 253_402_214_400_000;

/**
 * Reads a webhook body that was proved to be LINE's. New kinds and fields may appear unannounced
 * (docs/messaging-api/receiving-messages), so nothing unknown is refused; an event without an id is left out.
 */
export function readEvents(body: unknown): ReceivedEvent[] {
  const { events } = object(body);
  return Array.isArray(events) ? events.flatMap((event) => readEvent(object(event))) : [];
}

function readEvent(event: Json): ReceivedEvent[] {
  const id = shortText(event['webhookEventId']);
  const type = shortText(event['type']);
  const { timestamp } = event;
  if (!id || !type || typeof timestamp !== 'number' || !(timestamp >= 0 && timestamp <= MAX_TIME)) return [];
  const userId = shortText(object(event['source'])['userId']);
  const message = object(event['message']);
  const text = message['text'];
  return [
    {
      id,
      type,
      messageType: type === 'message' ? shortText(message['type']) : null,
      lineUserId: userId && LINE_USER_ID.test(userId) ? userId : null,
      replyToken: shortText(event['replyToken']),
      isUnblocked: object(event['follow'])['isUnblocked'] === true,
      isRedelivery: object(event['deliveryContext'])['isRedelivery'] === true,
      isActive: event['mode'] !== 'standby',
      isUrgent: typeof text === 'string' && isUrgent(text),
      occurredAt: new Date(timestamp).toISOString(),
    },
  ];
}
