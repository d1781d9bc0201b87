import { describe, expect, test } from '@jest/globals';
import { evaluate, LIMITS, type ParseCode, parseParameters, parseRule, type Rule } from '../src/index.ts';

const year = (n: number, value: unknown, to: unknown = `${n + 1}-03-31`) => ({ from: `${n}-04-01`, to, value });
const codes = (json: unknown): string[] => {
  const parsed = parseParameters(json);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`);
};
const read = (json: unknown): unknown => {
  const parsed = parseParameters(json);
  return parsed.ok ? parsed.parameters : parsed.errors;
};

describe('dated figures', () => {
  test('are copied, in their order, with whatever source they name', () => {
    expect(read({ limit: [{ ...year(2026, 200), source: 'url' }, year(2025, 100), year(2027, 300, null)] })).toEqual({
      limit: [year(2026, 200), year(2025, 100), year(2027, 300, null)],
    });
    expect(read({})).toEqual({});
  });

  test.each<[unknown, string, ParseCode]>([
    [null, '', 'object'],
    [[], '', 'object'],
    [{ limit: 7 }, '/limit', 'list'],
    [{ limit: [] }, '/limit', 'list'],
    [{ '': [year(2026, 1)] }, '/', 'text'],
    [{ ['x'.repeat(301)]: [year(2026, 1)] }, `/${'x'.repeat(40)}`, 'text'],
    [{ limit: [7] }, '/limit/0', 'object'],
    [{ limit: [{ ...year(2026, 1), unit: 'yen' }] }, '/limit/0/unit', 'unknownKey'],
    [{ 'a/b~c': [7] }, '/a~1b~0c/0', 'object'],
    [{ limit: [{ to: null, value: 1 }] }, '/limit/0/from', 'date'],
    [{ limit: [year(2026, 1, '2027-02-29')] }, '/limit/0/to', 'date'],
    [{ limit: [{ from: '2026-04-01', value: 1 }] }, '/limit/0/to', 'date'],
    [{ limit: [year(2026, 1, '2026-03-31')] }, '/limit/0', 'range'],
    [{ limit: [year(2026, '1')] }, '/limit/0/value', 'number'],
    [{ limit: [year(2026, null)] }, '/limit/0/value', 'number'],
    [{ limit: [year(2026, 1e13)] }, '/limit/0/value', 'number'],
    [{ limit: [year(2026, { param: 7 })] }, '/limit/0/value/param', 'text'],
    [{ limit: [year(2026, { param: 'a', more: 1 })], a: [year(2026, 1)] }, '/limit/0/value/more', 'unknownKey'],
    [{ limit: [year(2026, 1), year(2026, 2, null)] }, '/limit/1', 'overlap'],
    [{ limit: [year(2026, 1), year(2025, 2, '2026-04-01')] }, '/limit/0', 'overlap'],
    [{ limit: [year(2025, 1, null), year(2026, 2)] }, '/limit/1', 'overlap'],
  ])('%j is refused at "%s": %s', (json, path, code) => {
    expect(codes(json)[0]).toBe(`${path} ${code}`);
    expect(new Set(codes(json)).size).toBe(codes(json).length);
  });

  test('one day may begin where another figure has ended, and a figure may hold for one day', () => {
    expect(
      codes({ limit: [year(2025, 1), year(2026, 2), { from: '2027-04-01', to: '2027-04-01', value: 3 }] }),
    ).toEqual([]);
  });

  test('at most 5,000 of them', () => {
    const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`p${i}`, [year(2026, i)]]));
    expect(codes(many(LIMITS.parameters))).toEqual([]);
    expect(codes(many(LIMITS.parameters + 1))).toEqual([' list']);
  });

  test('a getter that throws', () => {
    const trap = Object.defineProperty({}, 'limit', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    expect(codes(trap)).toEqual([' unreadable']);
  });

  test('no id in disguise', () => {
    const json: unknown = JSON.parse('{"__proto__": [{"from": "2026-04-01", "to": null, "value": 1}]}');
    expect(codes(json)).toEqual(['/__proto__ unknownKey']);
    expect(codes({ toString: [year(2026, 1)] })).toEqual([]);
  });
});

describe('a figure that is another one', () => {
  const child = [year(2025, 100), year(2026, 200), year(2027, 300, null)];
  test('is followed, day by day', () => {
    expect(read({ own: [{ from: '2025-10-01', to: '2027-09-30', value: { param: 'child' } }], child })).toEqual({
      own: [
        { from: '2025-10-01', to: '2026-03-31', value: 100 },
        { from: '2026-04-01', to: '2027-03-31', value: 200 },
        { from: '2027-04-01', to: '2027-09-30', value: 300 },
      ],
      child,
    });
  });
  test('has no figure where the other one has none', () => {
    expect(read({ own: [year(2024, { param: 'child' }), year(2026, 7)], child })).toMatchObject({
      own: [year(2026, 7)],
    });
    expect(read({ own: [year(2024, { param: 'child' }, '2025-04-01')], child })).toMatchObject({
      own: [{ from: '2025-04-01', to: '2025-04-01', value: 100 }],
    });
  });
  test('may be reached on two ways and over many steps', () => {
    const steps = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`p${i}`, [year(2026, i < 49 ? { param: `p${i + 1}` } : 9, null)]]),
    );
    expect(read({ ...steps, again: [year(2026, { param: 'p7' })] })).toMatchObject({
      p0: [year(2026, 9, null)],
      again: [year(2026, 9)],
    });
  });

  test.each<[unknown, string[]]>([
    [{ a: [year(2026, { param: 'a' })] }, ['/a/0/value/param cyclicParameter']],
    [
      { a: [year(2025, 1), year(2026, { param: 'b' })], b: [year(2026, { param: 'a' })] },
      ['/b/0/value/param cyclicParameter'],
    ],
    [
      {
        a: [year(2026, { param: 'b' })],
        b: [year(2026, { param: 'c' })],
        c: [year(2026, { param: 'b' })],
      },
      ['/c/0/value/param cyclicParameter'],
    ],
    [{ a: [year(2026, { param: 'nobody' })] }, ['/a/0/value/param unknownParameter']],
    [{ a: [year(2026, { param: 'toString' })] }, ['/a/0/value/param unknownParameter']],
  ])('%j is refused: %j', (json, errors) => {
    expect(codes(json)).toEqual(errors);
  });

  test('a chain of lists cannot grow without end', () => {
    const days = Array.from({ length: LIMITS.list }, (_, i) => {
      const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
      return { from: day, to: day, value: i };
    });
    const twice = ['2026-01-01', '2027-01-01'].map((from) => ({ from, to: `${from.slice(0, 4)}-12-31`, value: 0 }));
    expect(codes({ days, own: [{ ...twice[0], value: { param: 'days' } }] })).toEqual([]);
    const long = [{ ...twice[0], value: { param: 'days' } }, twice[1]];
    expect(codes({ days, own: long, again: [year(2026, { param: 'own' })] })).toEqual(['/own list']);
  });
});

describe('a rule and its figures', () => {
  const rule = { all: [{ fact: 'income.band', lt: { param: 'limit' } }] };
  test('a figure that nobody has written down is refused, with its place', () => {
    const parsed = parseParameters({ other: [year(2026, 1)] });
    if (!parsed.ok) throw new Error('not read');
    expect(parseRule(rule, parsed)).toEqual({
      ok: false,
      errors: [{ path: '/all/0/lt/param', code: 'unknownParameter' }],
    });
    expect(parseRule(rule).ok).toBe(true);
    const named = { fact: 'income.band', lt: { param: 'toString' } };
    expect(parseRule(named, { parameters: {} })).toMatchObject({ ok: false, errors: [{ code: 'unknownParameter' }] });
  });
  test('what was read decides', () => {
    const parsed = parseParameters({ limit: [year(2026, { param: 'law' })], law: [year(2025, 100), year(2026, 200)] });
    if (!parsed.ok) throw new Error('not read');
    const read = parseRule(rule, parsed);
    if (!read.ok) throw new Error('not read');
    const at = (on: string) =>
      evaluate(read.rule, { facts: { 'income.band': 150 }, children: [], childrenComplete: true }, { on, ...parsed });
    expect([at('2026-03-31'), at('2026-04-01'), at('2027-03-31'), at('2027-04-01')]).toEqual([null, true, true, null]);
  });
  test('a ring that somebody built without reading it decides nothing', () => {
    const ring = { limit: [{ from: '2026-04-01', to: null, value: { param: 'limit' } }] } as never;
    const tested: Rule = { fact: 'income.band', lt: { param: 'limit' } };
    const household = { facts: { 'income.band': 150 }, children: [], childrenComplete: true };
    expect(evaluate(tested, household, { on: '2026-05-01', parameters: ring })).toBe(null);
  });
});
