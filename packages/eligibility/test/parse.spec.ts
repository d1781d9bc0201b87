import { describe, expect, test } from '@jest/globals';
import { FACTS, LIMITS, type ParseCode, parseRule } from '../src/index.ts';
import { services } from './catalogue.ts';

const codes = (json: unknown, catalogue = false): string[] => {
  const parsed = parseRule(json, catalogue ? { facts: FACTS } : {});
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`);
};

test('every rule of the Kobe catalogue is read, and nothing of it is lost', () => {
  expect(services).toHaveLength(81);
  for (const service of services) expect(service.rule).toEqual(service.json);
});

const kobe = { fact: 'residence.kobe', eq: true };
const nest = (depth: number): unknown => {
  let rule: unknown = kobe;
  for (let i = 0; i < depth; i++) rule = { not: rule };
  return rule;
};

describe('what is refused, and where', () => {
  test.each<[unknown, string, ParseCode]>([
    [null, '', 'object'],
    ['x', '', 'object'],
    [[kobe], '', 'object'],
    [{}, '', 'node'],
    [{ ...kobe, not: kobe }, '', 'node'],
    [{ all: [] }, '/all', 'list'],
    [{ all: kobe }, '/all', 'list'],
    [{ all: [kobe, { any: [{ nope: 1 }] }] }, '/all/1/any/0', 'node'],
    [{ ...kobe, hint: 1 }, '/hint', 'unknownKey'],
    [{ fact: 'residence.kobe' }, '', 'operator'],
    [{ ...kobe, neq: false }, '', 'operator'],
    [{ fact: '', eq: true }, '/fact', 'text'],
    [{ fact: 'x', eq: null }, '/eq', 'literal'],
    [{ fact: 'x', eq: 'a'.repeat(LIMITS.text + 1) }, '/eq', 'literal'],
    [{ fact: 'x', in: Array.from({ length: LIMITS.list + 1 }, (_, i) => i) }, '/in', 'list'],
    [{ fact: 'x', lt: { param: 1 } }, '/lt/param', 'text'],
    [{ fact: 'x', in: [{ param: 'a' }] }, '/in/0', 'literal'],
    [{ fact: 'x', lt: Infinity }, '/lt', 'literal'],
    [{ fyAge: { gte: 1 } }, '', 'node'],
    [{ someChild: kobe }, '/someChild', 'node'],
    [{ someChild: { fyAge: {} } }, '/someChild/fyAge', 'range'],
    [{ someChild: { fyAge: { gte: 3, lte: 2 } } }, '/someChild/fyAge', 'range'],
    [{ someChild: { fyAge: { gte: -2 } } }, '/someChild/fyAge/gte', 'number'],
    [{ someChild: { ageMonths: { gte: 3, lt: 3 } } }, '/someChild/ageMonths', 'range'],
    [{ someChild: { ageMonths: { lt: 0 } } }, '/someChild/ageMonths', 'range'],
    [{ someChild: { ageMonths: { lte: 3 } } }, '/someChild/ageMonths/lte', 'unknownKey'],
    [{ someChild: { ageMonths: { lt: 1.5 } } }, '/someChild/ageMonths/lt', 'number'],
    [{ someChild: { birthDate: { gte: '2023-02-29' } } }, '/someChild/birthDate/gte', 'date'],
    [{ someChild: { childFact: 'care' } }, '/someChild/in', 'list'],
    [{ countChildren: { gte: 0, where: { fyAge: { gte: 1 } } } }, '/countChildren/gte', 'number'],
    [{ countChildren: { gte: 1 } }, '/countChildren/where', 'object'],
    [{ validity: {} }, '/validity', 'range'],
    [{ validity: { from: '2026-04-01', to: '2026-03-31' } }, '/validity', 'range'],
    [{ validity: { from: '2026-4-1' } }, '/validity/from', 'date'],
    [{ ask: 7 }, '/ask', 'text'],
    [{ ask: { text: 'x' } }, '/ask/topic', 'text'],
    [{ ...kobe, cite: { url: 3 } }, '/cite/url', 'text'],
    [{ ...kobe, id: '' }, '/id', 'text'],
  ])('%j', (json, path, code) => {
    expect(codes(json)).toContain(`${path} ${code}`);
  });

  test.each<[unknown, string]>([
    [{ fact: 'family.nationality', eq: true }, '/fact unknownFact'],
    [{ fact: 'constructor', eq: true }, '/fact unknownFact'],
    [{ fact: 'residence.kobe', eq: 'yes' }, '/eq unknownValue'],
    [{ fact: 'residence.kobe', lt: true }, '/lt operator'],
    [{ fact: 'residence.ward', in: ['nada', 'ashiya'] }, '/in/1 unknownValue'],
    [{ fact: 'income.band', eq: 3 }, '/eq operator'],
    [{ fact: 'income.band', lt: 'much' }, '/lt unknownValue'],
    [{ someChild: { childFact: 'illness', in: ['x'] } }, '/someChild/childFact unknownFact'],
    [{ someChild: { childFact: 'care', in: ['special'] } }, '/someChild/in/0 unknownValue'],
  ])('with the catalogue: %j', (json, error) => {
    expect(codes(json, true)).toEqual([error]);
    expect(codes(json)).toEqual([]);
  });
});

describe('limits', () => {
  test('depth: 31 nots around a fact are read, 32 are not', () => {
    expect(codes(nest(LIMITS.depth - 1))).toEqual([]);
    expect(codes(nest(LIMITS.depth)).join()).toMatch(/ depth/);
  });
  test('10,000 nested nots, cycles and shared giants end quickly', () => {
    expect(codes(nest(10_000)).join()).toMatch(/ depth/);
    const cycle: Record<string, unknown> = {};
    cycle.not = cycle;
    expect(codes(cycle).join()).toMatch(/ depth/);
    let giant: unknown = kobe;
    for (let i = 0; i < 20; i++) giant = { all: Array.from({ length: 50 }, () => giant) };
    expect(codes(giant).join()).toMatch(/ nodes/);
  });
  test('500 nodes are read, 501 are not', () => {
    const wide = (n: number): unknown => ({
      all: Array.from({ length: 6 }, (_, i) => ({
        any: Array.from({ length: i === 0 ? n - 7 - 5 * 98 : 98 }, () => kobe),
      })),
    });
    expect(codes(wide(500)).join()).not.toMatch(/ nodes/);
    expect(codes(wide(500 + 1)).join()).toMatch(/ nodes/);
  });
  test('at most 20 errors', () => {
    expect(codes({ all: Array.from({ length: 90 }, () => 1) })).toHaveLength(LIMITS.errors);
  });
});

test('a getter that throws, a prototype in disguise, an inherited node', () => {
  const trap = Object.defineProperty({}, 'not', {
    enumerable: true,
    get: () => {
      throw new Error('trap');
    },
  });
  expect(codes(trap)).toEqual([' unreadable']);
  expect(codes(JSON.parse('{"__proto__": {"not": {"ask": "x"}}}'))).not.toEqual([]);
  expect(codes(Object.create(kobe))).toEqual([' node']);
});

test('the rule is a copy', () => {
  const json = { all: [{ ...kobe }] };
  const parsed = parseRule(json);
  json.all.length = 0;
  expect(parsed).toEqual({ ok: true, rule: { all: [kobe] } });
});
