import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import { Choice, Pattern, Secret, Text, TextList, Whole } from '../../src/platform/http/fields.js';
import { decodeCursor, encodeCursor } from '../../src/platform/http/page.js';
import { Refusal } from '../../src/platform/refusals/refusal.js';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { registerParent } from '../harness/parent.js';
import { signIn } from '../harness/staff.js';

class Fields {
  @Whole({ min: 0, max: 9, optional: true })
  optional?: unknown;

  @Whole({ min: 0, max: 9, nullable: true })
  nullable: unknown = 1;

  @Choice(['a'], { optional: true, nullable: true })
  both?: unknown;

  @Text({ max: 20, optional: true })
  text?: unknown;

  @Secret({ max: 20, optional: true })
  secret?: unknown;

  @Pattern(/^a[^b]*$/, { max: 20, optional: true })
  pattern?: unknown;

  @TextList({ max: 3, length: 20, optional: true })
  list?: unknown;
}

const refused = (fields: object): string[] =>
  validateSync(Object.assign(new Fields(), fields)).map(({ property }) => property);

describe('fields', () => {
  it.each([
    [{}, []],
    [{ optional: null }, ['optional']],
    [{ nullable: null }, []],
    [{ nullable: undefined }, ['nullable']],
    [{ both: null }, []],
    [{ both: undefined }, []],
    [{ both: 'b' }, ['both']],
  ])('%j: null only where it may be, absence only where it may be', (fields, wrong) => {
    expect(refused(fields)).toEqual(wrong);
  });

  it.each([
    ['a pair of surrogates', 'a👪', false],
    ['a NUL', 'a\u0000', true],
    ['half a pair, first', 'a\ud83d', true],
    ['half a pair, second', 'a\udc6a', true],
  ])('%s, in every kind of text', (_, text, wrong) => {
    const all = { text, secret: text, pattern: text, list: ['a', text] };
    expect(refused(all)).toEqual(wrong ? Object.keys(all) : []);
  });
});

describe('cursors', () => {
  const AT = '2026-11-24T04:20:00.000Z';
  const ID = '019abcde-0000-7000-8000-000000000001';

  it('gives back what it took', () => {
    expect(
      decodeCursor(encodeCursor([null, AT, ID, 7, '2026-11-24', 9_007_199_254_740_991]), [
        'nullableInstant',
        'instant',
        'uuid',
        'whole',
        'day',
        'bigWhole',
      ]),
    ).toEqual([null, AT, ID, 7, '2026-11-24', 9_007_199_254_740_991]);
  });

  it.each([
    ['uuid', 'x'],
    ['uuid', null],
    ['instant', null],
    ['instant', 'yesterday'],
    ['instant', '2026-02-30T00:00:00.000Z'],
    ['instant', '0000-01-01T00:00:00.000Z'],
    ['instant', '+010000-01-01T00:00:00.000Z'],
    ['instant', 1],
    ['nullableInstant', 'x'],
    ['day', null],
    ['day', AT],
    ['day', '2026-02-30'],
    ['day', '0000-01-01'],
    ['whole', 1e300],
    ['whole', 1.5],
    ['whole', '1'],
    ['whole', null],
    ['whole', -1],
    ['whole', 2_147_483_648],
    ['bigWhole', -1],
    ['bigWhole', 9_007_199_254_740_992],
  ] as const)('refuses as %s: %j', (kind, value) => {
    expect(() => decodeCursor(encodeCursor([value]), [kind])).toThrow(Refusal);
  });
});

describe('lists over HTTP', () => {
  let test: TestApp;
  const callers: Record<string, Caller> = {};
  beforeAll(async () => {
    test = await startApp();
    callers['parent'] = (await registerParent(test)).caller;
    callers['desk'] = (await signIn(test, ['counsellor', 'editor'])).caller;
    callers['manager'] = (await signIn(test, ['manager'])).caller;
    callers['city'] = (await signIn(test, ['cityViewer'])).caller;
  });
  afterAll(() => test.close());

  const raw = (json: string): string => Buffer.from(json).toString('base64url');
  const cursors = ['["x","y"]', '[null,"x","y"]', '[1e300]', '["x"]', '[null]', '[{}]', '[[1],[2]]', '{}', 'null', '['];

  it.each([
    ['parent', '/api/parent/consultations?'],
    ['parent', '/api/parent/letters?'],
    ['desk', '/api/staff/consultations?view=all&'],
    ['desk', '/api/staff/articles?'],
    ['desk', '/api/staff/segments?'],
    ['desk', '/api/staff/broadcasts?'],
    ['desk', '/api/staff/services?'],
    ['manager', '/api/staff/audit?'],
    ['manager', '/api/staff/accounts?'],
    ['city', '/api/city/consultations?'],
  ])('%s %s refuses every made-up cursor', async (who, path) => {
    const whole = await callers[who]!.get(path);
    expect(whole).toMatchObject({ status: 200, body: { items: expect.any(Array) } });
    for (const cursor of cursors) {
      const { status, body } = await callers[who]!.get(`${path}cursor=${raw(cursor)}`);
      expect([cursor, status, (body as { code: string }).code]).toEqual([cursor, 400, 'cursor.invalid']);
    }
  });

  it.each(['services/jido-teate/versions', 'survey/versions', 'survey/catalogue'])(
    'of %s refuses a place beyond what its column holds',
    async (list) => {
      const { status, body } = await callers['desk']!.get(`/api/staff/${list}?cursor=${raw('[2147483648]')}`);
      expect([status, body.code]).toEqual([400, 'cursor.invalid']);
    },
  );

  it('pages on through the audit with its own cursor', async () => {
    const first = await callers['manager']!.get('/api/staff/audit?limit=1');
    const next = await callers['manager']!.get(`/api/staff/audit?limit=1&cursor=${first.body.nextCursor}`);
    expect(next.status).toBe(200);
    expect(Number(next.body.items[0].id)).toBe(Number(first.body.items[0].id) - 1);
  });

  it('refuses null for what may only be absent', async () => {
    const { id } = await signIn(test, ['editor']);
    const answer = await callers['manager']!.patch(`/api/staff/accounts/${id}`, { name: null });
    expect([answer.status, answer.body.code]).toEqual([400, 'input.invalid']);
  });
});
