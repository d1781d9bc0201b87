import { describe, expect, test } from '@jest/globals';
import { type Child, explain, type Explanation, nextQuestion, type Rule } from '../src/index.ts';
import { ruleOf } from './catalogue.ts';
import { ask, keys, kobe, on, pupil, toddler } from './explaining.ts';

describe('the four verdicts', () => {
  test('likely', () => {
    const found = ask(ruleOf('jido-teate'), kobe, [toddler]);
    expect(found).toMatchObject({ verdict: 'likely', value: true, missing: [], asks: [] });
    expect(keys(found)).toEqual(['residence.kobe', 'child.fyAge']);
    expect(found.deciding[1]).toMatchObject({ path: '/all/1/someChild', child: 0, birthMonth: '2024-06' });
  });
  test('notNow names one false leaf, the ordinary one first', () => {
    const found = ask(ruleOf('hitorioya-yachin'), { ...kobe, 'family.singleParent': false }, [
      { birthMonth: '2000-01' },
    ]);
    expect([found.verdict, keys(found)]).toEqual(['notNow', ['child.fyAge']]);
  });
  test('needsAnswer: what is open, under the name it is asked by', () => {
    const found = ask(ruleOf('jido-fuyo-teate'), kobe, [toddler]);
    expect(found).toMatchObject({
      verdict: 'needsAnswer',
      missing: ['family.singleParent', 'income.band'],
      asks: ['single-parent-equivalent'],
    });
  });
  test('askDesk: only what must not be asked is open', () => {
    const found = ask(ruleOf('tokubetsu-jido-fuyo-teate'), kobe, [toddler]);
    expect(found).toMatchObject({ verdict: 'askDesk', missing: [], asks: ['child-disability'] });
  });
  test('a spouse does not rule out, it leads to the desk', () => {
    const facts = { ...kobe, 'family.singleParent': false, 'income.belowChildRearingLimit': true };
    expect(ask(ruleOf('jido-fuyo-teate'), facts, [toddler])).toMatchObject({
      verdict: 'askDesk',
      asks: ['single-parent-equivalent'],
    });
  });
  test('public assistance and foster parents: the branch stays open, nobody is asked', () => {
    const facts = {
      ...kobe,
      'family.guardiansNeedChildcare': true,
      'tax.residentTaxExempt': false,
      'tax.incomeTaxExempt': false,
    };
    expect(ask(ruleOf('gakudo-genmen'), facts, [pupil])).toMatchObject({
      verdict: 'askDesk',
      missing: [],
      asks: ['foster', 'welfare'],
    });
  });
  test('an answer that cannot help any more is not asked for', () => {
    const rule: Rule = { all: [{ any: [{ ask: 'a' }, { fact: 'plan.separation', eq: true }] }, { ask: 'b' }] };
    expect(ask(rule, {})).toMatchObject({ verdict: 'askDesk', missing: [], asks: ['a', 'b'] });
    const helps: Rule = { all: [{ fact: 'plan.separation', eq: true }, { ask: 'b' }] };
    expect(ask(helps, {})).toMatchObject({ verdict: 'needsAnswer', missing: ['plan.separation'] });
    const stuck: Rule = { any: [{ all: [{ ask: 'a' }, { ask: 'c' }] }, { ask: 'b' }] };
    expect(ask(stuck, {})).toMatchObject({ verdict: 'askDesk', missing: [], asks: ['a', 'c', 'b'] });
    const hopeless: Rule = {
      all: [{ any: [{ ask: 'a' }, { fact: 'plan.separation', eq: true }] }, { any: [{ ask: 'b' }, { ask: 'c' }] }],
    };
    expect(ask(hopeless, { 'plan.separation': true })).toMatchObject({ verdict: 'askDesk', asks: ['b', 'c'] });
  });
});

describe('what is missing about children', () => {
  const nursery = ruleOf('daredemo-tsuen');
  test.each<[string, Child[], boolean, string[]]>([
    ['none listed yet', [], false, ['children']],
    ['listed, care unknown', [toddler], true, ['child.care']],
    ['perhaps another child', [{ ...toddler, facts: { care: 'licensed' } }], false, ['children']],
    ['too old: care does not matter', [pupil], true, []],
    ['third-birthday month', [{ birthMonth: '2023-11', facts: { care: 'none' } }], true, ['birthday']],
    ['both', [{ birthMonth: '2023-11' }], true, ['birthday', 'child.care']],
  ])('%s', (_name, children, complete, missing) => {
    expect(ask(nursery, kobe, children, complete).missing).toEqual(missing);
  });
  test('the day is asked in April, and not when no answer of ours could tell', () => {
    const first: Rule = { someChild: { fyAge: { gte: 6, lte: 6 } } };
    expect(ask(first, {}, [{ birthMonth: '2020-04' }]).missing).toEqual(['birthday']);
    const middle: Rule = { someChild: { birthDate: { gte: '2020-04-15' } } };
    expect(ask(middle, {}, [{ birthMonth: '2020-04', bornOnFirst: false }])).toMatchObject({ verdict: 'askDesk' });
  });
  test('an income band across the limit goes to the desk', () => {
    const rule: Rule = { fact: 'income.band', lt: 3_000_000 };
    expect(ask(rule, { 'income.band': { low: 2_000_000, high: 4_000_000 } })).toMatchObject({ verdict: 'askDesk' });
    expect(
      ask(ruleOf('hitorioya-yachin'), { ...kobe, 'income.band': { low: 0, high: null } }, [pupil]).missing,
    ).toEqual(['family.singleParent', 'plan.movingToRental', 'income.below158kMonthly']);
  });
  test('outside Kobe the prefecture is not known, and the ward is not asked again', () => {
    const found = ask(ruleOf('funin-senshin-hyogo'), { 'residence.ward': 'outside', 'residence.kobe': false });
    expect(found).toMatchObject({ verdict: 'askDesk', missing: [] });
  });
});

describe('what answers could still change', () => {
  test('below not as well', () => {
    expect(ask({ not: { fact: 'plan.separation', eq: true } }, {})).toMatchObject({
      verdict: 'needsAnswer',
      missing: ['plan.separation'],
    });
    expect(ask({ not: { ask: 'a' } }, {})).toMatchObject({ verdict: 'askDesk', asks: ['a'] });
  });
  test('a child fact already answered is not asked again', () => {
    const rule: Rule = { someChild: { all: [{ childFact: 'care', in: ['none'] }, { ask: 'a' }] } };
    expect(ask(rule, {}, [{ ...toddler, facts: { care: 'none' } }])).toMatchObject({ verdict: 'askDesk', missing: [] });
  });
  test('a child not listed yet may settle what the listed one leaves to the desk', () => {
    const rule: Rule = { someChild: { any: [{ ask: 'a' }, { fyAge: { gte: 6, lte: 6 } }] } };
    expect(ask(rule, {}, [toddler], false)).toMatchObject({
      verdict: 'needsAnswer',
      missing: ['children'],
      asks: ['a'],
    });
    expect(ask(rule, {}, [toddler], true)).toMatchObject({ verdict: 'askDesk', missing: [], asks: ['a'] });
  });
});

describe('reasons are minimal', () => {
  test('one caution answer is shorter than two ordinary ones', () => {
    const facts = { 'work.inKobe': true, 'family.multiples': true, 'family.singleParent': true };
    const [work, twins, single] = Object.keys(facts).map((fact): Rule => ({ fact, eq: true })) as [Rule, Rule, Rule];
    expect(keys(ask({ any: [{ all: [work, twins] }, single] }, facts))).toEqual(['family.singleParent']);
    expect(keys(ask({ any: [single, twins] }, facts))).toEqual(['family.multiples']);
    expect(keys(ask({ any: [work, twins] }, facts))).toEqual(['work.inKobe']);
  });
  test('where no answer helps any more, only what the desk decides is open', () => {
    const plan: Rule = { fact: 'plan.separation', eq: true };
    expect(keys(ask({ any: [{ all: [plan, { ask: 'a' }] }, { ask: 'b' }] }, {}))).toEqual(['ask.a', 'ask.b']);
    expect(keys(ask({ fact: 'welfare.publicAssistance', eq: true }, {}))).toEqual(['ask.welfare']);
  });
  test('a leaf carries the ward and the day, where they are such', () => {
    const [leaf] = ask({ fact: 'residence.ward', in: ['nada'] }, { 'residence.ward': 'nada' }).deciding;
    expect(leaf).toMatchObject({ ward: 'nada', on, path: '', child: null, birthMonth: null });
    const [odd] = ask({ fact: 'residence.ward', in: ['nada'] }, { 'residence.ward': 7 }, [], true, 'never').deciding;
    expect(odd).toMatchObject({ ward: null, on: '' });
  });
  test('any: the shortest of the true branches', () => {
    const found = ask(ruleOf('hoiku-mushoka'), { ...kobe, 'tax.residentTaxExempt': true }, [
      { birthMonth: '2022-06' },
      toddler,
    ]);
    expect(keys(found)).toEqual(['residence.kobe', 'child.fyAge']);
  });
  test('one sentence per condition, not per child', () => {
    const found = ask(ruleOf('kyushoku-chu'), kobe, [toddler, pupil, pupil]);
    expect(keys(found)).toEqual(['child.fyAge']);
  });
  test('no children at all: the age range speaks', () => {
    expect(keys(ask(ruleOf('ichiji-hoiku'), kobe, []))).toEqual(['child.ageMonths']);
  });
  test('below not, a leaf speaks the other way', () => {
    const [leaf] = ask({ not: { fact: 'residence.kobe', eq: true } }, kobe).deciding;
    expect(leaf).toMatchObject({ value: true, favours: false });
  });
});

describe('a figure that nobody knows', () => {
  const parameters = { limit: [{ from: '2026-04-01', to: '2027-03-31', value: 3_000_000 }] };
  const rule = (operator: string): Rule => ({ fact: 'income.band', [operator]: { param: 'limit' } }) as unknown as Rule;
  test.each(['eq', 'neq', 'lt', 'lte', 'gt', 'gte'])('%s: no answer would help, so none is asked for', (operator) => {
    const on = (day: string) =>
      explain(rule(operator), { facts: {}, children: [], childrenComplete: true }, { on: day, parameters });
    expect(on('2027-03-31')).toMatchObject({ verdict: 'needsAnswer', missing: ['income.band'] });
    expect(on('2027-04-01')).toMatchObject({ verdict: 'askDesk', missing: [], asks: [] });
    expect(keys(on('2027-04-01'))).toEqual(['income.band']);
  });
});

describe('where a leaf stands in its rule', () => {
  const pointers = (found: Explanation): string[] => found.deciding.map(({ path }) => path);
  const small = { ageMonths: { lt: 36 } };
  const alone = { childFact: 'care', in: ['none'] };
  test.each<[Rule, Child[], boolean, string[]]>([
    [{ someChild: { all: [alone, small] } }, [], true, ['/someChild/all/1']],
    [{ someChild: { any: [alone, small] } }, [], true, ['/someChild/any/1']],
    [{ someChild: { all: [{ any: [alone, small] }] } }, [], false, ['/someChild/all/0/any/1']],
    [{ countChildren: { gte: 2, where: small } }, [], false, ['/countChildren/where']],
    [{ countChildren: { gte: 2, where: small } }, [toddler], false, ['']],
    [{ not: { all: [{ not: { someChild: alone } }] } }, [toddler], true, ['/not/all/0/not/someChild']],
    [{ any: [{ someChild: small }, { someChild: { not: small } }] }, [pupil], true, ['/any/1/someChild/not']],
    [{ all: [{ ask: 'a' }, { any: [{ ask: 'b' }] }] }, [], true, ['/all/0', '/all/1/any/0']],
  ])('%j with %j, all: %s', (rule, children, complete, expected) => {
    expect(pointers(ask(rule, {}, children, complete))).toEqual(expected);
  });
  test('of the children, one who matches speaks for it, and the first against it', () => {
    const rule: Rule = { someChild: { all: [{ fyAge: { lte: 5 } }, alone] } };
    const fits = { ...toddler, facts: { care: 'none' } };
    expect(ask(rule, {}, [pupil, fits]).deciding).toMatchObject([
      { key: 'child.fyAge', child: 1 },
      { key: 'child.care', child: 1 },
    ]);
    const [against, ...more] = ask(rule, {}, [pupil, { birthMonth: '2015-06' }]).deciding;
    expect([against?.birthMonth, against?.child, more]).toEqual(['2017-06', null, []]);
  });
  test('an answer that can only rule it out is worth asking for', () => {
    expect(ask({ someChild: { all: [alone, { ask: 'a' }] } as never }, {}, [toddler])).toMatchObject({
      verdict: 'needsAnswer',
      missing: ['child.care'],
      asks: ['a'],
    });
  });
});

test('what was never read and what is no household go to the desk, and break nothing', () => {
  const broken = { verdict: 'askDesk', value: null, deciding: [], missing: [], asks: [], from: null, until: null };
  const household = { facts: {}, children: [], childrenComplete: true };
  for (const rule of [{}, null, 7, { all: 'x' }, { not: null }, { countChildren: null }]) {
    expect(explain(rule as unknown as Rule, household, { on }).value).toBe(null);
  }
  const rule: Rule = { someChild: { fyAge: { lte: 5 } } };
  for (const odd of [
    null,
    {},
    { facts: {}, children: null },
    { facts: {}, children: [null], childrenComplete: true },
  ]) {
    expect(explain(rule, odd as never, { on })).toEqual(broken);
    expect(nextQuestion([rule], odd as never, { on })).toBe(null);
  }
  const oddBirth = { facts: {}, children: [{ birthMonth: 202406 as never }], childrenComplete: true };
  expect(explain(rule, oddBirth, { on })).toMatchObject({ verdict: 'needsAnswer', missing: ['children'] });
});

test('what nobody has parsed explains nothing, and breaks nothing', () => {
  const broken = { any: [{ fact: 'work.inKobe', eq: true }, null] } as unknown as Rule;
  const found = ask(broken, { 'work.inKobe': true });
  expect([found.verdict, found.deciding]).toEqual(['likely', []]);
  const later = { validity: { from: '2027-01-01', rule: null } } as unknown as Rule;
  expect(ask({ all: [later, { fact: 'work.inKobe', eq: true }] }, { 'work.inKobe': true }).from).toBe('2027-01-01');
  const worse = { validity: { from: '2027-01-01', rule: { all: null } } } as unknown as Rule;
  expect(ask(worse, {}).from).toBe(null);
  expect(ask(broken, {}).verdict).toBe('askDesk');
});
