import { describe, expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { asksAtDesk, keepingOf } from './keeping.rules.js';

const kobe: Rule = { fact: 'residence.kobe', eq: true };
const small: Rule = { someChild: { ageMonths: { gte: 0, lt: 36 } } };

describe('what may be kept beside a household', () => {
  const desk: [string, unknown, boolean][] = [
    ['an ask node deep inside', { any: [kobe, { someChild: { all: [{ ask: 'child-illness' }] } }] }, true],
    ['a fact that is never asked', { not: { fact: 'welfare.publicAssistance', eq: true } }, true],
    ['a caution fact', { fact: 'family.singleParent', eq: true }, false],
    ['ordinary facts', { all: [kobe, small] }, false],
  ];
  it.each(desk)('for the desk alone: %s', (_, rule, expected) => expect(asksAtDesk(rule)).toBe(expected));

  const version = (rule: unknown, category = 'cash', sensitiveCriteria: string[] = []) => ({
    rule,
    content: { category, sensitiveCriteria },
  });
  const ask = { all: [kobe, { ask: 'child-illness' }] };
  it.each([
    ['an ordinary one', [version(kobe)], false, 'server'],
    ['one that asks', [version(ask)], true, 'phone'],
    ['one that goes by something sensitive', [version(kobe, 'cash', ['DV'])], false, 'phone'],
    ['a place to ask', [version(kobe, 'consult')], false, 'nowhere'],
    ['a place to ask about what is sensitive', [version(ask, 'consult', ['DV'])], true, 'nowhere'],
    ['a place', [version(kobe, 'place')], false, 'nowhere'],
    ['news', [version(kobe, 'information')], false, 'nowhere'],
    ['a class', [version(kobe, 'class')], false, 'nowhere'],
    ['one that begins to ask today', [version(kobe), version(ask)], true, 'phone'],
    ['none', [], false, 'server'],
  ] as const)('%s', (_, versions, asks, useKept) => {
    expect(keepingOf(versions)).toEqual({ asksAtDesk: asks, useKept });
  });
});
