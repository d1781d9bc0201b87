import { Topic } from '../platform/outbox/outbox.js';

/** A parent opened a consultation. */
export const consultationOpened = new Topic<{ consultationId: string }>('consultation.opened');
/** A parent wrote into an open or closed consultation (the first message is told by `consultationOpened`). */
export const parentWrote = new Topic<{ consultationId: string; messageId: string }>('consultation.parentWrote');
/** A counsellor or supervisor wrote. */
export const counsellorReplied = new Topic<{ consultationId: string; messageId: string }>(
  'consultation.counsellorReplied',
);
/** A consultation was closed by the desk. */
export const consultationClosed = new Topic<{ consultationId: string }>('consultation.closed');
