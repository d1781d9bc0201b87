import { defineRefusals } from '../platform/refusals/refusal.js';

export const lineRefusals = defineRefusals({
  'session.idTokenInvalid': 401,
  'line.unavailable': 503,
  'webhook.signatureInvalid': 401,
});
