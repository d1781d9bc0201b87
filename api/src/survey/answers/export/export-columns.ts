import type { NoAnswer } from '../../../households/households.service.js';
import { monthOf, tokyoDate } from '../../../platform/clock/tokyo.js';
import type { Question } from '../../survey.questions.js';
import { monthsOld } from '../answers-conditions.js';
import { childColumn, ofChildren } from '../answerable.js';
import { ofHousehold } from '../question-summary.js';
import { childKey } from '../../told-of-children.js';
import { answersRefusals } from '../answers.refusals.js';
import { neutralise } from './neutralise.js';

/** A household as the file needs it; nothing in it says who it is. */
export interface ExportRow {
  id: string;
  facts: Record<string, unknown>;
  noAnswers: Record<string, NoAnswer>;
  language: string;
  childCount: number;
  childrenComplete: boolean;
  /** Months of birth, in the order they were given. */
  births: string[] | null;
  /** Of each child, in the same order. */
  cares: (string | null)[] | null;
  schools: (string | null)[] | null;
  registeredAt: Date;
  answeredVersion: string | null;
}
export interface Column {
  heading: string;
  cell(row: ExportRow): string;
}

const NO_ANSWER_WORDS: Record<NoAnswer, string> = { unknown: 'わからない', declined: '答えたくない', later: 'あとで' };
const NOT_ASKED = '';
const CHILD_NOT_ASKED = '未回答';
const YES_NO: Record<string, string> = { true: 'はい', false: 'いいえ' };

const own: Record<string, (today: string) => Column> = {
  registeredMonth: () => ({ heading: '登録した月', cell: ({ registeredAt }) => monthOf(tokyoDate(registeredAt)) }),
  childCount: () => ({ heading: 'お子さんの人数', cell: ({ childCount }) => String(childCount) }),
  childMonths: (today) => ({
    heading: 'お子さんの月齢',
    cell: ({ births }) => (births ?? []).map((birth) => monthsOld(birth, today)).join(' '),
  }),
  answeredVersion: () => ({ heading: '最後に答えた質問の版', cell: ({ answeredVersion }) => answeredVersion ?? '' }),
};

/** @throws Refusal `answers.questionUnknown` for a column that is none, or named twice */
export function columnsOf(names: readonly string[], questions: readonly Question[], today: string): Column[] {
  if (names.length === 0) throw unknown(0);
  return names.map((name, index) => {
    const question = [...ofHousehold(questions), ...ofChildren(questions)].find(({ id }) => id === name);
    if (names.indexOf(name) !== index) throw unknown(index);
    if (question) return columnFor(question);
    const make = Object.hasOwn(own, name) ? own[name] : undefined;
    if (!make) throw unknown(index);
    return make(today);
  });
}

const unknown = (index: number) =>
  answersRefusals.refuse('answers.questionUnknown', [{ path: `columns.${index}`, rule: 'answers.questionUnknown' }]);

function columnFor(question: Question): Column {
  const { fact, title } = question;
  const words = new Map(question.options.map(({ value, label }) => [value, neutralise(label.ja)]));
  const word = (value: unknown): string =>
    words.get(String(value)) ?? YES_NO[String(value)] ?? neutralise(String(value));
  return {
    heading: neutralise(title.ja),
    cell: (row) => {
      if (question.perChild) return eachChild(row, question, word);
      const noAnswer = row.noAnswers[fact];
      if (noAnswer) return NO_ANSWER_WORDS[noAnswer];
      return answerIn(row, question, word);
    },
  };
}

/** One word for each child, in the order they were given. */
function eachChild(row: ExportRow, question: Question, word: (value: unknown) => string): string {
  const values = (childColumn(question) === 'care' ? row.cares : row.schools) ?? [];
  const words = values.map((value, child) => {
    const noAnswer = row.noAnswers[childKey(question.fact, child)];
    if (noAnswer) return NO_ANSWER_WORDS[noAnswer];
    return value === null ? CHILD_NOT_ASKED : word(value);
  });
  return words.join(' ');
}

function answerIn(row: ExportRow, question: Question, word: (value: unknown) => string): string {
  const { fact, type } = question;
  if (type === 'language') return word(row.language);
  if (type === 'children') {
    const births = (row.births ?? []).join(' ');
    return births === '' && row.childrenComplete ? 'いない' : births;
  }
  if (type === 'multiple') return severalIn(row, question, word);
  const value = row.facts[fact];
  if (value === undefined || value === null) return NOT_ASKED;
  const month = row.facts[`${fact}Month`];
  if (type === 'month' && typeof month === 'string') return neutralise(month);
  return word(value);
}

/** Each option is a fact of its own; none of them is an answer too. */
function severalIn({ facts }: ExportRow, { fact, options }: Question, word: (value: unknown) => string): string {
  const settled = options.filter(({ value }) => facts[`${fact}.${value}`] !== undefined);
  if (settled.length === 0) return NOT_ASKED;
  const chosen = settled.filter(({ value }) => facts[`${fact}.${value}`] === true);
  return chosen.map(({ value }) => word(value)).join('・') || 'どれもない';
}

/** Every text that can stand in these columns, apart from figures and months. */
export const textsIn = (columns: readonly Column[], questions: readonly Question[]): string[] => [
  ...columns.map(({ heading }) => heading),
  ...questions.flatMap(({ options }) => options.map(({ label }) => label.ja)),
];
