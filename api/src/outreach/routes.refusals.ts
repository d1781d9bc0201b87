import { defineRefusals } from '../platform/refusals/refusal.js';

export const routesRefusals = defineRefusals({
  'outreach.routeNotFound': 404,
  /** Retired ones are kept as they were; they may be taken up again. */
  'outreach.routeRetired': 409,
});
