import { defineRefusals } from '../platform/refusals/refusal.js';

export const broadcastsRefusals = defineRefusals({
  'broadcast.notFound': 404,
  'broadcast.ownApproval': 403,
  /** The act does not fit the state the broadcast is in now. */
  'broadcast.stateChanged': 409,
  'broadcast.articleNotApproved': 409,
  /** LINE would not take the message. */
  'broadcast.messageRefused': 409,
  'broadcast.scheduleInvalid': 400,
  'letter.notFound': 404,
});
