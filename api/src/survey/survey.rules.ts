import type { ListedChild, NoAnswer } from '../households/households.service.js';
import type { DateText } from '../platform/clock/tokyo.js';
import type { Question, QuestionType } from './survey.questions.js';
import type { SurveyProblem } from './survey.refusals.js';

/** An answer for one child, by its place in the list. */
export interface ChildAnswerInput {
  child: number;
  /** Who was in that place when the question was asked. */
  birthMonth?: string | null;
  choice?: string | null;
  noAnswer?: NoAnswer | null;
}

/** An answer as it came: the DTO has checked shapes and patterns, nothing else. */
export interface AnswerInput {
  questionId: string;
  choice?: string | null;
  choices?: string[] | null;
  month?: string | null;
  count?: number | null;
  noAnswer?: NoAnswer | null;
  children?: ListedChild[] | null;
  childrenComplete?: boolean | null;
  perChild?: ChildAnswerInput[] | null;
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
  return childProblem(answers);
}

/** An answer about a child that is not in the list sent with it. */
function childProblem(answers: AnswerInput[]): Problem | null {
  const list = answers.find(({ children }) => children)?.children;
  if (!list) return null;
  for (const [index, { perChild }] of answers.entries()) {
    const at = (perChild ?? []).findIndex(
      ({ child, birthMonth }) => list[child]?.birthMonth !== (birthMonth ?? list[child]?.birthMonth ?? null),
    );
    if (at >= 0) return { code: 'survey.childUnknown', path: `answers.${index}.perChild.${at}.child` };
  }
  return null;
}

type Kind = 'choice' | 'choices' | 'month' | 'count' | 'noAnswer' | 'children' | 'perChild';
const KINDS: readonly Kind[] = ['choice', 'choices', 'month', 'count', 'noAnswer', 'children', 'perChild'];
const TAKES: Record<QuestionType, readonly Kind[]> = {
  ward: ['choice'],
  single: ['choice'],
  multiple: ['choices'],
  yesNo: ['choice'],
  language: ['choice'],
  month: ['choice', 'month'],
  count: ['count'],
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
  const takes = question.perChild ? ['perChild'] : TAKES[question.type];
  if (!takes.includes(kind)) return { code: 'survey.answerWrongType', path: `${path}.${kind}` };
  switch (kind) {
    case 'choice':
      return offers(question, answer.choice) ? null : { code: 'survey.optionUnknown', path: `${path}.choice` };
    case 'choices':
      return choicesProblem(question, answer.choices ?? [], `${path}.choices`);
    case 'month':
      return monthProblem(answer.month ?? '', `${path}.month`, today);
    case 'count':
      return countProblem(question, answer.count ?? -1, `${path}.count`);
    case 'children':
      return childrenProblem(answer.children ?? [], `${path}.children`, today);
    case 'perChild':
      return perChildProblem(question, answer.perChild ?? [], `${path}.perChild`);
  }
}

const offers = ({ options }: Question, choice: string | null | undefined): boolean =>
  options.some(({ value }) => value === choice);

function choicesProblem(question: Question, choices: string[], path: string): Problem | null {
  for (const [index, choice] of choices.entries()) {
    if (!offers(question, choice)) return { code: 'survey.optionUnknown', path: `${path}.${index}` };
    if (choices.indexOf(choice) < index) return { code: 'survey.answeredTwice', path: `${path}.${index}` };
  }
  return null;
}

function monthProblem(month: string, path: string, today: DateText): Problem | null {
  const ahead = monthNumber(month) - monthNumber(today);
  return ahead < 0 || ahead > MAX_MONTHS_AHEAD ? { code: 'survey.expectingMonthOutOfRange', path } : null;
}

const countProblem = ({ countMax }: Question, count: number, path: string): Problem | null =>
  count >= 0 && count <= (countMax ?? 0) ? null : { code: 'survey.countOutOfRange', path };

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

function perChildProblem(question: Question, answers: ChildAnswerInput[], path: string): Problem | null {
  for (const [index, { child, choice, noAnswer }] of answers.entries()) {
    const at = `${path}.${index}`;
    if (child >= MAX_CHILDREN) return { code: 'survey.childUnknown', path: `${at}.child` };
    if (answers.findIndex((other) => other.child === child) < index) return { code: 'survey.answeredTwice', path: at };
    const said = (choice ?? undefined) !== undefined;
    if (said === ((noAnswer ?? undefined) !== undefined)) return { code: 'survey.answerUnclear', path: at };
    if (said && !offers(question, choice)) return { code: 'survey.optionUnknown', path: `${at}.choice` };
  }
  return null;
}

/** registration is for households that live in the city. */
export const livesOutside = (questions: Question[], answers: AnswerInput[]): boolean =>
  answers.some(
    ({ questionId, choice }) =>
      choice === 'outside' && questions.some(({ id, type }) => id === questionId && type === 'ward'),
  );
