import { describe, expect, it } from '@jest/globals';
import type { Child, Facts, Household, Rule } from '@tsunagu/eligibility';
import { reasonOf } from './segments.reason.js';
import type { Condition } from './segments.terms.js';

const on = '2026-11-24';
const family = (facts: Facts, ...children: Child[]): Household => ({ facts, children, childrenComplete: true });
const nada: Facts = { 'residence.ward': 'nada', 'residence.kobe': true, 'preference.language': 'easy-ja' };
const two: Child = { birthMonth: '2024-06' };
const seven: Child = { birthMonth: '2019-06', facts: { school: 'kobe-municipal' } };

const ward: Rule = { fact: 'residence.ward', in: ['nada', 'suma'] };
const kobe: Rule = { fact: 'residence.kobe', eq: true };
const small: Rule = { someChild: { ageMonths: { gte: 0, lt: 36 } } };
const newly = (rule: Rule): Condition => ({ newlyEligible: { rule, from: on, to: '2027-04-01' } });
const meantBy = (service: string): Condition => ({ newlyEligible: { service, from: '2026-11-01', to: '2027-04-01' } });
const middle: Rule = { someChild: { fyAge: { gte: 12, lte: 14 } } };
const elementary: Rule = { someChild: { fyAge: { gte: 6, lte: 11 } } };
const rules = new Map([['middle-school', middle]]);

describe('why a household was chosen', () => {
  const rows: [string, Condition, Household, [kind: string, value: string][]][] = [
    ['age and ward', { all: [small, ward] }, family(nada, two), [['childAge', '2'], ['ward', 'nada']]],
    ['the child that fits, not its sister', small, family(nada, seven, two), [['childAge', '2']]],
    ['school year', elementary, family(nada, two, seven), [['schoolYear', '6']]],
    ['before school a year is an age', { someChild: { fyAge: { gte: 0, lte: 5 } } }, family(nada, two), [['childAge', '2']]],
    ['everyone in Kobe', kobe, family(nada), [['everyone', 'kobe']]],
    ['Kobe adds nothing to an age', { all: [kobe, small] }, family(nada, two), [['childAge', '2']]],
    ['born in April, day unknown: no school year', { someChild: { fyAge: { gte: 6, lte: 8 } } }, family(nada, { birthMonth: '2019-04' }), [['childAge', '7']]],
    ['born on 1 April: the cohort above', { someChild: { fyAge: { gte: 6, lte: 8 } } }, family(nada, { birthMonth: '2019-04', bornOnFirst: true }), [['schoolYear', '7']]],
    ['born after 1 April', { someChild: { fyAge: { gte: 6, lte: 8 } } }, family(nada, { birthMonth: '2019-04', bornOnFirst: false }), [['schoolYear', '6']]],
    ['the birthday month is not over', { someChild: { ageMonths: { lt: 36 } } }, family(nada, { birthMonth: '2024-11' }), [['childAge', '1']]],
    ['language', { fact: 'preference.language', in: ['easy-ja'] }, family(nada), [['language', 'easy-ja']]],
    ['expecting', { fact: 'family.expecting', eq: true }, family({ 'family.expecting': true }), [['expecting', 'yes']]],
    ['not expecting is an answer', { not: { fact: 'family.expecting', eq: true } }, family({ 'family.expecting': false }), [['fact', 'answer']]],
    ['a caution fact is never named', { fact: 'family.singleParent', eq: true }, family({ 'family.singleParent': true }), [['fact', 'answer']]],
    ['nor its opposite', { fact: 'tax.residentTaxExempt', eq: false }, family({ 'tax.residentTaxExempt': false }), [['fact', 'answer']]],
    ['two caution facts are one answer', { all: [{ fact: 'family.singleParent', eq: true }, { fact: 'plan.separation', eq: true }] }, family({ 'family.singleParent': true, 'plan.separation': true }), [['fact', 'answer']]],
    ['an ordinary fact is named', { fact: 'work.inKobe', eq: true }, family({ 'work.inKobe': true }), [['fact', 'work.inKobe']]],
    ['what the child attends', { someChild: { childFact: 'school', in: ['kobe-municipal'] } }, family(nada, seven), [['fact', 'child.school']]],
    ['no such child', { not: small }, family(nada, seven), [['fact', 'child.ageMonths']]],
    ['the number of children', { countChildren: { gte: 2, where: { fyAge: { lte: 17 } } } }, family(nada, two, seven), [['fact', 'child.count']]],
    ['a ward left out', { not: { fact: 'residence.ward', in: ['kita'] } }, family(nada), [['ward', 'nada']]],
    ['no longer true: nothing but an answer', small, family(nada, seven), [['fact', 'answer']]],
    ['newly meant in April: the class of today', newly({ all: [kobe, middle] }), family(nada, { birthMonth: '2014-06' }), [['schoolYear', '11']]],
    ['newly meant, and no longer', newly(middle), family(nada, seven), [['fact', 'answer']]],
    ['newly meant by a service', meantBy('middle-school'), family(nada, { birthMonth: '2014-06' }), [['schoolYear', '11']]],
    ['newly meant, and in a ward', { all: [ward, meantBy('middle-school')] }, family(nada, { birthMonth: '2014-06' }), [['ward', 'nada'], ['schoolYear', '11']]],
    ['newly meant, or in a ward', { any: [meantBy('middle-school'), ward] }, family(nada, two), [['ward', 'nada']]],
    ['left out are those newly meant', { all: [ward, { not: meantBy('middle-school') }] }, family(nada, two), [['ward', 'nada'], ['fact', 'answer']]],
    ['a service that is published no more means nobody', meantBy('gone'), family(nada, two), [['fact', 'answer']]],
    ['unknown: nothing but an answer', ward, family({}), [['fact', 'answer']]],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, rule, household, expected) => {
    expect(reasonOf(rule, household, { on, rules }).map(({ kind, value }) => [kind, value])).toEqual(expected);
  });
});
