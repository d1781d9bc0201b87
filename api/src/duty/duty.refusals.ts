import { defineRefusals } from '../platform/refusals/refusal.js';

export const dutyRefusals = defineRefusals({
  'duty.staffUnknown': 404,
  'duty.notOnRoster': 422,
  'duty.timesReversed': 422,
  'duty.shiftOverlaps': 409,
  'duty.openingTooShort': 422,
});
