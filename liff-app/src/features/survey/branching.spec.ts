import { describe, expect, it } from 'vitest';
import type { Answer, SurveyQuestion } from '@tsunagu/api-client';
import { fits, isAnswered } from './answered.ts';
import { askedQuestions } from './branching.ts';

const words = (ja: string) => ({ ja, 'easy-ja': ja });
const question = (id: string, fact: string, more: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  ...{ id, fact, type: 'yesNo', stage: 'registration', privacy: 'ordinary', required: false },
  ...{ perChild: false, showIf: null, countMax: null, title: words(id), why: words(id), how: null, options: [] },
  ...more,
});
const option = (value: string) => ({ value, label: words(value) });
const on = '2026-11-24';
const asked = (questions: SurveyQuestion[], answers: Answer[]) =>
  askedQuestions(questions, answers, on).map(({ id }) => id);

describe('which questions come', () => {
  const children = question('children', 'children', { type: 'children' });
  const working = question('working', 'family.guardiansNeedChildcare');
  const inKobe = question('inKobe', 'work.inKobe', {
    showIf: { fact: 'family.guardiansNeedChildcare', eq: true },
  });
  const toddler = question('toddler', 'family.multiples', { showIf: { someChild: { fyAge: { gte: 0, lte: 2 } } } });
  const care = question('care', 'child.care', { type: 'single', perChild: true, options: [option('none')] });

  it('asks what depends on an answer only while the answer is surely so', () => {
    expect(asked([working, inKobe], [])).toEqual(['working']);
    expect(asked([working, inKobe], [{ questionId: 'working', choice: 'true' }])).toEqual(['working', 'inKobe']);
    expect(asked([working, inKobe], [{ questionId: 'working', choice: 'false' }])).toEqual(['working']);
    for (const noAnswer of ['unknown', 'declined', 'later'] as const)
      expect(asked([working, inKobe], [{ questionId: 'working', noAnswer }])).toEqual(['working']);
  });
  it('judges children by age', () => {
    const two = [{ questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true }];
    const grown = [{ questionId: 'children', children: [{ birthMonth: '2014-06' }], childrenComplete: true }];
    const none = [{ questionId: 'children', children: [], childrenComplete: true }];
    expect(asked([children, toddler], two)).toEqual(['children', 'toddler']);
    expect(asked([children, toddler], grown)).toEqual(['children']);
    expect(asked([children, toddler], none)).toEqual(['children']);
  });
  it('reads many answers as one fact for each, and what is told for each child as the child’s', () => {
    const plans = question('plans', 'plan', {
      type: 'multiple',
      options: [option('separation'), option('movingToRental')],
    });
    const rent = question('rent', 'plan.rentHardship', { showIf: { fact: 'plan.movingToRental', eq: true } });
    expect(asked([plans, rent], [{ questionId: 'plans', choices: ['movingToRental'] }])).toEqual(['plans', 'rent']);
    expect(asked([plans, rent], [{ questionId: 'plans', choices: [] }])).toEqual(['plans']);
    const atHome = question('atHome', 'family.guardiansNeedChildcare', {
      showIf: { someChild: { childFact: 'care', in: ['none'] } },
    });
    const born = { questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true };
    const told = (choice: string) => [born, { questionId: 'care', perChild: [{ child: 0, choice }] }];
    expect(asked([children, care, atHome], told('none'))).toEqual(['children', 'care', 'atHome']);
    expect(asked([children, care, atHome], told('other'))).toEqual(['children', 'care']);
  });
  it('lets an answer to a question that is gone bring no other one', () => {
    const third = question('third', 'family.multiples', { showIf: { fact: 'work.inKobe', eq: true } });
    const answers: Answer[] = [
      { questionId: 'working', choice: 'false' },
      { questionId: 'inKobe', choice: 'true' },
    ];
    expect(asked([working, inKobe, third], answers)).toEqual(['working']);
  });
  it('asks nothing behind a condition that cannot be read', () => {
    expect(asked([question('odd', 'x', { showIf: { telepathy: true } })], [])).toEqual([]);
  });
});

describe('an answer', () => {
  it.each<[string, Omit<Answer, 'questionId'>, boolean]>([
    ['nothing', {}, false],
    ['none of many', { choices: [] }, true],
    ['nought', { count: 0 }, true],
    ['no child', { children: [] }, true],
    ['a month', { month: '2027-01' }, true],
    ['one child of two', { perChild: [{ child: 0, choice: 'a' }, { child: 1 }] }, false],
    [
      'both children',
      {
        perChild: [
          { child: 0, choice: 'a' },
          { child: 1, noAnswer: 'declined' },
        ],
      },
      true,
    ],
  ])('of %s is whole: %s', (_, answer, whole) => {
    expect(isAnswered({ questionId: 'q', ...answer })).toBe(whole);
  });

  it.each<[Partial<SurveyQuestion>, Omit<Answer, 'questionId'>, boolean]>([
    [{ type: 'single', options: [option('a')] }, { choice: 'a' }, true],
    [{ type: 'single', options: [option('a')] }, { choice: 'b' }, false],
    [{ type: 'single', options: [option('a')] }, { noAnswer: 'later' }, true],
    [{ type: 'multiple', options: [option('a')] }, { choices: ['a'] }, true],
    [{ type: 'multiple', options: [option('a')] }, { choices: ['a', 'b'] }, false],
    [{ type: 'multiple', options: [option('a')] }, { choice: 'a' }, false],
    [{ type: 'count', countMax: 3 }, { count: 3 }, true],
    [{ type: 'count', countMax: 3 }, { count: 4 }, false],
    [{ type: 'yesNo', perChild: true }, { perChild: [{ child: 0, choice: 'true' }] }, true],
    [{ type: 'yesNo', perChild: true }, { choice: 'true' }, false],
    [{ type: 'month' }, { month: '2027-01' }, true],
    [{ type: 'children' }, { choice: 'true' }, false],
  ])('to %j given as %j still suits: %s', (asks, answer, suits) => {
    expect(fits(question('q', 'x', asks), { questionId: 'q', ...answer })).toBe(suits);
  });
});
