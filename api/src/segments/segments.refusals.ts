import { defineRefusals } from '../platform/refusals/refusal.js';

export const segmentsRefusals = defineRefusals({
  'segment.notFound': 404,
  'segment.nameTaken': 409,
  'segment.conditionInvalid': 400,
  'segment.asksSensitive': 400,
  'segment.tooSlow': 422,
});
