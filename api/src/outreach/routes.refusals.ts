import { defineRefusals } from '../platform/refusals/refusal.js';

export const routesRefusals = defineRefusals({
  'outreach.routeNotFound': 404,
  /** Retired ones are kept as they were; they may be taken up again. */
  'outreach.routeRetired': 409,
  /** Its figures belong to the version of the flyer that was scanned. */
  'outreach.routeScanned': 409,
  /** For this place and version of the flyer there is one in use already. */
  'outreach.routeDuplicate': 409,
});
