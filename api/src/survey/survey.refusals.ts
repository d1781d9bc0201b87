import { defineRefusals } from '../platform/refusals/refusal.js';

export const surveyRefusals = defineRefusals({
  'survey.versionUnknown': 409,
  'survey.outsideCity': 422,
  'survey.questionUnknown': 422,
  /** Its condition does not hold, so nobody asked. */
  'survey.questionNotAsked': 422,
  'survey.answerMissing': 422,
  'survey.answeredTwice': 422,
  'survey.answerUnclear': 422,
  'survey.answerWrongType': 422,
  'survey.optionUnknown': 422,
  'survey.countOutOfRange': 422,
  'survey.childUnknown': 422,
  'survey.tooManyChildren': 422,
  'survey.birthInFuture': 422,
  'survey.birthTooLongAgo': 422,
  'survey.expectingMonthOutOfRange': 422,
});
export type SurveyProblem = Exclude<
  Parameters<typeof surveyRefusals.refuse>[0],
  'survey.versionUnknown' | 'survey.outsideCity' | 'survey.questionNotAsked'
>;
