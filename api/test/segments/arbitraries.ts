import fc from 'fast-check';
import type { ChildRule, Rule } from '@tsunagu/eligibility';
import type { Answers } from './households.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** Days on both sides of every line: fiscal years, month ends, 29 February. */
export const someDay = fc.constantFrom(
  '2026-03-31',
  '2026-04-01',
  '2026-04-02',
  '2026-11-24',
  '2026-12-01',
  '2027-01-31',
  '2028-02-29',
  '2030-07-15',
);
const anyDay = fc
  .tuple(fc.integer({ min: 2003, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 15, 28))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const month = fc
  .tuple(fc.integer({ min: 2004, max: 2027 }), fc.constantFrom(1, 3, 4, 5, 11, 12))
  .map(([y, m]) => `${y}-${two(m)}`);
const near = fc.constantFrom('2026-11', '2026-12', '2027-01', '2027-04');

const ageNode: fc.Arbitrary<ChildRule> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 1, max: 72 }))
    .map(([gte, more]) => ({ ageMonths: { gte, lt: gte + more } })),
  fc.integer({ min: 1, max: 240 }).map((lt) => ({ ageMonths: { lt } })),
  fc.integer({ min: 0, max: 240 }).map((gte) => ({ ageMonths: { gte } })),
  fc
    .tuple(fc.integer({ min: -1, max: 20 }), fc.integer({ min: 0, max: 6 }))
    .map(([gte, more]) => ({ fyAge: { gte, lte: gte + more } })),
  fc.integer({ min: -1, max: 20 }).map((lte) => ({ fyAge: { lte } })),
  fc.integer({ min: -1, max: 20 }).map((gte) => ({ fyAge: { gte } })),
  anyDay.map((gte) => ({ birthDate: { gte } })),
  fc.constantFrom('0000-01-01', '2019-04-01').map((lte) => ({ birthDate: { lte } })),
  fc.tuple(anyDay, anyDay).map(([a, b]) => ({ birthDate: a < b ? { gte: a, lte: b } : { gte: b, lte: a } })),
);

/** A window around a rule, or around nothing. */
const windowed = <R>(inner: fc.Arbitrary<R>) =>
  fc
    .tuple(fc.oneof(anyDay, someDay), fc.boolean(), fc.option(inner, { nil: undefined }))
    .map(([day, isFrom, rule]) => ({
      validity: { ...(isFrom ? { from: day } : { to: day }), ...(rule !== undefined && { rule }) },
    }));

const childRule = fc.letrec<{ rule: ChildRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: ageNode },
    {
      weight: 2,
      arbitrary: fc.constantFrom<ChildRule>(
        { childFact: 'care', in: ['none'] },
        { childFact: 'care', in: ['licensed', 'kindergarten'] },
        { childFact: 'school', in: ['kobe-municipal', 'other'] },
        { childFact: 'shoes', in: ['red'] },
      ),
    },
    { weight: 1, arbitrary: fc.constant<ChildRule>({ ask: 'child-illness' }) },
    { weight: 2, arbitrary: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
    { weight: 2, arbitrary: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    { weight: 2, arbitrary: tie('rule').map((not) => ({ not })) },
    { weight: 2, arbitrary: windowed(tie('rule')) },
  ),
})).rule;

const BOOLEANS = [
  'residence.kobe',
  'residence.hyogo',
  'family.expecting',
  'family.singleParent',
  'tax.residentTaxExempt',
  'tax.incomeTaxExempt',
  'benefit.receivesChildRearingAllowance',
  'family.guardiansNeedChildcare',
  'family.multiples',
  'work.inKobe',
  'plan.separation',
  'income.below4900k',
  'welfare.publicAssistance',
  'toString',
] as const;
const literal = fc.constantFrom<boolean | string | number>(true, false, 'nada', 'ja', '2027-01', 3_000_000, 0);
const order = fc.constantFrom('lt', 'lte', 'gt', 'gte');
const amount = fc.constantFrom(0, 1_500_000, 3_000_000, 3_000_001);
const operand = fc.oneof(amount, fc.constantFrom({ param: 'limit' }, { param: 'past' }, { param: 'nobody' }));

const factNode: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(fc.constantFrom(...BOOLEANS), fc.boolean()).map(([fact, eq]) => ({ fact, eq })),
  fc.tuple(fc.constantFrom(...BOOLEANS), fc.boolean()).map(([fact, neq]) => ({ fact, neq })),
  fc
    .tuple(
      fc.constantFrom(...BOOLEANS, 'residence.ward', 'income.band', 'family.expectingMonth'),
      fc.array(literal, { minLength: 1, maxLength: 3 }),
    )
    .map(([fact, list]) => ({ fact, in: list })),
  fc
    .subarray(['nada', 'suma', 'kita', 'outside', `o'ward\\"%`], { minLength: 1 })
    .map((list) => ({ fact: 'residence.ward', in: list })),
  fc.constantFrom<Rule>(
    { fact: 'residence.ward', eq: 'nada' },
    { fact: 'residence.ward', neq: 'outside' },
    { fact: 'preference.language', neq: 'ja' },
    { fact: 'preference.language', in: ['easy-ja', 'en'] },
    { fact: 'family.singleParent', lt: 3 },
    { fact: 'residence.ward', gte: 'a' },
  ),
  fc
    .tuple(fc.constantFrom('eq', 'neq'), fc.oneof(near, operand))
    .map(([operator, value]) => fact('family.expectingMonth', operator, value)),
  fc
    .tuple(order, fc.oneof(near, fc.constantFrom('2027', '2027-1', 'zzz', '0000-01')))
    .map(([operator, value]) => fact('family.expectingMonth', operator, value)),
  fc
    .tuple(fc.oneof(order, fc.constantFrom('eq', 'neq')), operand)
    .map(([operator, value]) => fact('income.band', operator, value)),
);
function fact(id: string, operator: string, value: unknown): Rule {
  return { fact: id, [operator]: value } as unknown as Rule;
}

/** Rules that use every node and every operator, sensible or not. */
export const someRule = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: factNode },
    { weight: 4, arbitrary: childRule.map((someChild) => ({ someChild })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 6 }), childRule)
        .map(([gte, where]) => ({ countChildren: { gte, where } })),
    },
    { weight: 1, arbitrary: fc.constant<Rule>({ ask: 'fertility' }) },
    { weight: 1, arbitrary: windowed(tie('rule')) },
    { weight: 3, arbitrary: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
    { weight: 3, arbitrary: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    { weight: 3, arbitrary: tie('rule').map((not) => ({ not })) },
  ),
})).rule;

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const given = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Households with anything from no answer to every answer, and none to seven children. */
export const someAnswers: fc.Arbitrary<Answers> = fc.record({
  facts: fc
    .record({
      'residence.ward': maybe(fc.constantFrom('nada', 'kita', 'suma', 'outside')),
      'residence.hyogo': fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
      'family.expecting': maybe(fc.boolean()),
      'family.expectingMonth': fc.option(near, { nil: undefined, freq: 2 }),
      'family.singleParent': maybe(fc.boolean()),
      'tax.residentTaxExempt': maybe(fc.boolean()),
      'tax.incomeTaxExempt': maybe(fc.boolean()),
      'benefit.receivesChildRearingAllowance': maybe(fc.boolean()),
      'family.guardiansNeedChildcare': maybe(fc.boolean()),
      'family.multiples': maybe(fc.boolean()),
      'work.inKobe': maybe(fc.boolean()),
      'plan.separation': maybe(fc.boolean()),
      'income.below4900k': maybe(fc.boolean()),
      'welfare.publicAssistance': maybe(fc.boolean()),
      'income.band': maybe(
        fc.oneof(
          amount,
          fc.tuple(amount, fc.constantFrom(1, 1_500_000, null)).map(([low, more]) => ({
            low,
            high: more === null ? null : low + more,
          })),
        ),
      ),
    })
    .map(given),
  language: fc.constantFrom<'ja' | 'easy-ja'>('ja', 'easy-ja'),
  children: fc.array(
    fc
      .record({
        birthMonth: month,
        bornOnFirst: maybe(fc.boolean()),
        care: maybe(fc.constantFrom('none', 'licensed', 'kindergarten')),
        school: maybe(fc.constantFrom('kobe-municipal', 'other', 'none')),
      })
      .map((child) => given(child) as Answers['children'][number]),
    { maxLength: 7, size: 'max' },
  ),
  childrenComplete: fc.boolean(),
  reachable: fc.boolean(),
});
