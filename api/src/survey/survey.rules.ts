import { type HouseholdAnswers, LANGUAGES, type ListedChild, type NoAnswer } from '../households/households.service.js';
import type { DateText } from '../platform/clock/tokyo.js';
import type { Question, QuestionType } from './survey.questions.js';
import type { SurveyProblem } from './survey.refusals.js';

/** An answer as it came: the DTO has checked shapes and patterns, nothing else. */
export interface AnswerInput {
  questionId: string;
  choice?: string | null;
  month?: string | null;
  noAnswer?: NoAnswer | null;
  children?: ListedChild[] | null;
  childrenComplete?: boolean | null;
}
export interface Problem {
  code: SurveyProblem;
  /** Which answer, which part; never what was answered. */
  path: string;
}

export const MAX_CHILDREN = 12;
/** Older ones settle nothing: the last rule that counts siblings ends on the 31 March after the 22nd birthday. */
export const MAX_AGE_YEARS = 25;
export const MAX_MONTHS_AHEAD = 10;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The first thing that is wrong with these answers, or null. */
export function findProblem(questions: Question[], answers: AnswerInput[], today: DateText): Problem | null {
  const seen = new Set<string>();
  for (const [index, answer] of answers.entries()) {
    const path = `answers.${index}`;
    const question = questions.find(({ id }) => id === answer.questionId);
    if (!question) return { code: 'survey.questionUnknown', path };
    if (seen.has(question.id)) return { code: 'survey.answeredTwice', path };
    seen.add(question.id);
    const problem = problemOf(question, answer, path, today);
    if (problem) return problem;
  }
  return null;
}

type Kind = 'choice' | 'month' | 'noAnswer' | 'children';
const KINDS: readonly Kind[] = ['choice', 'month', 'noAnswer', 'children'];
const TAKES: Record<QuestionType, readonly Kind[]> = {
  ward: ['choice'],
  single: ['choice'],
  yesNo: ['choice'],
  language: ['choice'],
  month: ['choice', 'month'],
  children: ['children'],
};

function problemOf(question: Question, answer: AnswerInput, path: string, today: DateText): Problem | null {
  const given = KINDS.filter((kind) => (answer[kind] ?? undefined) !== undefined);
  const [kind] = given;
  if (!kind || given.length > 1) return { code: 'survey.answerUnclear', path };
  if ((answer.childrenComplete ?? undefined) !== undefined && kind !== 'children') {
    return { code: 'survey.answerUnclear', path: `${path}.childrenComplete` };
  }
  if (kind === 'noAnswer') return null;
  if (!TAKES[question.type].includes(kind)) return { code: 'survey.answerWrongType', path: `${path}.${kind}` };
  if (kind === 'choice' && !question.options.some(({ value }) => value === answer.choice)) {
    return { code: 'survey.optionUnknown', path: `${path}.choice` };
  }
  if (kind === 'month') return monthProblem(answer.month ?? '', `${path}.month`, today);
  return kind === 'children' ? childrenProblem(answer.children ?? [], `${path}.children`, today) : null;
}

function monthProblem(month: string, path: string, today: DateText): Problem | null {
  const ahead = monthNumber(month) - monthNumber(today);
  return ahead < 0 || ahead > MAX_MONTHS_AHEAD ? { code: 'survey.expectingMonthOutOfRange', path } : null;
}

function childrenProblem(children: ListedChild[], path: string, today: DateText): Problem | null {
  if (children.length > MAX_CHILDREN) return { code: 'survey.tooManyChildren', path };
  for (const [index, { birthMonth }] of children.entries()) {
    const months = monthNumber(today) - monthNumber(birthMonth);
    const at = `${path}.${index}.birthMonth`;
    if (months < 0) return { code: 'survey.birthInFuture', path: at };
    if (months > MAX_AGE_YEARS * 12) return { code: 'survey.birthTooLongAgo', path: at };
  }
  return null;
}

/** Registration questions that were passed over: not answering is an answer too, and is sent. */
export const missingAnswers = (questions: Question[], answers: AnswerInput[]): string[] =>
  questions
    .filter(({ id, stage }) => stage === 'registration' && !answers.some(({ questionId }) => questionId === id))
    .map(({ id }) => id);

/** registration is for households that live in the city. */
export const livesOutside = (questions: Question[], answers: AnswerInput[]): boolean =>
  answers.some(
    ({ questionId, choice }) =>
      choice === 'outside' && questions.some(({ id, type }) => id === questionId && type === 'ward'),
  );

/** What checked answers say about the household. */
export function toHouseholdAnswers(questions: Question[], answers: AnswerInput[]): HouseholdAnswers {
  const result: HouseholdAnswers & { facts: NonNullable<HouseholdAnswers['facts']> } = { facts: {} };
  for (const answer of answers) {
    const question = questions.find(({ id }) => id === answer.questionId);
    if (!question) continue;
    const { fact, type } = question;
    const { noAnswer, choice, month, children, childrenComplete } = answer;
    if (type === 'children') {
      result.children = noAnswer ? { noAnswer } : { listed: children ?? [], complete: childrenComplete ?? false };
    } else if (type === 'month') {
      result.facts[fact] = noAnswer ? { noAnswer } : { value: Boolean(month) };
      result.facts[`${fact}Month`] = { value: month ?? null };
    } else if (noAnswer) {
      result.facts[fact] = { noAnswer };
    } else if (type === 'language') {
      const language = LANGUAGES.find((code) => code === choice);
      if (language) result.language = language;
      // An earlier no-answer is overtaken.
      result.facts[fact] = { value: null };
    } else {
      result.facts[fact] = { value: type === 'yesNo' ? choice === 'true' : (choice ?? null) };
    }
  }
  return result;
}
