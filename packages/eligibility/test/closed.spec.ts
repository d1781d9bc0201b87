import { describe, expect, test } from '@jest/globals';
import { type Child, explain, type Facts, type Household, nextQuestion, type Rule } from '../src/index.ts';
import { ruleOf } from './catalogue.ts';

const on = '2026-11-24';
const closing = (...facts: string[]) => ({ on, closed: (fact: string) => facts.includes(fact) });
const household = (facts: Facts, children: Child[] = [], childrenComplete = true): Household => ({
  facts,
  children,
  childrenComplete,
});

describe('what nobody may be asked, or not again', () => {
  const kobe = { 'residence.kobe': true };
  const toddler: Child = { birthMonth: '2024-06' };

  test('is for the desk where nothing else could settle it, and its reason stays', () => {
    const told = household({ ...kobe, 'family.singleParent': true }, [toddler]);
    const rule = ruleOf('jido-fuyo-teate');
    expect(explain(rule, told, { on })).toMatchObject({ verdict: 'needsAnswer', missing: ['income.band'] });
    const found = explain(rule, told, closing('income.band'));
    expect(found).toMatchObject({ verdict: 'askDesk', value: null, missing: [] });
    expect(found.deciding.map(({ key, missing }) => [key, missing])).toContainEqual([
      'income.belowChildRearingLimit',
      null,
    ]);
    expect(nextQuestion([rule], told, closing('income.band'))).toBe(null);
  });

  test('is passed over where another answer may settle it', () => {
    const rule: Rule = {
      any: [
        { fact: 'income.belowSchoolAidLimit', eq: true },
        { fact: 'work.inKobe', eq: true },
      ],
    };
    const found = explain(rule, household({}), closing('income.band'));
    expect([found.verdict, found.missing]).toEqual(['needsAnswer', ['work.inKobe']]);
    expect(explain(rule, household({ 'work.inKobe': true }), closing('income.band')).verdict).toBe('likely');
    expect(explain(rule, household({ 'work.inKobe': false }), closing('income.band')).verdict).toBe('askDesk');
  });

  test('changes nothing once it is told', () => {
    const rule: Rule = { fact: 'work.inKobe', eq: true };
    expect(explain(rule, household({ 'work.inKobe': true }), closing('work.inKobe')).verdict).toBe('likely');
    expect(explain(rule, household({ 'work.inKobe': false }), closing('work.inKobe')).verdict).toBe('notNow');
  });

  test.each<[string, Child[], boolean, string[], string]>([
    ['no child told, none may be told of', [], false, ['children'], 'askDesk'],
    ['no child told, one may be told of', [], false, [], 'needsAnswer'],
    ['all told', [], true, ['children'], 'notNow'],
    ['one of that age', [{ birthMonth: '2024-06', facts: { care: 'none' } }], false, ['children'], 'likely'],
    ['one too old, there may be more', [{ birthMonth: '2010-06' }], false, ['children'], 'askDesk'],
    ['one whose care is still open', [toddler], false, ['children'], 'needsAnswer'],
    ['one whose care nobody may ask', [toddler], true, ['child.care'], 'askDesk'],
    ['one whose care nobody may ask, there may be more', [toddler], false, ['children', 'child.care'], 'askDesk'],
  ])('children: %s', (_, children, complete, closed, verdict) => {
    const rule: Rule = { someChild: { all: [{ fyAge: { lte: 5 } }, { childFact: 'care', in: ['none'] }] } };
    expect(explain(rule, household({}, children, complete), closing(...closed)).verdict).toBe(verdict);
  });

  test('a child who is not told of answers no question about its care', () => {
    const rule: Rule = { someChild: { any: [{ fyAge: { lte: 5 } }, { childFact: 'care', in: ['none'] }] } };
    expect(explain(rule, household({}, [], false), closing('children')).verdict).toBe('askDesk');
  });

  test('children not told of do not matter where no age could match', () => {
    const rule: Rule = { someChild: { validity: { to: '2020-03-31', rule: { fyAge: { lte: 5 } } } } };
    expect(explain(rule, household({}, [], false), closing('children')).verdict).toBe('notNow');
  });

  test('the day of birth within its month', () => {
    const rule: Rule = { someChild: { ageMonths: { lt: 24 } } };
    const told = household({}, [{ birthMonth: '2024-11' }]);
    const first = (closed: string[]) => explain(rule, told, { ...closing(...closed), on: '2026-11-01' });
    expect(first([])).toMatchObject({ verdict: 'needsAnswer', missing: ['birthday'] });
    expect(first(['birthday'])).toMatchObject({ verdict: 'askDesk', missing: [] });
  });
});
