import { defineRefusals } from '../platform/refusals/refusal.js';

export const householdsRefusals = defineRefusals({
  'household.notExpecting': 409,
  /** Another page or phone has listed the children anew. */
  'household.childrenChanged': 409,
  'household.tooManyChildren': 422,
  'household.birthInFuture': 422,
  'household.birthTooLongAgo': 422,
  'household.erasureUnknown': 404,
  'consent.missing': 409,
  'consent.versionStale': 409,
  'survey.unfinished': 409,
});
