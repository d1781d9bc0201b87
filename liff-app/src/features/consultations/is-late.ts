import type { ReplyPromise } from '@tsunagu/api-client';

/** Whether the promised time has gone by without an answer: then the screen says so instead of promising a day of the past. */
export const isLate = ({ dueAt }: ReplyPromise, now = Date.now()): boolean => Date.parse(dueAt) < now;
