import * as easyQuestions from '../../../liff-app/src/phrases/easy-ja/questions.ts';
import * as easyRegistration from '../../../liff-app/src/phrases/easy-ja/registration.ts';
import * as easySurvey from '../../../liff-app/src/phrases/easy-ja/survey.ts';
import * as easyWelcome from '../../../liff-app/src/phrases/easy-ja/welcome.ts';
import * as enQuestions from '../../../liff-app/src/phrases/en/questions.ts';
import * as enRegistration from '../../../liff-app/src/phrases/en/registration.ts';
import * as enSurvey from '../../../liff-app/src/phrases/en/survey.ts';
import * as enWelcome from '../../../liff-app/src/phrases/en/welcome.ts';
import * as questions from '../../../liff-app/src/phrases/ja/questions.ts';
import * as registration from '../../../liff-app/src/phrases/ja/registration.ts';
import * as survey from '../../../liff-app/src/phrases/ja/survey.ts';
import * as welcome from '../../../liff-app/src/phrases/ja/welcome.ts';

/** What the buttons of registration say, in each language that it can be read in. */
export const words = {
  ja: { ...questions, ...registration, ...survey, ...welcome },
  'easy-ja': { ...easyQuestions, ...easyRegistration, ...easySurvey, ...easyWelcome },
  en: { ...enQuestions, ...enRegistration, ...enSurvey, ...enWelcome },
};
export type Spoken = keyof typeof words;
