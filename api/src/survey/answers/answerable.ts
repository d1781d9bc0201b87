import { factOf } from '@tsunagu/eligibility';
import type { Question, Words } from '../survey.questions.js';
import { answersRefusals } from './answers.refusals.js';

/** One answer that households are looked for by. */
export interface Answered {
  question: Question;
  value: string;
}
export interface AnswerableOption {
  value: string;
  /** null: a number, or the month of an expected child. */
  label: Words | null;
}

/** Facts about one child that have a column there. */
const CHILD_COLUMNS: Record<string, 'care' | 'school'> = { 'child.care': 'care', 'child.school': 'school' };
export const childColumn = ({ fact }: Question): 'care' | 'school' | null => CHILD_COLUMNS[fact] ?? null;

/** What can be answered for each child, as far as it is kept as an answer. */
export const ofChildren = (questions: readonly Question[]): Question[] =>
  questions.filter((question) => question.perChild && childColumn(question) !== null);

/** The answers to a question that households can be looked for by; none for what is never asked, and for lists of children. */
export function answerableOptions(question: Question): AnswerableOption[] {
  const { fact, type, options, perChild, countMax } = question;
  if (factOf(fact)?.privacy === 'do-not-ask' || type === 'children') return [];
  if (perChild && childColumn(question) === null) return [];
  if (type === 'month') return [{ value: 'true', label: null }, ...options];
  if (type !== 'count') return options;
  return Array.from({ length: (countMax ?? 0) + 1 }, (_, number) => ({ value: String(number), label: null }));
}

/** @throws Refusal `answers.questionUnknown`, `answers.optionUnknown` for what is not in the published survey */
export function answeredOf(text: string, questions: readonly Question[]): Answered {
  const [id, value = ''] = text.split(':');
  const question = questions.find((each) => each.id === id);
  if (!question) throw refuse('answers.questionUnknown');
  if (!answerableOptions(question).some((option) => option.value === value)) throw refuse('answers.optionUnknown');
  return { question, value };
}

const refuse = (code: 'answers.questionUnknown' | 'answers.optionUnknown') =>
  answersRefusals.refuse(code, [{ path: 'answered', rule: code }]);

/** The condition over `household h` and `household_row r`. */
export function answeredSql({ question, value }: Answered, bind: (value: unknown) => string): string {
  const { fact, type } = question;
  const column = question.perChild ? childColumn(question) : null;
  if (column) {
    return `EXISTS (SELECT 1 FROM child c WHERE c.household_id = r.household_id AND c.${column} = ${bind(value)})`;
  }
  if (type === 'language') return `r.language = ${bind(value)}`;
  if (type === 'multiple') return `h.facts ->> ${bind(`${fact}.${value}`)} = 'true'`;
  return `h.facts ->> ${bind(fact)} = ${bind(value)}`;
}
