import type { Rule } from '@tsunagu/eligibility';
import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown, withChildren, withFact, withNoAnswer } from '../household/known.ts';
import { askedOf, makeAskable } from '../household/questions.ts';
import { questions } from '../phrases/ja/questions.ts';
import { deliveredRules, loaded, ruled as service } from '../testing/delivered.ts';
import { byAnswers } from './by-answers.ts';
import { judge, nextToAsk } from './findings.ts';

const on = '2026-11-24';
const asGuest = makeAskable(null);
const family = (...births: string[]): Known => ({
  ...nothingKnown,
  facts: { 'residence.ward': 'nada' },
  children: births.map((birthMonth) => ({ birthMonth })),
  childrenComplete: true,
});
const single: Rule = { fact: 'family.singleParent', eq: true };
const twins: Rule = { fact: 'family.multiples', eq: true };
const small = { fyAge: { gte: -1, lte: 5 } };
const atHome = { childFact: 'care', in: ['none'] };

describe('what waits for an answer', () => {
  const isOne = (rule: unknown, known = family('2024-06')) =>
    byAnswers(judge(loaded([service('it', rule)]), known, on, asGuest).needsAnswer).one.length === 1;

  it.each<[string, unknown, Known, boolean]>([
    ['one fact', single, family(), true],
    ['two facts', { all: [single, twins] }, family(), false],
    ['one fact told, one open', { all: [single, twins] }, withFact(family(), 'family.multiples', true), true],
    ['one fact and the desk', { all: [single, { ask: 'foster' }] }, family(), false],
    ['one fact or the desk', { any: [single, { ask: 'foster' }] }, family(), false],
    ['one fact or what nobody asks here', { any: [single, { fact: 'plan.separation', eq: true }] }, family(), false],
    ['one fact, another one declined', { any: [single, twins] }, declined('family.multiples'), false],
    ['the ward, for the city', { fact: 'residence.kobe', eq: true }, nothingKnown, true],
    [
      'the ward, for the prefecture: it says nothing of who lives outside',
      { fact: 'residence.hyogo', eq: true },
      nothingKnown,
      false,
    ],
    ['where one child goes', { someChild: { all: [small, atHome] } }, family('2024-06'), true],
    ['where two children go', { someChild: { all: [small, atHome] } }, family('2024-06', '2022-06'), false],
    ['the children, by their age', { someChild: small }, nothingKnown, true],
    ['the children, and where they go', { someChild: { all: [small, atHome] } }, nothingKnown, false],
  ])('%s', (_what, rule, known, expected) => {
    expect(isOne(rule, known)).toBe(expected);
  });

  it('is in one of the two, in its order', () => {
    const services = [service('two', { all: [single, twins] }), service('first', single), service('second', twins)];
    const { needsAnswer } = judge(loaded(services), family(), on, asGuest);
    const { one, more, fewest } = byAnswers(needsAnswer);
    const ids = (list: typeof one) => list.map((finding) => finding.service.id);
    expect([ids(one), ids(more), fewest]).toEqual([['first', 'second'], ['two'], 2]);
  });

  it.each<[number, unknown[]]>([
    [2, [{ all: [single, { ask: 'foster' }] }]],
    [2, [{ any: [single, twins] }, { any: [single, twins, { fact: 'work.inKobe', eq: true }] }]],
    [3, [single, { any: [single, twins, { fact: 'work.inKobe', eq: true }] }]],
  ])('takes at least %i questions where one is not enough', (fewest, rules) => {
    const services = rules.map((rule, n) => service(String(n), rule));
    expect(byAnswers(judge(loaded(services), family(), on, asGuest).needsAnswer).fewest).toBe(fewest);
  });
});

function declined(fact: string): Known {
  return withNoAnswer(family(), fact, 'declined');
}

describe('over the delivered catalogue', () => {
  const inLanguage = ({ ja }: { ja: string }) => ja;

  /** Every way in which a question can be answered, one after the other. */
  function answers(fact: string, children: readonly number[], known: Known): Known[] {
    if (fact === 'children') {
      const lists = [[], ['2026-09'], ['2024-06', '2019-06'], ['2010-06'], ['2013-06', '2022-10', '2008-01']];
      return lists.map((births) =>
        withChildren(
          known,
          births.map((birthMonth) => ({ birthMonth })),
          true,
        ),
      );
    }
    const asked = askedOf({ fact, children }, { form: null, known, on, words: questions, inLanguage })!;
    return asked.options.map(({ value }) => {
      const read = value === 'true' ? true : value === 'false' ? false : value;
      if (asked.child === null) return withFact(known, fact, read);
      const told = fact === 'birthday' ? { bornOnFirst: read === true } : { [fact.slice(6)]: value };
      const list = known.children.map((child, at) => (at === asked.child ? { ...child, ...told } : child));
      return withChildren(known, list, true);
    });
  }

  it.each<[string, Known]>([
    ['nothing told', nothingKnown],
    ['the ward', withFact(nothingKnown, 'residence.ward', 'nada')],
    ['no child', family()],
    ['a baby', family('2026-09')],
    ['a small and a big one', family('2024-06', '2019-06')],
    ['two small ones', family('2024-06', '2022-09')],
    ['born in April', family('2020-04', '2011-04')],
    ['at high school', family('2010-06', '2013-06')],
    ['a big one at work', family('2006-06', '2009-09')],
  ])('one answer settles all that it is said to, at every step of the way: %s', (_who, begun) => {
    let known = begun;
    for (let steps = 0; steps < 20; steps++) {
      const results = judge(deliveredRules, known, on, asGuest);
      const { one } = byAnswers(results.needsAnswer);
      for (const { service, missing, deciding } of one) {
        const about = deciding.flatMap(({ child }) => (child === null ? [] : [child]));
        for (const after of answers(missing[0]!, about, known)) {
          const { likely, notNow } = judge(loaded([service]), after, on, asGuest);
          expect([service.id, missing[0], likely.length + notNow.length]).toEqual([service.id, missing[0], 1]);
        }
      }
      const next = nextToAsk(results, deliveredRules, known, on, asGuest);
      if (!next) return expect(steps).toBeGreaterThan(3);
      expect(next.settles).toBe(one.filter(({ missing }) => missing[0] === next.fact).length);
      const ways = answers(next.fact, next.children, known);
      known = ways[steps % ways.length]!;
    }
  });
});
