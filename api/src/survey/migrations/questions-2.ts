import { toStored } from '../draft-questions.js';
import { ASKED_IN_2 } from './catalogue-questions.js';

/** Version 1 in English as well, with care and school asked for each child. */
export const SURVEY_2 = {
  version: '2',
  questions: ASKED_IN_2.map(({ question }) => toStored(question).question),
};
