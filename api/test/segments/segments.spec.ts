import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { SegmentsQueries } from '../../src/segments/segments.queries.js';
import { SegmentsService } from '../../src/segments/segments.service.js';
import { systemActor } from '../../src/platform/actor/actor.js';
import { HouseholdsService } from '../../src/households/households.service.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { newName } from '../harness/names.js';
import { registerParent } from '../harness/parent.js';
import { signIn } from '../harness/staff.js';

const kobe: Rule = { fact: 'residence.kobe', eq: true };
const inNada: Rule = { fact: 'residence.ward', in: ['nada'] };
const under3: Rule = { someChild: { ageMonths: { gte: 0, lt: 36 } } };

describe('segments', () => {
  let test: TestApp;
  let editor: Caller;
  let editorId: string;
  let supervisor: Caller;

  beforeAll(async () => {
    test = await startApp();
    ({ caller: editor, id: editorId } = await signIn(test, ['editor']));
    ({ caller: supervisor } = await signIn(test, ['supervisor']));
  });
  afterAll(() => test.close());

  const preview = (condition: unknown) => editor.post('/api/staff/segments/preview', { condition });

  describe('saving', () => {
    it('keeps a named condition and reads it back as a sentence', async () => {
      const made = await editor.post('/api/staff/segments', {
        name: ' 灘区の乳幼児 ',
        condition: { all: [inNada, under3] },
      });
      expect(made.status).toBe(201);
      expect(made.body).toEqual({
        id: expect.any(String),
        name: '灘区の乳幼児',
        condition: { all: [inNada, under3] },
        sentence: '灘区に住んでいて、0〜2歳のお子さんがいる方',
        updatedAt: test.clock.now().toISOString(),
      });
      expect((await supervisor.get(`/api/staff/segments/${made.body.id}`)).body).toEqual(made.body);
      expect(
        await test.sql(`SELECT action, actor_id, subject_type FROM audit_entry WHERE subject_id = $1`, [made.body.id]),
      ).toEqual([{ action: 'segment.create', actor_id: editorId, subject_type: 'segment' }]);
    });

    it('changes name and condition, and the hash with the condition', async () => {
      const { id } = (await editor.post('/api/staff/segments', { name: '変える前', condition: kobe })).body;
      const service = test.app.get(SegmentsService);
      const before = await service.get(systemActor('test'), id);
      test.clock.advance({ minutes: 1 });
      const changed = await supervisor.put(`/api/staff/segments/${id}`, { name: '変えた後', condition: inNada });
      expect(changed.body).toMatchObject({ id, name: '変えた後', condition: inNada, sentence: '灘区に住んでいる方' });
      const after = await service.get(systemActor('test'), id);
      expect(after.conditionHash).not.toBe(before.conditionHash);
      expect(
        await test.sql(`SELECT 1 FROM audit_entry WHERE action = 'segment.change' AND subject_id = $1`, [id]),
      ).toHaveLength(1);
    });

    it('hashes a condition the same whatever the order of its keys', async () => {
      const ids = [];
      for (const [name, condition] of [
        ['一', { fact: 'residence.kobe', eq: true }],
        ['二', { eq: true, fact: 'residence.kobe' }],
      ]) {
        ids.push((await editor.post('/api/staff/segments', { name, condition })).body.id);
      }
      const rows = await test.sql('SELECT DISTINCT condition_hash FROM segment WHERE id = ANY($1)', [ids]);
      expect(rows).toHaveLength(1);
    });

    it('refuses a taken name, on making and on changing', async () => {
      const { id } = (await editor.post('/api/staff/segments', { name: '別の名前', condition: kobe })).body;
      await editor.post('/api/staff/segments', { name: '同じ名前', condition: kobe });
      const twice = await editor.post('/api/staff/segments', { name: '同じ名前', condition: inNada });
      expect([twice.status, twice.body.code]).toEqual([409, 'segment.nameTaken']);
      const renamed = await editor.put(`/api/staff/segments/${id}`, { name: '同じ名前', condition: kobe });
      expect([renamed.status, renamed.body.code]).toEqual([409, 'segment.nameTaken']);
    });

    it('answers the same for a wrong id and a stranger to the list', async () => {
      const id = randomUUID();
      const input = { name: 'ない', condition: kobe };
      for (const answer of [
        await editor.get(`/api/staff/segments/${id}`),
        await editor.put(`/api/staff/segments/${id}`, input),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([404, 'segment.notFound']);
      }
      expect((await editor.get('/api/staff/segments/nada')).body.code).toBe('input.invalid');
    });

    it('pages with the last changed first, at most fifty at once', async () => {
      for (let i = 0; i < 53; i++) {
        if (i % 3 === 0) test.clock.advance({ seconds: 1 });
        await editor.post('/api/staff/segments', { name: `一覧 ${i}`, condition: kobe });
      }
      const seen: { id: string; updatedAt: string }[] = [];
      let cursor: string | null = null;
      const sizes: number[] = [];
      do {
        const query: string = cursor === null ? '' : `&cursor=${cursor}`;
        const { body } = await editor.get(`/api/staff/segments?limit=100${query}`);
        sizes.push(body.items.length);
        seen.push(...body.items);
        cursor = body.nextCursor;
      } while (cursor);
      const [{ count }] = (await test.sql('SELECT count(*)::int FROM segment')) as [{ count: number }];
      expect([sizes[0], seen.length, new Set(seen.map(({ id }) => id)).size]).toEqual([50, count, count]);
      expect(seen).toEqual(
        [...seen].sort((a, b) =>
          a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? 1 : -1,
        ),
      );
    });

    it('refuses cursors that are not its own', async () => {
      const cursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
      for (const bad of ['x', cursor(['now', randomUUID()]), cursor(['2026-11-24', 'x']), cursor([1])]) {
        expect((await editor.get(`/api/staff/segments?cursor=${bad}`)).body.code).toBe('cursor.invalid');
      }
    });
  });

  describe('refusals', () => {
    const invalid: [string, object, { path: string; rule: string }[]][] = [
      ['no node', { sql: 'DROP TABLE household_row' }, [{ path: 'condition', rule: 'node' }]],
      ['an unknown fact', { fact: `ward' OR '1'='1`, eq: true }, [{ path: 'condition/fact', rule: 'unknownFact' }]],
      [
        'an unknown ward, deep inside',
        { all: [kobe, { not: { fact: 'residence.ward', in: ['nada', 'osaka'] } }] },
        [{ path: 'condition/all/1/not/in/1', rule: 'unknownValue' }],
      ],
      ['an empty range', { someChild: { ageMonths: { gte: 36, lt: 12 } } }, [{ path: 'condition/someChild/ageMonths', rule: 'range' }]],
      ['a NUL', { fact: 'preference.language', eq: 'j\u0000a' }, [{ path: 'condition/eq', rule: 'literal' }]],
      ['half a character', { all: [kobe, { ...kobe, id: '\ud800' }] }, [{ path: 'condition/all/1/id', rule: 'text' }]],
      ['a figure that nobody has written down', { fact: 'income.band', lt: { param: 'no.such' } }, [{ path: 'condition/lt/param', rule: 'unknownParameter' }]],
      ['too deep', Array.from({ length: 60 }).reduce<object>((inner) => ({ not: inner }), kobe), [expect.objectContaining({ rule: 'depth' }) as never]],
      ['too many', { any: Array.from({ length: 101 }, () => kobe) }, [expect.objectContaining({ rule: 'list' }) as never]],
    ]; // prettier-ignore
    it.each(invalid)('%s', async (_, condition, fields) => {
      const saved = await editor.post('/api/staff/segments', { name: newName('届ける相手'), condition });
      expect([saved.status, saved.body.code, saved.body.fields]).toEqual([400, 'segment.conditionInvalid', fields]);
      expect((await preview(condition)).body.code).toBe('segment.conditionInvalid');
    });

    it.each([
      ['an ask node', { all: [kobe, { ask: 'child-illness' }] }, 'condition/all/1'],
      [
        'an ask node in a child',
        { someChild: { any: [{ fyAge: { gte: 6 } }, { ask: 'x' }] } },
        'condition/someChild/any/1',
      ],
      ['a fact that is never asked', { not: { fact: 'welfare.publicAssistance', eq: true } }, 'condition/not'],
    ])('%s chooses nobody', async (_, condition, path) => {
      const saved = await editor.post('/api/staff/segments', { name: newName('届ける相手'), condition });
      expect([saved.status, saved.body]).toEqual([
        400,
        { code: 'segment.asksSensitive', requestId: expect.any(String), fields: [{ path, rule: 'ask' }] },
      ]);
      expect((await preview(condition)).body.code).toBe('segment.asksSensitive');
    });

    it('input of the wrong shape', async () => {
      const long = 'あ'.repeat(81);
      for (const body of [
        {},
        { name: '名', condition: 'x' },
        { name: '', condition: kobe },
        { name: long, condition: kobe },
        { name: '名', condition: kobe, author: 'x' },
      ]) {
        expect((await editor.post('/api/staff/segments', body)).body.code).toBe('input.invalid');
      }
    });

    it('other roles, parents and strangers', async () => {
      const nobody = new Caller(test);
      const { caller: parent } = await registerParent(test);
      const routes: ((caller: Caller) => Promise<{ body: { code: string } }>)[] = [
        (caller) => caller.get('/api/staff/segments'),
        (caller) => caller.get(`/api/staff/segments/${randomUUID()}`),
        (caller) => caller.post('/api/staff/segments', { name: '名', condition: kobe }),
        (caller) => caller.put(`/api/staff/segments/${randomUUID()}`, { name: '名', condition: kobe }),
        (caller) => caller.post('/api/staff/segments/preview', { condition: kobe }),
      ];
      for (const role of ['counsellor', 'cityViewer', 'cityApprover', 'systemAdministrator'] as const) {
        const { caller } = await signIn(test, [role]);
        for (const route of routes) expect((await route(caller)).body.code).toBe('role.forbidden');
      }
      for (const route of routes) {
        expect((await route(nobody)).body.code).toBe('session.missing');
        expect((await route(parent)).body.code).toBe('session.missing');
      }
    });

    it('a count that takes too long', async () => {
      const slow = test.app.get(SegmentsQueries).inTime((manager) => manager.query('SELECT pg_sleep(20)'), 50);
      await expect(slow).rejects.toMatchObject({ code: 'segment.tooSlow', status: 422 });
    });
  });

  it('chooses the households that parents registered, and tells them why', async () => {
    await test.sql('DELETE FROM household');
    const households = test.app.get(HouseholdsService);
    const segments = test.app.get(SegmentsService);
    const chosen = await registerParent(test, { ward: 'nada', children: [{ birthMonth: '2024-06', care: 'none' }] });
    await registerParent(test, { ward: 'suma', children: [{ birthMonth: '2024-06', care: 'none' }] });
    await registerParent(test, { ward: 'nada', children: [{ birthMonth: '2024-06', care: 'licensed' }] });
    const condition: Rule = {
      all: [inNada, { someChild: { all: [{ ageMonths: { lt: 36 } }, { childFact: 'care', in: ['none'] }] } }],
    };
    const { sql, values } = await segments.compile(condition, undefined, 1);
    const members = await test.sql(`SELECT household_id FROM household_row r WHERE line_user_id <> $1 AND ${sql}`, [
      '',
      ...values,
    ]);
    expect(members).toEqual([{ household_id: chosen.householdId }]);
    const facts = await households.facts(chosen.householdId);
    expect(await segments.reason(condition, facts as NonNullable<typeof facts>)).toEqual([
      { kind: 'ward', value: 'nada' },
      { kind: 'childAge', value: '2' },
      { kind: 'fact', value: 'child.care' },
    ]);
    expect(await segments.estimate(condition)).toEqual({ count: null, reachable: null });
  });
});
