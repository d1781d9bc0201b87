import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Child,
  evaluate,
  explain,
  factOf,
  type Facts,
  type Household,
  nextQuestion,
  questionOf,
  type Rule,
} from '../src/index.ts';
import { day, fullHousehold, rule, withhold } from './arbitraries.ts';
import { ruleOf, services } from './catalogue.ts';

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

describe('over any rule', () => {
  const anyRule = fc.oneof(rule, fc.constantFrom(...services.map((service) => service.rule)));
  const facts = ['residence.ward', 'family.singleParent', 'family.expecting', 'income.band', 'preference.language'];
  const closedFacts = fc.subarray([...facts, 'birthday', 'child.care', 'child.school']);
  const cases = fc.tuple(anyRule, fullHousehold, fc.infiniteStream(fc.boolean()), closedFacts, day);

  /** Without what is closed. */
  const openPart = ({ facts, children, childrenComplete }: Household, closed: readonly string[]): Household => ({
    facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !closed.includes(questionOf(id)))),
    children: children.map(({ birthMonth, bornOnFirst, facts: own = {} }) => ({
      birthMonth,
      ...(bornOnFirst !== undefined && !closed.includes('birthday') && { bornOnFirst }),
      facts: Object.fromEntries(Object.entries(own).filter(([id]) => !closed.includes(`child.${id}`))),
    })),
    childrenComplete,
  });

  /** What follows from an answer is known together with it. */
  const withFollowing = (less: Household, told: Household): Household => {
    const follows = (id: string) => factOf(id)?.from?.some((from) => from in less.facts) ?? false;
    const following = Object.entries(told.facts).filter(([id]) => follows(id));
    return { ...less, facts: { ...less.facts, ...Object.fromEntries(following) } };
  };

  test('closing never changes the value, is never missing, and says "desk" only where no open answer decides', () => {
    let desks = 0;
    fc.assert(
      fc.property(cases, ([tested, full, stream, closed, on]) => {
        const told = openPart(full, closed);
        const less = withFollowing(
          withhold(told, () => stream.next().value === true),
          told,
        );
        const context = { on, closed: (fact: string) => closed.includes(fact) };
        const found = explain(tested, less, context);
        expect(found.value).toBe(evaluate(tested, less, { on }));
        expect(found.missing.filter((fact) => closed.includes(fact))).toEqual([]);
        expect(found.missing.length > 0).toBe(found.verdict === 'needsAnswer');
        if (found.verdict !== 'askDesk') return;
        if (explain(tested, less, { on }).verdict === 'needsAnswer') desks++;
        expect(evaluate(tested, told, { on })).toBe(null);
      }),
      { numRuns: 10_000 },
    );
    expect(desks).toBeGreaterThan(300);
  });

  test('whoever told all that is open is asked nothing more', () => {
    fc.assert(
      fc.property(cases, ([tested, full, , closed, on]) => {
        const context = { on, closed: (fact: string) => closed.includes(fact) || fact.startsWith('plan.') };
        expect(explain(tested, openPart(full, closed), context).verdict).not.toBe('needsAnswer');
      }),
      { numRuns: 3000 },
    );
  });
});
