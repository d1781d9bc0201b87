import { defineRefusals } from '../platform/refusals/refusal.js';

/** `notFound` answers alike for an id that does not exist and for a consultation of somebody else. */
export const consultationsRefusals = defineRefusals({
  'consultation.notFound': 404,
  'consultation.taken': 409,
  'consultation.notMine': 409,
  'consultation.closed': 409,
  'consultation.notClosed': 409,
  'counsellor.unknown': 409,
});
