import { describe, expect, test } from '@jest/globals';
import { closedFacts, factsAsked, factsOfQuestion, noAnswerTo } from '../src/index.ts';
import { table } from './table.ts';

const options = (...values: string[]) => values.map((value) => ({ value }));
const ward = { fact: 'residence.ward', type: 'ward', options: options('nada', 'kita') };
const children = { fact: 'children', type: 'children', options: [] };
const care = { fact: 'child.care', type: 'single', options: options('none', 'licensed') };
const expecting = { fact: 'family.expecting', type: 'month', options: [] };
const plan = { fact: 'plan', type: 'multiple', options: options('separation', 'rentHardship') };

describe('what a question settles', () => {
  test.each([
    ['one choice', ward, ['residence.ward']],
    ['the list of children', children, ['children']],
    ['a month', expecting, ['family.expecting']],
    ['any number of choices', plan, ['plan', 'plan.separation', 'plan.rentHardship']],
  ])('%s', (_, question, expected) => expect(factsOfQuestion(question)).toEqual(expected));

  test('who is asked for children tells of each of them too', () => {
    expect([...factsAsked([ward, children])].sort()).toEqual(
      ['birthday', 'child.care', 'child.school', 'children', 'residence.ward'].sort(),
    );
    expect([...factsAsked([ward, care])].sort()).toEqual(['child.care', 'residence.ward']);
    expect(factsAsked([])).toEqual(new Set());
  });
});

describe('what is closed', () => {
  const asked = factsAsked([ward, children, expecting, plan]);
  const cases = table(`
    asked, nothing said                        | residence.ward      |                  | open
    asked, put off                             | residence.ward      | later            | open
    asked, declined                            | residence.ward      | declined         | closed
    asked, not known                           | residence.ward      | unknown          | closed
    told with the children                     | birthday            |                  | open
    told with the children, declined           | child.care          | declined         | closed
    told with the children, put off            | child.school        | later            | open
    never asked                                | work.inKobe         |                  | closed
    never asked, once put off                  | work.inKobe         | later            | closed
    never to be asked                          | family.fosterParent |                  | closed
    one of several options                     | plan.separation     |                  | open
    an option this survey does not have        | plan.movingToRental |                  | closed
  `).map((row) => row.map((cell) => cell.trim()));

  test.each(cases)('%s: %s %s', (_, fact, said, expected) => {
    const noAnswers = said ? { [fact]: said as 'later' } : {};
    expect(closedFacts((each) => asked.has(each), noAnswers)(fact)).toBe(expected === 'closed');
  });

  test.each([
    ['declined', true],
    ['unknown', true],
    ['later', false],
    [null, false],
  ] as const)('%s about several options is said of each of them', (said, expected) => {
    const closed = closedFacts((fact) => asked.has(fact), { plan: said });
    expect(['plan.separation', 'plan.rentHardship', 'plan'].map(closed)).toEqual([expected, expected, expected]);
    expect(closed('residence.ward')).toBe(false);
  });

  test('what was said of one option goes before what was said of all', () => {
    const closed = closedFacts(() => true, { plan: 'declined', 'plan.separation': 'later' });
    expect(['plan.separation', 'plan.rentHardship'].map(closed)).toEqual([false, true]);
  });
});

describe('what was said instead of an answer', () => {
  test.each([
    ['plan.separation', { 'plan.separation': 'later' }, 'later'],
    ['plan.separation', { plan: 'unknown' }, 'unknown'],
    ['plan.separation', { 'plan.separation': null, plan: 'unknown' }, 'unknown'],
    ['plan.separation', { 'plan.separation': null }, null],
    ['plan', { 'plan.separation': 'later' }, null],
    ['children', {}, null],
    // A name that every object has was said by nobody.
    ['constructor', {}, null],
    ['constructor.name', {}, null],
  ] as const)('about %s: %j', (fact, noAnswers, expected) => expect(noAnswerTo(fact, noAnswers)).toBe(expected));
});
