import { describe as suite, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonical,
  describe,
  describeLeaf,
  evaluate,
  explain,
  hash,
  nextQuestion,
  parseRule,
  type Household,
  type Kleene,
  type Rule,
} from '../src/index.ts';
import { day, fullHousehold, rule, withhold } from './arbitraries.ts';
import { services } from './catalogue.ts';

const parameters = { limit: [{ from: '2000-01-01', to: null, value: 2_000_000 }] };
const anyRule: fc.Arbitrary<Rule> = fc.oneof(rule, fc.constantFrom(...services.map((service) => service.rule)));
const halved = fc.tuple(fullHousehold, fc.infiniteStream(fc.boolean())).map(([household, stream]) => {
  const keep = (): boolean => stream.next().value === true;
  const less = withhold(household, keep);
  return { household, less, least: withhold(less, keep) };
});
const agrees = (less: Kleene, more: Kleene): boolean => less === null || less === more;

suite('what every rule keeps', () => {
  test('hiding any fact gives the same verdict or unknown; answering never flips a decided verdict', () => {
    let decided = 0;
    fc.assert(
      fc.property(anyRule, halved, day, (tested, { household, less, least }, on) => {
        const context = { on, parameters };
        const [a, b, c] = [least, less, household].map((each) => evaluate(tested, each, context)) as [
          Kleene,
          Kleene,
          Kleene,
        ];
        if (a !== null) decided++;
        expect([agrees(a, b), agrees(b, c)]).toEqual([true, true]);
      }),
      { numRuns: 20_000 },
    );
    expect(decided).toBeGreaterThan(1000);
  });

  test('the same holds for all catalogue rules over one set of households', () => {
    const on = '2026-11-24';
    fc.assert(
      fc.property(halved, ({ household, less }) => {
        for (const service of services) {
          const [a, b] = [evaluate(service.rule, less, { on }), evaluate(service.rule, household, { on })];
          if (!agrees(a, b)) throw new Error(`${service.id}: ${a} became ${b}`);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('explaining agrees with evaluating, and its parts with the verdict', () => {
    fc.assert(
      fc.property(anyRule, halved, day, (tested, { less }, on) => {
        const found = explain(tested, less, { on, parameters });
        expect(found.value).toBe(evaluate(tested, less, { on, parameters }));
        expect(found.deciding.length).toBeGreaterThan(0);
        expect(found.missing.length > 0).toBe(found.verdict === 'needsAnswer');
        if (found.value !== null) expect([found.missing, found.asks]).toEqual([[], []]);
        if (found.from !== null) expect(evaluate(tested, less, { on: found.from, parameters })).toBe(true);
        if (found.until !== null) expect(evaluate(tested, less, { on: found.until, parameters })).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('a household that answered everything is never asked again', () => {
    fc.assert(
      fc.property(anyRule, fullHousehold, day, (tested, household, on) => {
        const { missing, verdict } = explain(tested, household, { on, parameters });
        // `plan.*` and the like are not part of the arbitrary household.
        if (missing.every((fact) => fact in household.facts || fact.startsWith('child') || fact === 'birthday')) {
          expect(verdict).not.toBe('needsAnswer');
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('every leaf and every rule has words in every language', () => {
    fc.assert(
      fc.property(anyRule, halved, day, (tested, { less }, on) => {
        for (const language of ['ja', 'easy-ja', 'en'] as const) {
          const texts = [describe(tested, language)];
          for (const leaf of explain(tested, less, { on, parameters }).deciding)
            texts.push(describeLeaf(leaf, language));
          for (const text of texts) {
            expect(text).toMatch(language === 'en' ? /^[A-Z“].*[a-z]/ : /[ぁ-ん]/);
            expect(text).not.toMatch(/undefined|NaN|null|[{}]|function/);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('parsing its own output changes nothing; key order does not matter to canonical and hash', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffled(inner)]),
      );
    };
    fc.assert(
      fc.property(anyRule, (tested) => {
        const parsed = parseRule(
          shuffled(JSON.parse(JSON.stringify({ id: 'x', cite: { url: 'u', article: 'a' }, ...tested }))),
        );
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
        const again = parseRule(JSON.parse(canonical(parsed.rule)));
        expect(again).toEqual(parsed);
        expect(canonical(again.ok ? again.rule : tested)).toBe(canonical(parsed.rule));
        const { id: _id, cite: _cite, ...bare } = parsed.rule;
        expect(hash(bare as Rule)).toBe(hash(JSON.parse(JSON.stringify(tested)) as Rule));
      }),
      { numRuns: 2000 },
    );
  });

  test('parsing survives anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), fc.json()),
        (json) => {
          const parsed = parseRule(json);
          if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0);
          else
            expect(
              evaluate(parsed.rule, { facts: {}, children: [], childrenComplete: false }, { on: 'never' }),
            ).not.toBe(0);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('evaluating survives odd households and dates', () => {
    const odd = fc.record({
      facts: fc.dictionary(
        fc.constantFrom('residence.kobe', 'income.band', 'residence.ward', '__proto__'),
        fc.anything(),
      ),
      children: fc.array(fc.record({ birthMonth: fc.string(), facts: fc.dictionary(fc.string(), fc.string()) }), {
        maxLength: 3,
      }),
      childrenComplete: fc.boolean(),
    }) as fc.Arbitrary<Household>;
    fc.assert(
      fc.property(anyRule, odd, fc.oneof(fc.string(), day), (tested, household, on) => {
        expect([true, false, null]).toContain(evaluate(tested, household, { on, parameters }));
        for (const leaf of explain(tested, household, { on }).deciding) describeLeaf(leaf, 'ja');
        nextQuestion([tested], household, { on });
      }),
      { numRuns: 3000 },
    );
  });
});
