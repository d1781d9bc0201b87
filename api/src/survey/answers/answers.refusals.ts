import { defineRefusals } from '../../platform/refusals/refusal.js';

export const answersRefusals = defineRefusals({
  'answers.notFound': 404,
  'answers.tooSlow': 422,
  'answers.questionUnknown': 422,
  'answers.optionUnknown': 422,
  'answers.purposeUnclear': 422,
  'answers.tooFew': 422,
  'answers.tooMany': 422,
  'answers.exportBusy': 409,
});
