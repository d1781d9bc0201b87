import { defineRefusals } from '../platform/refusals/refusal.js';

export const segmentsRefusals = defineRefusals({
  'segment.notFound': 404,
  'segment.nameTaken': 409,
  /** The name holds a word of 要配慮個人情報. */
  'segment.nameSensitive': 422,
  /** The name says more of somebody's circumstances than the condition does. */
  'segment.nameHints': 422,
  'segment.conditionInvalid': 400,
  'segment.asksSensitive': 400,
  'segment.tooSlow': 422,
  'segment.ruleInvalid': 400,
  'segment.daysRefused': 400,
  'segment.busy': 409,
});
