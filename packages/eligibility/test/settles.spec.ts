import { expect, test } from '@jest/globals';
import { type Child, derive, explain, type Facts, nextQuestion } from '../src/index.ts';
import { services } from './catalogue.ts';

const context = { on: '2026-11-24' };
const rules = services.map((service) => service.rule);

/** The same stream of households every time. */
const seeded = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

interface Truth {
  readonly facts: Facts;
  readonly children: readonly Child[];
}
const draw = (random: () => number): Truth => {
  const single = random() < 0.09;
  const income = Math.floor(random() * 12) * 1_000_000;
  const poor = income < 2_000_000;
  const chance = (p: number): boolean => random() < p;
  const count = [0, 1, 1, 1, 1, 2, 2, 2, 2, 3][Math.floor(random() * 10)] ?? 1;
  const children = Array.from({ length: count }, (): Child => {
    const month = String(1 + Math.floor(random() * 11)).padStart(2, '0');
    const year = 2007 + Math.floor(random() * 20);
    const care = chance(0.4) ? 'none' : 'licensed';
    const school = year > 2010 ? 'kobe-municipal' : 'highschool-kobe';
    return { birthMonth: `${year}-${month}`, bornOnFirst: chance(0.03), facts: { care, school } };
  });
  const plan = Object.fromEntries(
    ['vocationalTraining', 'separation', 'movingToRental', 'movingNearParents', 'rentHardship'].map((id) => [
      `plan.${id}`,
      chance(0.05),
    ]),
  );
  return {
    children,
    facts: {
      'residence.ward': 'nada',
      'family.expecting': count === 0 || chance(0.05),
      'family.singleParent': single,
      'family.guardiansNeedChildcare': single || chance(0.65),
      'family.multiples': chance(0.01),
      'tax.residentTaxExempt': poor,
      'tax.incomeTaxExempt': poor || chance(0.1),
      'income.band': { low: income, high: income + 1_000_000 },
      'benefit.receivesChildRearingAllowance': single && income < 4_000_000,
      'preference.language': 'ja',
      'work.inKobe': true,
      ...plan,
    },
  };
};
const limits = {
  'income.belowChildRearingLimit': 4_000_000,
  'income.belowSchoolAidLimit': 3_000_000,
  'income.below4900k': 5_000_000,
};

test('two questions to first results, five settle at least 85 % of the catalogue on average', () => {
  const random = seeded(20261124);
  const settledAfter = [0, 0, 0, 0, 0, 0];
  const households = 60;
  for (let i = 0; i < households; i++) {
    const truth = draw(random);
    const known: Record<string, Facts[string]> = {};
    let children: Child[] = [];
    for (let asked = 0; asked <= 5; asked++) {
      const household = { facts: derive(known, limits), children, childrenComplete: children.length > 0 || asked > 1 };
      const settled = rules.filter((rule) => explain(rule, household, context).verdict !== 'needsAnswer').length;
      settledAfter[asked] = (settledAfter[asked] ?? 0) + settled / households;
      const question = nextQuestion(rules, household, context);
      if (!question) continue;
      if (question.fact === 'children') children = truth.children.map(({ birthMonth }) => ({ birthMonth }));
      else if (question.fact === 'birthday') {
        children = children.map((child, n) => ({ ...child, bornOnFirst: truth.children[n]?.bornOnFirst ?? false }));
      } else if (question.fact.startsWith('child.')) {
        const id = question.fact.slice(6);
        children = children.map((child, n) => ({
          ...child,
          facts: { ...child.facts, [id]: truth.children[n]?.facts?.[id] ?? 'none' },
        }));
      } else known[question.fact] = truth.facts[question.fact] ?? false;
    }
  }
  expect(settledAfter[2]).toBeGreaterThan(40);
  expect(settledAfter[5]).toBeGreaterThan(0.85 * services.length);
});
