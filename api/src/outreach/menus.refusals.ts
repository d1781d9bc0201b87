import { defineRefusals } from '../platform/refusals/refusal.js';

export const menusRefusals = defineRefusals({
  'outreach.menuNotFound': 404,
  'outreach.menuRunNotFound': 404,
  'outreach.menuRunUnderWay': 409,
  'outreach.menuRunEnded': 409,
});
