import { describe, expect, test } from '@jest/globals';
import { canonical, hash, type Rule } from '../src/index.ts';

const ward: Rule = { fact: 'residence.ward', in: ['suma', 'nada'] };

describe('canonical', () => {
  test.each<[Rule, string]>([
    [ward, '{"fact":"residence.ward","in":["suma","nada"]}'],
    [{ in: ['suma', 'nada'], fact: 'residence.ward' }, '{"fact":"residence.ward","in":["suma","nada"]}'],
    [{ all: [{ eq: true, fact: 'a' }, { not: { ask: 'x' } }] }, '{"all":[{"eq":true,"fact":"a"},{"not":{"ask":"x"}}]}'],
    [
      { countChildren: { where: { ageMonths: { lt: 36, gte: 0 } }, gte: 2 }, textKey: 'k', id: 'i' },
      '{"countChildren":{"gte":2,"where":{"ageMonths":{"gte":0,"lt":36}}},"id":"i","textKey":"k"}',
    ],
    [{ fact: 'a', eq: null } as unknown as Rule, '{"eq":null,"fact":"a"}'],
  ])('%j', (rule, text) => {
    expect(canonical(rule)).toBe(text);
  });
});

describe('hash', () => {
  // Kept with published versions and sent notices: it must never change for an unchanged rule.
  test.each<[Rule, string]>([
    [ward, '6c9fc5a2fae4b086'],
    [{ fact: 'residence.ward', in: ['nada', 'suma'] }, '201ed7f9774fb8fe'],
    [{ ask: 'fertility' }, 'd211ad7f83643393'],
  ])('%j', (rule, expected) => {
    expect(hash(rule)).toBe(expected);
  });
  test('does not depend on the order of keys', () => {
    expect(hash({ in: ['suma', 'nada'], fact: 'residence.ward' })).toBe(hash(ward));
  });
});
