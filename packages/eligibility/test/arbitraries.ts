import fc from 'fast-check';
import type { Child, ChildRule, Facts, Household, Rule } from '../src/index.ts';

const two = (n: number): string => String(n).padStart(2, '0');

export const day = fc
  .record({
    y: fc.integer({ min: 2005, max: 2032 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`);

const ageNode: fc.Arbitrary<ChildRule> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 1, max: 60 }))
    .map(([gte, more]) => ({ ageMonths: { gte, lt: gte + more } })),
  fc.integer({ min: 1, max: 240 }).map((lt) => ({ ageMonths: { lt } })),
  fc
    .tuple(fc.integer({ min: -1, max: 20 }), fc.integer({ min: 0, max: 6 }))
    .map(([gte, more]) => ({ fyAge: { gte, lte: gte + more } })),
  fc.integer({ min: -1, max: 20 }).map((lte) => ({ fyAge: { lte } })),
  fc.integer({ min: -1, max: 20 }).map((gte) => ({ fyAge: { gte } })),
  fc.integer({ min: 0, max: 240 }).map((gte) => ({ ageMonths: { gte } })),
  day.map((gte) => ({ birthDate: { gte } })),
  day.map((lte) => ({ birthDate: { lte } })),
  fc.tuple(day, day).map(([a, b]) => ({ birthDate: a < b ? { gte: a, lte: b } : { gte: b, lte: a } })),
);
/** A window around a rule, or around nothing. */
const windowed = <R>(inner: fc.Arbitrary<R>) =>
  fc.tuple(day, fc.boolean(), fc.option(inner, { nil: undefined })).map(([date, isFrom, rule]) => ({
    validity: { ...(isFrom ? { from: date } : { to: date }), ...(rule !== undefined && { rule }) },
  }));
const ask: fc.Arbitrary<{ ask: string }> = fc
  .constantFrom('child-disability', 'fertility', 'something-new')
  .map((topic) => ({ ask: topic }));

const childRule = fc.letrec<{ rule: ChildRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    ageNode,
    fc.constantFrom<ChildRule>(
      { childFact: 'care', in: ['none'] },
      { childFact: 'school', in: ['kobe-municipal', 'other'] },
    ),
    ask,
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
    windowed(tie('rule')),
  ),
})).rule;

const factNode: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('residence.kobe', 'residence.hyogo', 'family.singleParent', 'family.expecting'),
      fc.boolean(),
    )
    .map(([fact, eq]) => ({ fact, eq })),
  fc.constantFrom<Rule>(
    { fact: 'residence.ward', in: ['nada', 'suma'] },
    { fact: 'preference.language', neq: 'ja' },
    { fact: 'welfare.publicAssistance', eq: true },
    { fact: 'toString', eq: true },
    { fact: 'income.band', lt: { param: 'limit' } },
    { fact: 'income.band', gte: { param: 'nobody' } },
    { fact: 'family.expectingMonth', lte: '2033-03' },
  ),
  fc
    .tuple(fc.constantFrom('lt', 'lte', 'gt', 'gte'), fc.integer({ min: 0, max: 12 }))
    .map(([operator, n]) => ({ fact: 'income.band', [operator]: n * 500_000 }) as unknown as Rule),
);

export const rule = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    factNode,
    childRule.map((someChild) => ({ someChild })),
    fc.tuple(fc.integer({ min: 1, max: 3 }), childRule).map(([gte, where]) => ({ countChildren: { gte, where } })),
    ask,
    windowed(tie('rule')),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
  ),
})).rule;

/** Everything about a household answered. */
export const fullFacts: fc.Arbitrary<Facts> = fc.record({
  'residence.ward': fc.constantFrom('nada', 'kita', 'suma', 'outside'),
  'residence.kobe': fc.boolean(),
  'residence.hyogo': fc.boolean(),
  'family.singleParent': fc.boolean(),
  'family.expecting': fc.boolean(),
  'family.multiples': fc.boolean(),
  'family.guardiansNeedChildcare': fc.boolean(),
  'tax.residentTaxExempt': fc.boolean(),
  'tax.incomeTaxExempt': fc.boolean(),
  'income.belowChildRearingLimit': fc.boolean(),
  'income.belowSchoolAidLimit': fc.boolean(),
  'income.below4900k': fc.boolean(),
  'income.below158kMonthly': fc.boolean(),
  'benefit.receivesChildRearingAllowance': fc.boolean(),
  'preference.language': fc.constantFrom('ja', 'en'),
  'plan.separation': fc.boolean(),
  'work.inKobe': fc.boolean(),
  // After every day drawn: an answer about a birth to come does not outlast its month.
  'family.expectingMonth': fc.constantFrom('2033-01', '2033-05'),
  'income.band': fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 3 }))
    .map(([low, more]) => ({ low: low * 500_000, high: (low + more) * 500_000 })),
});

export const fullChild: fc.Arbitrary<Child> = fc.record({
  birthMonth: fc
    .tuple(fc.integer({ min: 2004, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${two(m)}`),
  bornOnFirst: fc.boolean(),
  facts: fc.record({
    care: fc.constantFrom('none', 'licensed', 'other'),
    school: fc.constantFrom('kobe-municipal', 'other', 'none'),
  }),
});

export const fullHousehold: fc.Arbitrary<Household> = fc.record({
  facts: fullFacts,
  children: fc.array(fullChild, { maxLength: 4 }),
  childrenComplete: fc.constant(true),
});

/** Takes answers back: `keep` says, draw by draw, what stays. */
export const withhold = (household: Household, keep: () => boolean): Household => {
  const facts = Object.fromEntries(Object.entries(household.facts).filter(() => keep()));
  const complete = household.childrenComplete && keep();
  const children = household.children
    .filter(() => complete || keep())
    .map((child): Child => {
      const rest = Object.fromEntries(Object.entries(child.facts ?? {}).filter(() => keep()));
      const known = child.bornOnFirst !== undefined && keep() ? { bornOnFirst: child.bornOnFirst } : {};
      return { birthMonth: child.birthMonth, ...known, facts: rest };
    });
  return { facts, children, childrenComplete: complete };
};
