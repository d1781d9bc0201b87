import { defineRefusals } from '../refusals/refusal.js';

export const accessRefusals = defineRefusals({
  'session.missing': 401,
  'role.forbidden': 403,
  'request.crossOrigin': 403,
  'route.unknown': 404,
});
