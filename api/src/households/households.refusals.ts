import { defineRefusals } from '../platform/refusals/refusal.js';

export const householdsRefusals = defineRefusals({
  'consent.missing': 409,
  'consent.versionStale': 409,
  'survey.unfinished': 409,
});
