import { describe, expect, it } from 'vitest';
import { FACTS, parseRule } from '@tsunagu/eligibility';
import {
  askableFacts,
  factNode,
  factsOf,
  leavesOf,
  KINDS,
  kindOf,
  newNode,
  partsOf,
  replaced,
  type Scope,
  scopeOf,
  withParts,
} from './rule-tree';

const scopes: Scope[] = ['household', 'child'];
const today = '2026-11-28';
const whole = (node: unknown, scope: Scope) => (scope === 'child' ? { someChild: node } : node);

describe('the builder of rules', () => {
  it.each(scopes.flatMap((scope) => KINDS[scope].map((kind) => [scope, kind] as const)))(
    'makes in the scope of a %s a fresh %s that the rule language can read',
    (scope, kind) => {
      const node = newNode(kind, scope, today);
      expect(kindOf(node)).toBe(kind);
      expect(parseRule(whole(node, scope), { facts: FACTS })).toMatchObject({ ok: true });
    },
  );

  it.each(askableFacts)('offers %s with a value that fits it', (fact) => {
    const node = factNode({ id: 'a', cite: 'https://example.jp/' }, fact);
    const parsed = parseRule(node, { facts: FACTS });
    // A language has no list of values in the rule language itself.
    if (fact === 'preference.language') expect(node).toMatchObject({ fact, in: [] });
    else expect(parsed).toMatchObject({ ok: true });
    expect(node).toMatchObject({ id: 'a', cite: 'https://example.jp/' });
  });

  it('takes a rule apart and puts it together unchanged, however it is nested', () => {
    const rule = {
      all: [
        { fact: 'residence.kobe', eq: true, id: 'kobe' },
        { not: { any: [{ ask: 'income' }, { validity: { from: today, rule: { ask: 'x' } } }] } },
        {
          countChildren: { gte: 2, where: { all: [{ fyAge: { gte: 0, lte: 5 } }, { not: { ageMonths: { lt: 3 } } }] } },
        },
      ],
    };
    const rebuilt = (node: Record<string, unknown>): Record<string, unknown> =>
      withParts(node, partsOf(node).map(rebuilt));
    expect(rebuilt(rule)).toEqual(rule);
  });

  it('speaks of a child inside someChild and countChildren only', () => {
    expect(scopeOf(newNode('someChild', 'household', today), 'household')).toBe('child');
    expect(scopeOf(newNode('countChildren', 'household', today), 'household')).toBe('child');
    expect(scopeOf(newNode('all', 'household', today), 'household')).toBe('household');
    expect(scopeOf(newNode('not', 'child', today), 'child')).toBe('child');
  });

  it('names each fact of a rule once', () => {
    const rule = {
      any: [
        { fact: 'residence.kobe', eq: true },
        { all: [{ fact: 'residence.kobe', eq: false }, { someChild: { childFact: 'care', in: ['none'] } }] },
      ],
    };
    expect(factsOf(rule)).toEqual(['residence.kobe', 'child.care']);
  });

  it('finds what reasons are made of and can put another in its place', () => {
    const child = { someChild: { all: [{ fyAge: { lte: 5 } }, { childFact: 'care', in: ['none'] }] } };
    const rule = { all: [child, { not: { any: [{ ask: 'a' }, { validity: { from: today, rule: { ask: 'b' } } }] } }] };
    const leaves = leavesOf(rule);
    expect(leaves.map(({ node }) => node)).toEqual([child, { ask: 'a' }, { ask: 'b' }]);
    expect(replaced(rule, leaves[2]!.path, { ask: 'b', id: 'x' })).toEqual({
      all: [child, { not: { any: [{ ask: 'a' }, { validity: { from: today, rule: { ask: 'b', id: 'x' } } }] } }],
    });
  });
});
