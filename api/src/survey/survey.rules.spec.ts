import { describe, expect, it } from '@jest/globals';
import { SURVEY_1 } from './migrations/questions-1.js';
import { missingAnswers } from './branching.js';
import { type AnswerInput, findProblem, livesOutside } from './survey.rules.js';
import { toHouseholdAnswers } from './told.js';

const { questions } = SURVEY_1;
const TODAY = '2026-11-24';
const born = (...months: string[]) => months.map((birthMonth) => ({ birthMonth }));
const problem = (...answers: AnswerInput[]) => findProblem(questions, answers, TODAY);

describe('accepted', () => {
  it.each<[string, AnswerInput]>([
    ['a ward', { questionId: 'ward', choice: 'nada' }],
    ['outside the city, as an answer', { questionId: 'ward', choice: 'outside' }],
    ['わからない', { questionId: 'ward', noAnswer: 'unknown' }],
    ['答えたくない', { questionId: 'children', noAnswer: 'declined' }],
    ['あとで', { questionId: 'expecting', noAnswer: 'later' }],
    ['a child of this month', { questionId: 'children', children: born('2026-11') }],
    ['a child of exactly 25 years', { questionId: 'children', children: born('2001-11') }],
    ['twins', { questionId: 'children', children: born('2024-06', '2024-06'), childrenComplete: true }],
    ['twelve children', { questionId: 'children', children: born(...Array<string>(12).fill('2015-01')) }],
    ['no child yet', { questionId: 'children', children: [], childrenComplete: true }],
    ['expecting this month', { questionId: 'expecting', month: '2026-11' }],
    ['expecting in ten months', { questionId: 'expecting', month: '2027-09' }],
    ['not expecting', { questionId: 'expecting', choice: 'false' }],
    ['yes', { questionId: 'guardians', choice: 'true' }],
    ['a language', { questionId: 'language', choice: 'easy-ja' }],
    ['null for what is not given', { questionId: 'single', choice: 'false', month: null, children: null }],
  ])('%s', (_, answer) => {
    expect(problem(answer)).toBeNull();
  });
});

describe('refused', () => {
  it.each<[string, AnswerInput, string, string]>([
    ['an unknown question', { questionId: 'disability', choice: 'true' }, 'survey.questionUnknown', 'answers.0'],
    ['a name every object has', { questionId: 'constructor', choice: 'true' }, 'survey.questionUnknown', 'answers.0'],
    ['nothing', { questionId: 'ward' }, 'survey.answerUnclear', 'answers.0'],
    [
      'an answer and a no-answer',
      { questionId: 'ward', choice: 'nada', noAnswer: 'later' },
      'survey.answerUnclear',
      'answers.0',
    ],
    [
      'two kinds of answer',
      { questionId: 'expecting', choice: 'false', month: '2027-01' },
      'survey.answerUnclear',
      'answers.0',
    ],
    [
      'completeness without children',
      { questionId: 'ward', choice: 'nada', childrenComplete: true },
      'survey.answerUnclear',
      'answers.0.childrenComplete',
    ],
    [
      'completeness with a no-answer',
      { questionId: 'children', noAnswer: 'later', childrenComplete: true },
      'survey.answerUnclear',
      'answers.0.childrenComplete',
    ],
    ['a month for a ward', { questionId: 'ward', month: '2026-11' }, 'survey.answerWrongType', 'answers.0.month'],
    ['children for yes or no', { questionId: 'single', children: [] }, 'survey.answerWrongType', 'answers.0.children'],
    ['a choice for children', { questionId: 'children', choice: '3' }, 'survey.answerWrongType', 'answers.0.choice'],
    [
      'a ward of another city',
      { questionId: 'ward', choice: 'nishinomiya' },
      'survey.optionUnknown',
      'answers.0.choice',
    ],
    ['a third truth', { questionId: 'single', choice: 'maybe' }, 'survey.optionUnknown', 'answers.0.choice'],
    [
      'expecting without a month',
      { questionId: 'expecting', choice: 'true' },
      'survey.optionUnknown',
      'answers.0.choice',
    ],
    [
      'a language that is not there',
      { questionId: 'language', choice: 'fr' },
      'survey.optionUnknown',
      'answers.0.choice',
    ],
    [
      'a birth next month',
      { questionId: 'children', children: born('2024-01', '2026-12') },
      'survey.birthInFuture',
      'answers.0.children.1.birthMonth',
    ],
    [
      'a birth 25 years and a month ago',
      { questionId: 'children', children: born('2001-10') },
      'survey.birthTooLongAgo',
      'answers.0.children.0.birthMonth',
    ],
    [
      'thirteen children',
      { questionId: 'children', children: born(...Array<string>(13).fill('2015-01')) },
      'survey.tooManyChildren',
      'answers.0.children',
    ],
    [
      'expecting last month',
      { questionId: 'expecting', month: '2026-10' },
      'survey.expectingMonthOutOfRange',
      'answers.0.month',
    ],
    [
      'expecting in eleven months',
      { questionId: 'expecting', month: '2027-10' },
      'survey.expectingMonthOutOfRange',
      'answers.0.month',
    ],
  ])('%s', (_, answer, code, path) => {
    expect(problem(answer)).toEqual({ code, path });
  });

  it('a question answered twice', () => {
    const twice = problem({ questionId: 'ward', choice: 'nada' }, { questionId: 'ward', choice: 'kita' });
    expect(twice).toEqual({ code: 'survey.answeredTwice', path: 'answers.1' });
  });
});

it('asks for an answer of some kind to each registration question', () => {
  expect(missingAnswers(questions, [])).toEqual(['ward', 'children', 'expecting', 'guardians', 'language']);
  expect(missingAnswers(questions, [{ questionId: 'ward', noAnswer: 'later' }])).not.toContain('ward');
});

it.each<[AnswerInput, boolean]>([
  [{ questionId: 'ward', choice: 'outside' }, true],
  [{ questionId: 'ward', choice: 'nada' }, false],
  [{ questionId: 'ward', noAnswer: 'declined' }, false],
  [{ questionId: 'single', choice: 'outside' }, false],
])('%j lives outside: %s', (answer, outside) => {
  expect(livesOutside(questions, [answer])).toBe(outside);
});

describe('what answers say about the household', () => {
  it.each<[AnswerInput, object]>([
    [{ questionId: 'ward', choice: 'nada' }, { facts: { 'residence.ward': { value: 'nada' } } }],
    [{ questionId: 'single', choice: 'false' }, { facts: { 'family.singleParent': { value: false } } }],
    [{ questionId: 'tax', noAnswer: 'unknown' }, { facts: { 'tax.residentTaxExempt': { noAnswer: 'unknown' } } }],
    [{ questionId: 'tax', noAnswer: 'declined' }, { facts: { 'tax.residentTaxExempt': { noAnswer: 'declined' } } }],
    [{ questionId: 'tax', noAnswer: 'later' }, { facts: { 'tax.residentTaxExempt': { noAnswer: 'later' } } }],
    [
      { questionId: 'expecting', month: '2027-03' },
      { facts: { 'family.expecting': { value: true }, 'family.expectingMonth': { value: '2027-03' } } },
    ],
    [
      { questionId: 'expecting', choice: 'false' },
      { facts: { 'family.expecting': { value: false }, 'family.expectingMonth': { value: null } } },
    ],
    [
      { questionId: 'expecting', noAnswer: 'declined' },
      { facts: { 'family.expecting': { noAnswer: 'declined' }, 'family.expectingMonth': { value: null } } },
    ],
    [
      { questionId: 'children', children: born('2024-06') },
      { facts: {}, children: { listed: born('2024-06'), complete: false } },
    ],
    [
      { questionId: 'children', noAnswer: 'later' },
      { facts: {}, children: { noAnswer: 'later' } },
    ],
    [
      { questionId: 'language', choice: 'easy-ja' },
      { facts: { 'preference.language': { value: null } }, language: 'easy-ja' },
    ],
  ])('%j', (answer, said) => {
    expect(toHouseholdAnswers(questions, [answer])).toEqual(said);
  });
});
