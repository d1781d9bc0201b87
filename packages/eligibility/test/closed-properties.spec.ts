import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, explain, factOf, type Household, questionOf } from '../src/index.ts';
import { day, fullHousehold, rule, withhold } from './arbitraries.ts';
import { services } from './catalogue.ts';

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
