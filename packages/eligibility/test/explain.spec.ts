import { describe, expect, test } from '@jest/globals';
import { type Child, explain, type Explanation, type Facts, type Rule } from '../src/index.ts';
import { ruleOf } from './catalogue.ts';

const on = '2026-11-24';
const ask = (rule: Rule, facts: Facts, children: Child[] = [], complete = true, day = on): Explanation =>
  explain(rule, { facts, children, childrenComplete: complete }, { on: day });
const keys = (found: Explanation): string[] => found.deciding.map((leaf) => leaf.key);
const kobe = { 'residence.kobe': true };
const toddler: Child = { birthMonth: '2024-06' };
const pupil: Child = { birthMonth: '2017-06' };

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
    ).toEqual(['family.singleParent', 'plan.movingToRental']);
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

describe('when it changes by itself', () => {
  test('from next April', () => {
    const found = ask(ruleOf('gakudo'), { ...kobe, 'family.guardiansNeedChildcare': true }, [
      { birthMonth: '2020-06' },
    ]);
    expect(found).toMatchObject({ verdict: 'notNow', from: '2027-04-01', until: null });
  });
  test('from the month after a birthday, or the month itself when born on the 1st', () => {
    const late = ask(ruleOf('shoni-influ'), kobe, [{ birthMonth: '2026-01', bornOnFirst: false }]);
    const early = ask(ruleOf('shoni-influ'), kobe, [{ birthMonth: '2026-01', bornOnFirst: true }]);
    expect([late.from, early.from]).toEqual(['2027-02-01', '2027-01-01']);
  });
  test('not within 14 months: no promise', () => {
    expect(ask(ruleOf('gakudo'), { ...kobe, 'family.guardiansNeedChildcare': true }, [toddler]).from).toBe(null);
  });
  test('until the school year ends, or the scheme does', () => {
    expect(ask(ruleOf('jido-teate'), kobe, [{ birthMonth: '2008-09' }])).toMatchObject({ until: '2027-04-01' });
    const scheme: Rule = { validity: { to: '2026-12-31', rule: ruleOf('kurashi-shien') } };
    expect(ask(scheme, kobe)).toMatchObject({ verdict: 'likely', until: '2027-01-01', from: null });
  });
  test('a scheme that opens', () => {
    const scheme: Rule = { validity: { from: '2027-01-15' } };
    const found = ask(scheme, {});
    expect([found.verdict, found.from, keys(found)]).toEqual(['notNow', '2027-02-01', ['period']]);
  });
});
