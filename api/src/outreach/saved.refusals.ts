import { defineRefusals } from '../platform/refusals/refusal.js';

export const savedRefusals = defineRefusals({
  /** That somebody keeps it would say what must not be known of a family: it is kept on the phone. */
  'saved.asksAtDesk': 422,
  /** As above, and where the service goes by something else that must not be known of a family. */
  'used.onPhoneOnly': 422,
  /** A place to ask, to go to or to read: nobody uses it. */
  'used.nothingToUse': 422,
  'saved.tooMany': 409,
  'used.tooMany': 409,
  /** Answers alike for a day that is none, one that has come, and that of somebody else. */
  'reminder.notFound': 404,
  'reminder.dayOutOfRange': 422,
  'reminder.tooMany': 409,
});
