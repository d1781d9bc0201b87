import { FACTS, factOf } from '@tsunagu/eligibility';
import { LANGUAGES, TOPICS, TOPICS_FACT } from '../../households/households.service.js';
import { type KnownQuestions, readRule } from '../draft-questions.js';
import { OWN_FACT } from '../own-facts.js';
import type { DraftQuestion, DraftTexts } from '../question-editing.dto.js';
import type { QuestionType } from '../survey.questions.js';
import { factsIn } from './facts-in.js';

export const PROBLEMS = [
  'wardMissing',
  'childrenMissing',
  'idTwice',
  'factTwice',
  'textMissing',
  'optionsMissing',
  'optionsNotTaken',
  'optionTwice',
  'optionNotInFact',
  'typeNotOfFact',
  'catalogueUnknown',
  'perChildNotPossible',
  'childrenAfterwards',
  'countMaxMissing',
  'branchInvalid',
  'branchAhead',
  'purposeMissing',
  'reasonMissing',
  'consideredMissing',
  'tooLong',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** Something that is incomplete or does not fit together; keeps a version from being checked. */
export interface Problem {
  code: ProblemCode;
  questionId: string | null;
  path: string | null;
}

/** Types that need no fact of the profile; the others are in the catalogue. */
const OWN_TYPES: readonly QuestionType[] = ['single', 'multiple', 'yesNo', 'count'];
const WITHOUT_OPTIONS: readonly QuestionType[] = ['children', 'count'];

/** What a survey needs as a whole. */
export function wholeProblems(questions: readonly DraftQuestion[]): Problem[] {
  const registration = questions.filter(({ stage }) => stage === 'registration');
  const problem = (code: ProblemCode, questionId: string | null = null): Problem => ({ code, questionId, path: null });
  const twice = (of: (question: DraftQuestion) => string, code: ProblemCode) =>
    questions
      .filter((question, index) => questions.findIndex((other) => of(other) === of(question)) < index)
      .map(({ id }) => problem(code, id));
  return [
    // without the ward nobody knows whether the household lives in the city.
    ...(registration.some(({ fact, type }) => fact === 'residence.ward' && type === 'ward')
      ? []
      : [problem('wardMissing')]),
    ...(registration.some(({ type }) => type === 'children') ? [] : [problem('childrenMissing')]),
    ...twice(({ id }) => id, 'idTwice'),
    ...twice(({ fact }) => fact, 'factTwice'),
  ];
}

/** What is wrong with the question at this place. */
export function questionProblems(questions: readonly DraftQuestion[], index: number, known: KnownQuestions): Problem[] {
  const question = questions[index];
  if (!question) return [];
  const found = [
    ...originProblems(question, known),
    ...textProblems(question),
    ...optionProblems(question),
    ...branchProblems(question, questions.slice(0, index)),
  ];
  if (question.perChild && !questions.slice(0, index).some(({ type }) => type === 'children')) {
    found.push(['childrenAfterwards', 'perChild']);
  }
  if (question.type === 'count' && question.countMax === null) found.push(['countMaxMissing', 'countMax']);
  return found.map(([code, path]) => ({ code, questionId: question.id, path }));
}

type Found = [ProblemCode, string];

function originProblems({ catalogueId, type, perChild }: DraftQuestion, known: KnownQuestions): Found[] {
  if (catalogueId === null) {
    return [
      ...(OWN_TYPES.includes(type) ? [] : ([['typeNotOfFact', 'type']] as Found[])),
      // A child has columns for facts of the catalogue only.
      ...(perChild ? ([['perChildNotPossible', 'perChild']] as Found[]) : []),
    ];
  }
  const origin = known.get(catalogueId);
  if (!origin) return [['catalogueUnknown', 'catalogueId']];
  return [
    ...(origin.type === type ? [] : ([['typeNotOfFact', 'type']] as Found[])),
    ...(origin.perChild === perChild ? [] : ([['perChildNotPossible', 'perChild']] as Found[])),
  ];
}

const missing = (texts: DraftTexts, path: string): Found[] =>
  LANGUAGES.filter((language) => !texts[language]).map((language) => ['textMissing', `${path}.${language}`]);

const textProblems = ({ title, why, how, options }: DraftQuestion): Found[] => [
  ...missing(title, 'title'),
  ...missing(why, 'why'),
  ...(how ? missing(how, 'how') : []),
  ...options.flatMap(({ label }, index) => missing(label, `options.${index}.label`)),
];

function optionProblems({ type, fact, perChild, options }: DraftQuestion): Found[] {
  const values = options.map(({ value }) => value);
  const found: Found[] = values
    .map((value, index) => [value, index] as const)
    .filter(([value, index]) => values.indexOf(value) < index)
    .map(([, index]) => ['optionTwice', `options.${index}.value`]);
  if (WITHOUT_OPTIONS.includes(type)) return values.length > 0 ? [...found, ['optionsNotTaken', 'options']] : found;
  if (type === 'month') return values.join() === 'false' ? found : [...found, ['optionsMissing', 'options']];
  if (type === 'yesNo') return values.join() === 'true,false' ? found : [...found, ['optionsMissing', 'options']];
  // Every ward and the way out: whoever finds no place of their own would have to choose a wrong one.
  const isGate = type === 'ward' && fact === 'residence.ward';
  if (values.length < 2 || (isGate && !factOf(fact)?.values?.every((value) => values.includes(value)))) {
    return [...found, ['optionsMissing', 'options']];
  }
  if (fact.startsWith(OWN_FACT)) return found;
  const fits = (value: string): boolean => {
    if (fact === TOPICS_FACT) return (TOPICS as readonly string[]).includes(value);
    if (type === 'multiple') return factOf(`${fact}.${value}`)?.type === 'boolean';
    if (type === 'language') return (LANGUAGES as readonly string[]).includes(value);
    return factOf(fact)?.values?.includes(value) ?? !perChild;
  };
  return [
    ...found,
    ...values.flatMap((value, index): Found[] => (fits(value) ? [] : [['optionNotInFact', `options.${index}.value`]])),
  ];
}

/** The facts that are settled once these questions are answered. */
function settledBy(questions: readonly DraftQuestion[]): Set<string> {
  const settled = new Set<string>();
  for (const { fact, type, options } of questions) {
    settled.add(fact);
    if (type === 'month') settled.add(`${fact}Month`);
    if (type === 'multiple') for (const { value } of options) settled.add(`${fact}.${value}`);
  }
  for (const [fact, { from }] of Object.entries(FACTS))
    if (from?.some((source) => settled.has(source))) settled.add(fact);
  return settled;
}

function branchProblems({ type, showIf }: DraftQuestion, before: readonly DraftQuestion[]): Found[] {
  if (showIf === null) return [];
  const rule = readRule(showIf);
  if (rule === 'invalid' || rule === null) return [['branchInvalid', 'showIf']];
  const { facts, asks } = factsIn(rule);
  // The gate to the service stands open to everybody; what only a desk may hear decides nothing here.
  if (type === 'ward' || type === 'children' || asks) return [['branchInvalid', 'showIf']];
  const settled = settledBy(before);
  return facts.every((fact) => settled.has(fact)) ? [] : [['branchAhead', 'showIf']];
}
