import { FURTHER_QUESTIONS } from './catalogue-beside.js';
import { CHILD_QUESTIONS } from './catalogue-children.js';
import { HOUSEHOLD_QUESTIONS } from './catalogue-household.js';
import { REGISTRATION_QUESTIONS } from './catalogue-registration.js';

export const CATALOGUE = [...REGISTRATION_QUESTIONS, ...CHILD_QUESTIONS, ...HOUSEHOLD_QUESTIONS, ...FURTHER_QUESTIONS];
/** What version 2 asks, in order. */
export const ASKED_IN_2 = [
  ...REGISTRATION_QUESTIONS,
  ...HOUSEHOLD_QUESTIONS,
  ...CHILD_QUESTIONS.filter(({ question: { id } }) => id !== 'bornOnFirst'),
];
