import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../migrations/catalogue-questions.js';
import type { DraftQuestion } from '../question-editing.dto.js';
import { checkSurvey } from './check.js';

const known = new Map(CATALOGUE.map(({ question }) => [question.id, question]));
const of = (id: string, changes: Partial<DraftQuestion> = {}): DraftQuestion => ({ ...known.get(id)!, ...changes });
const survey = (...more: DraftQuestion[]) => checkSurvey([of('ward'), of('children'), ...more], known);
const codes = (...more: DraftQuestion[]) => survey(...more).problems.map(({ code, path }) => [code, path]);
const own = (changes: Partial<DraftQuestion>): DraftQuestion =>
  of('workInKobe', { id: 'own', catalogueId: null, fact: 'custom.own', purpose: '案内のため', ...changes });

it('is content with the catalogue', () => {
  expect(
    survey(of('care'), of('school'), of('bornOnFirst'), of('plans'), of('source'), of('language')).problems,
  ).toEqual([]);
});

it('needs the ward, where the gate is, and the children', () => {
  expect(checkSurvey([of('language')], known).problems.map(({ code }) => code)).toEqual([
    'wardMissing',
    'childrenMissing',
  ]);
  expect(checkSurvey([of('ward', { stage: 'finder' }), of('children')], known).problems[0]?.code).toBe('wardMissing');
});

it('keeps every ward, and the way for those outside the city', () => {
  const ward = of('ward', { options: known.get('ward')!.options.filter(({ value }) => value !== 'outside') });
  expect(checkSurvey([ward, of('children')], known).problems.map(({ code, path }) => [code, path])).toContainEqual([
    'optionsMissing',
    'options',
  ]);
});

describe('one question', () => {
  it.each<[string, DraftQuestion, string, string | null]>([
    ['the same question twice', of('ward'), 'idTwice', null],
    ['the same fact twice', of('children', { id: 'again' }), 'factTwice', null],
    [
      'a text missing in one language',
      of('care', { why: { ja: 'あ', 'easy-ja': 'あ', en: '' } }),
      'textMissing',
      'why.en',
    ],
    ['a catalogue entry that is none', own({ catalogueId: 'nobody' }), 'catalogueUnknown', 'catalogueId'],
    ['another type than the fact has', of('single', { type: 'single' }), 'typeNotOfFact', 'type'],
    ['an own ward', own({ type: 'ward' }), 'typeNotOfFact', 'type'],
    ['an own question for each child', own({ perChild: true }), 'perChildNotPossible', 'perChild'],
    ['care once for all', of('care', { perChild: false }), 'perChildNotPossible', 'perChild'],
    ['no options', own({ type: 'single', options: [] }), 'optionsMissing', 'options'],
    ['yes without no', own({ options: known.get('multiples')!.options.slice(0, 1) }), 'optionsMissing', 'options'],
    ['options for a count', own({ type: 'count', countMax: 5 }), 'optionsNotTaken', 'options'],
    ['a count without an end', own({ type: 'count', options: [] }), 'countMaxMissing', 'countMax'],
    [
      'the same option twice',
      own({ type: 'single', options: [...known.get('multiples')!.options, known.get('multiples')!.options[0]!] }),
      'optionTwice',
      'options.2.value',
    ],
    [
      'a ward that is none',
      of('language', {
        options: [...known.get('language')!.options, { value: 'fr', label: { ja: 'フ', 'easy-ja': 'フ', en: 'F' } }],
      }),
      'optionNotInFact',
      'options.3.value',
    ],
    [
      'a plan that no rule knows',
      of('plans', {
        options: [...known.get('plans')!.options, { value: 'moon', label: { ja: '月', 'easy-ja': '月', en: 'M' } }],
      }),
      'optionNotInFact',
      'options.3.value',
    ],
  ])('%s', (_, question, code, path) => {
    expect(codes(question)).toContainEqual([code, path]);
  });
});

describe('branching', () => {
  const when = (showIf: Record<string, unknown>) => codes(own({ showIf }));
  it.each<[string, Record<string, unknown>]>([
    ['a ward asked before', { fact: 'residence.ward', in: ['nada'] }],
    ['what follows from the ward', { fact: 'residence.kobe', eq: true }],
    ['the age of a child', { someChild: { ageMonths: { lt: 36 } } }],
  ])('may use %s', (_, showIf) => {
    expect(when(showIf)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a fact that is asked later or never', { fact: 'family.singleParent', eq: true }, 'branchAhead'],
    ['the care of a child before it is asked', { someChild: { childFact: 'care', in: ['none'] } }, 'branchAhead'],
    [
      'one of several that is not asked',
      {
        any: [
          { fact: 'residence.ward', eq: 'nada' },
          { fact: 'work.inKobe', eq: true },
        ],
      },
      'branchAhead',
    ],
    ['what only a desk may hear', { ask: 'disability' }, 'branchInvalid'],
    ['a fact that must never be asked', { fact: 'family.disability', eq: true }, 'branchInvalid'],
    ['no rule', { shell: 'rm' }, 'branchInvalid'],
  ])('may not use %s', (_, showIf, code) => {
    expect(when(showIf)).toContainEqual([code, 'showIf']);
  });

  it('never closes the gate itself', () => {
    const ward = of('ward', { showIf: { someChild: { ageMonths: { lt: 12 } } } });
    expect(checkSurvey([of('children'), ward], known).problems).toContainEqual({
      code: 'branchInvalid',
      questionId: 'ward',
      path: 'showIf',
    });
  });

  it('asks about each child only after the children', () => {
    expect(checkSurvey([of('ward'), of('care'), of('children')], known).problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['childrenAfterwards', 'branchAhead']),
    );
  });
});

it('keeps the registration short', () => {
  const more = Array.from({ length: 8 }, (_, index) =>
    own({ id: `own${index}`, fact: `custom.own${index}`, stage: 'registration' }),
  );
  expect(codes(...more)).toContainEqual(['tooLong', null]);
  expect(codes(...more.map((question) => ({ ...question, stage: 'finder' as const })))).toEqual([]);
});
