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
    [{ fact: 'x', eq: 'a\u0000' }, '/eq', 'literal'],
    [{ fact: 'x', in: ['a', '\ud800b'] }, '/in/1', 'literal'],
    [{ fact: 'a\u0000b', eq: true }, '/fact', 'text'],
    [{ ...kobe, id: 'a\u0000b' }, '/id', 'text'],
    [{ ...kobe, textKey: '\udfff' }, '/textKey', 'text'],
    [{ ...kobe, cite: { url: 'u', article: '\ud83d' } }, '/cite/article', 'text'],
    [{ all: [kobe, { ask: 'x\u0000' }] }, '/all/1/ask', 'text'],
    [{ ask: { topic: 't', text: 'x\ud800' } }, '/ask/text', 'text'],
    [{ someChild: { childFact: 'care', in: ['\udc00'] } }, '/someChild/in/0', 'text'],
    [{ fact: 'x', lt: { param: 'a\u0000' } }, '/lt/param', 'text'],
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
    [{ ...kobe, textKey: 7 }, '/textKey', 'text'],
    [{ ...kobe, id: { url: 'u' } }, '/id', 'text'],
    [{ ...kobe, cite: '' }, '/cite', 'text'],
    [{ ...kobe, cite: { url: 'u', article: 7 } }, '/cite/article', 'text'],
    [{ ...kobe, cite: { url: 'u', page: 7 } }, '/cite/page', 'unknownKey'],
    [{ ...kobe, 'a/b~c': 7 }, '/a~1b~0c', 'unknownKey'],
    [{ ...kobe, ['x'.repeat(60)]: 7 }, `/${'x'.repeat(40)}`, 'unknownKey'],
    [{ not: { ask: 'x', eq: 1 } }, '/not/eq', 'unknownKey'],
    [{ not: { ask: 'x', in: ['y'] } }, '/not/in', 'unknownKey'],
    [{ someChild: { childFact: 'care', in: ['none'], eq: 'none' } }, '/someChild/eq', 'unknownKey'],
    [{ someChild: { childFact: 'care', in: [7] } }, '/someChild/in/0', 'text'],
    [{ someChild: { childFact: '', in: ['a'] } }, '/someChild/childFact', 'text'],
    [{ someChild: { childFact: 7, in: ['a'] } }, '/someChild/childFact', 'text'],
    [{ someChild: { any: [] } }, '/someChild/any', 'list'],
    [{ someChild: { not: { all: [7] } } }, '/someChild/not/all/0', 'object'],
    [{ someChild: { validity: {} } }, '/someChild/validity', 'range'],
    [{ someChild: { validity: { to: '2026-04-01', rule: kobe } } }, '/someChild/validity/rule', 'node'],
    [{ someChild: { validity: { to: '2026-02-30' } } }, '/someChild/validity/to', 'date'],
    [{ someChild: { ageMonths: { gte: -1 } } }, '/someChild/ageMonths/gte', 'number'],
    [{ someChild: { ageMonths: { lt: 1201 } } }, '/someChild/ageMonths/lt', 'number'],
    [{ someChild: { ageMonths: { gte: 4, lt: 3 } } }, '/someChild/ageMonths', 'range'],
    [{ someChild: { ageMonths: 36 } }, '/someChild/ageMonths', 'object'],
    [{ someChild: { fyAge: { lte: 101 } } }, '/someChild/fyAge/lte', 'number'],
    [{ someChild: { fyAge: { lt: 3 } } }, '/someChild/fyAge/lt', 'unknownKey'],
    [{ someChild: { birthDate: { gte: '2024-04-02', lte: '2024-04-01' } } }, '/someChild/birthDate', 'range'],
    [{ someChild: { birthDate: { lte: 20240401 } } }, '/someChild/birthDate/lte', 'date'],
    [{ someChild: { birthDate: {} } }, '/someChild/birthDate', 'range'],
    [{ countChildren: { gte: 31, where: { fyAge: { gte: 1 } } } }, '/countChildren/gte', 'number'],
    [{ countChildren: { gte: 1.5, where: { fyAge: { gte: 1 } } } }, '/countChildren/gte', 'number'],
    [{ countChildren: { gte: '1', where: { fyAge: { gte: 1 } } } }, '/countChildren/gte', 'number'],
    [{ countChildren: { gte: 1, where: { fact: 'x', eq: 1 } } }, '/countChildren/where', 'node'],
    [{ countChildren: { gte: 1, where: { ask: 'x' }, of: 1 } }, '/countChildren/of', 'unknownKey'],
    [{ validity: { from: 7 } }, '/validity/from', 'date'],
    [{ validity: { to: '2026-04-01', until: '2026-05-01' } }, '/validity/until', 'unknownKey'],
    [{ validity: { to: '2026-04-01', rule: {} } }, '/validity/rule', 'node'],
    [{ validity: { to: '2026-04-01', rule: null } }, '/validity/rule', 'object'],
    [{ ask: null }, '/ask', 'object'],
    [{ ask: { topic: 't', text: '' } }, '/ask/text', 'text'],
    [{ ask: { topic: 't', more: 'x' } }, '/ask/more', 'unknownKey'],
    [{ ask: 'x'.repeat(LIMITS.text + 1) }, '/ask', 'text'],
    [{ fact: 7, eq: true }, '/fact', 'text'],
    [{ fact: 'x', eq: [] }, '/eq/param', 'text'],
    [{ fact: 'x', lt: { param: 'a', times: 2 } }, '/lt/times', 'unknownKey'],
    [{ fact: 'x', lt: LIMITS.number + 1 }, '/lt', 'literal'],
    [{ fact: 'x', gt: NaN }, '/gt', 'literal'],
    [{ fact: 'x', in: [] }, '/in', 'list'],
    [{ fact: 'x', in: 'a' }, '/in', 'list'],
  ])('%j', (json, path, code) => {
    expect(codes(json)).toContain(`${path} ${code}`);
  });

  test.each<[unknown]>([
    [{ countChildren: { gte: 1, where: { ask: 'x' } } }],
    [{ countChildren: { gte: 30, where: { validity: { from: '2026-04-01', to: '2026-04-01' } } } }],
    [{ validity: { from: '2026-04-01' } }],
    [{ ask: { topic: 't', text: '庭の広さ\u{1f600}\n' } }],
    [{ validity: { to: '2026-04-01', rule: { validity: { from: '2026-04-01', rule: kobe } } } }],
    [{ someChild: { validity: { to: '2026-04-01', rule: { ageMonths: { lt: 1 } } } } }],
    [{ someChild: { ageMonths: { gte: 0 } } }],
    [{ someChild: { ageMonths: { gte: 0, lt: 1200 } } }],
    [{ someChild: { ageMonths: { gte: 1200 } } }],
    [{ someChild: { fyAge: { gte: -1, lte: -1 } } }],
    [{ someChild: { fyAge: { lte: 100 } } }],
    [{ someChild: { fyAge: { lte: 0 } } }],
    [{ someChild: { birthDate: { gte: '2024-04-01', lte: '2024-04-01' } } }],
    [{ someChild: { childFact: 'care', in: ['none', 'x'.repeat(LIMITS.text)] } }],
    [{ ask: { topic: 't' } }],
    [{ ask: { topic: 't', text: 'x' } }],
    [{ ...kobe, id: 'i', textKey: 'k', cite: 'law' }],
    [{ ...kobe, cite: { url: 'u' } }],
    [{ not: { ask: 'x', cite: { url: 'u', article: 'a' } } }],
    [{ fact: 'x', eq: 'x'.repeat(LIMITS.text) }],
    [{ fact: 'x', neq: { param: 'p' } }],
    [{ fact: 'x', lt: LIMITS.number }],
    [{ fact: 'x', lte: -LIMITS.number }],
    [{ fact: 'x', gt: 0 }],
    [{ fact: 'x', gte: '2027-03' }],
    [{ fact: 'x', in: Array.from({ length: LIMITS.list }, (_, i) => i) }],
    [{ all: Array.from({ length: LIMITS.list }, () => kobe) }],
  ])('and what is read, whole: %j', (json) => {
    expect(parseRule(json)).toEqual({ ok: true, rule: json });
  });

  test('a key without a value is no key', () => {
    expect(parseRule({ ...kobe, neq: undefined, id: undefined })).toEqual({ ok: true, rule: kobe });
    const window = { validity: { from: '2026-04-01', to: undefined, rule: undefined } };
    expect(parseRule(window)).toEqual({ ok: true, rule: { validity: { from: '2026-04-01' } } });
    expect(Object.keys((parseRule(window) as { rule: { validity: object } }).rule.validity)).toEqual(['from']);
  });

  test.each<[unknown]>([
    [{ fact: 'family.expectingMonth', lte: '2027-03' }],
    [{ fact: 'family.expectingMonth', eq: '2027-03' }],
    [{ fact: 'family.expectingMonth', in: ['2027-03'] }],
    [{ fact: 'residence.ward', eq: 'nada' }],
    [{ fact: 'preference.language', neq: 'ja' }],
    [{ fact: 'income.band', gte: { param: 'x' } }],
    [{ fact: 'income.band', gt: 3 }],
    [{ fact: 'work.inKobe', in: [true] }],
    [{ someChild: { childFact: 'school', in: ['none', 'other'] } }],
  ])('with the catalogue, what fits it is read: %j', (json) => {
    expect(codes(json, true)).toEqual([]);
  });

  test.each<[unknown, string]>([
    [{ fact: 'family.expectingMonth', lte: 3 }, '/lte unknownValue'],
    [{ fact: 'residence.ward', neq: 'ashiya' }, '/neq unknownValue'],
    [{ fact: 'residence.ward', gt: 'nada' }, '/gt operator'],
    [{ fact: 'preference.language', eq: 7 }, '/eq unknownValue'],
    [{ fact: 'income.band', lte: true }, '/lte unknownValue'],
    [{ fact: 'income.band', in: [3] }, '/in operator'],
    [{ fact: 'work.inKobe', gte: true }, '/gte operator'],
    [{ fact: 'work.inKobe', in: [true, 'no'] }, '/in/1 unknownValue'],
    [{ someChild: { childFact: 'toString', in: ['x'] } }, '/someChild/childFact unknownFact'],
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
  test('each limit is told once, at the first place beyond it', () => {
    expect(codes(nest(LIMITS.depth))).toEqual([`${'/not'.repeat(LIMITS.depth)} depth`]);
    const wideAtDepth = (n: number): unknown => ({ not: { all: Array.from({ length: n }, () => ({ ask: 'x' })) } });
    expect(codes(wideAtDepth(100))).toEqual([]);
    const deep = { all: [nest(LIMITS.depth), nest(LIMITS.depth)] };
    expect(codes(deep)).toEqual([`/all/0${'/not'.repeat(LIMITS.depth - 1)} depth`]);
    const wide = { all: Array.from({ length: 6 }, () => ({ any: Array.from({ length: 100 }, () => kobe) })) };
    expect(codes(wide)).toEqual(['/all/4/any/94 nodes']);
    expect(codes({ all: [nest(LIMITS.depth), { any: [] }] })).toHaveLength(2);
    expect(codes({ all: [{ any: [] }, nest(LIMITS.depth)] })).toHaveLength(2);
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
