import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FACTS, parseRule, type Household } from '@tsunagu/eligibility';
import { BrokenCatalogue } from '../../src/benefits/benefits.rules.js';
import { BenefitsService } from '../../src/benefits/benefits.service.js';
import type { CatalogueService } from '../../src/benefits/benefits.dto.js';
import { CatalogueStore } from '../../src/benefits/catalogue.store.js';
import { log } from '../../src/platform/log/log.js';
import { Database } from '../../src/platform/database/database.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';

describe('benefits', () => {
  let test: TestApp;
  let nobody: Caller;
  let editor: Caller;
  let counsellor: Caller;

  beforeAll(async () => {
    test = await startApp();
    nobody = new Caller(test);
    editor = (await signIn(test, ['editor'])).caller;
    counsellor = (await signIn(test, ['counsellor'])).caller;
  });
  afterAll(() => test.close());

  const RULE = `SELECT rule FROM service_version WHERE service_id = 'jido-teate' AND state = 'published'`;
  /** As only the database's owner can, past the guard. */
  const rewrite = (assignment: string, ...values: unknown[]) =>
    test
      .sql('ALTER TABLE service_version DISABLE TRIGGER service_version_guard')
      .then(() =>
        test.sql(
          `UPDATE service_version SET ${assignment} WHERE service_id = 'jido-teate' AND state = 'published'`,
          values,
        ),
      )
      .finally(() => test.sql('ALTER TABLE service_version ENABLE TRIGGER service_version_guard'));

  describe('the public catalogue', () => {
    it('holds the 81 services in their order, each with a rule that the browser can read', async () => {
      const { status, body, headers } = await nobody.get('/api/public/catalogue');
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=60');
      const services = body.services as CatalogueService[];
      expect(services).toHaveLength(81);
      expect(services[0]).toMatchObject({
        id: 'jido-teate',
        name: '児童手当',
        asksAtDesk: false,
        amountUncertain: false,
      });
      expect(services.filter(({ rule }) => !parseRule(rule, { facts: FACTS }).ok)).toEqual([]);
    });

    it('marks what only the desk can decide, and what is still to be confirmed', async () => {
      const services = (await nobody.get('/api/public/catalogue')).body.services as CatalogueService[];
      const byId = new Map(services.map((service) => [service.id, service]));
      expect(byId.get('shoni-mansei')).toMatchObject({ asksAtDesk: true, confidence: 'low' });
      expect(byId.get('gakudo-genmen')).toMatchObject({ asksAtDesk: true });
      expect(byId.get('shoni-influ')).toMatchObject({ amountUncertain: true });
    });

    it('gives dated figures with their source', async () => {
      const { parameters } = (await nobody.get('/api/public/catalogue')).body;
      expect(parameters).toContainEqual({
        id: 'jido-fuyo-teate.full.first',
        values: expect.arrayContaining([
          { from: '2025-04-01', to: '2026-03-31', value: 46_690, source: expect.stringMatching(/^https:/) },
          { from: '2026-04-01', to: '2027-03-31', value: 48_050, source: expect.stringMatching(/^https:/) },
        ]),
      });
    });

    it('answers 304 to whoever has it, and the whole to whoever has another', async () => {
      const tag = String((await nobody.get('/api/public/catalogue')).headers['etag']);
      for (const known of [tag, `W/${tag}`, `"old", ${tag}`, '*']) {
        const answer = await nobody.get('/api/public/catalogue', { 'if-none-match': known });
        expect([known, answer.status, answer.body, answer.headers['etag']]).toEqual([known, 304, '', tag]);
      }
      expect((await nobody.get('/api/public/catalogue', { 'if-none-match': '"old"' })).status).toBe(200);
    });

    it('brings the words of one language when that is all a phone needs, under a tag of its own', async () => {
      const inLanguage = async (query: string) => (await nobody.get(`/api/public/catalogue${query}`)).body.services[0];
      expect(await inLanguage('')).toMatchObject({ translations: { 'easy-ja': {}, en: { name: 'Child allowance' } } });
      expect((await inLanguage('?language=en')).translations).toEqual({
        en: {
          name: 'Child allowance',
          summary: expect.stringMatching(/^A monthly allowance/),
          amount: expect.stringMatching(/^Per month: 15,000 yen under 3 years/),
          timing: expect.stringMatching(/^Within 15 days/),
          desk: expect.stringMatching(/^Health and Welfare Section/),
        },
      });
      expect((await inLanguage('?language=ja')).translations).toBeUndefined();
      const tags = ['', '?language=en', '?language=ja'].map((query) => nobody.get(`/api/public/catalogue${query}`));
      expect(new Set((await Promise.all(tags)).map(({ headers }) => headers['etag'])).size).toBe(3);
      for (const bad of ['?language=fr', '?language=', '?lang=en']) {
        expect((await nobody.get(`/api/public/catalogue${bad}`)).body.code).toBe('input.invalid');
      }
    });

    it('stays light: phones load it', async () => {
      const packed = async (query: string) =>
        gzipSync(JSON.stringify((await nobody.get(`/api/public/catalogue${query}`)).body)).length;
      expect(await packed('?language=ja')).toBeLessThan(15_000);
      expect(await packed('?language=easy-ja')).toBeLessThan(21_500);
      expect(await packed('?language=en')).toBeLessThan(23_500);
      // For those who want every language: no phone does.
      expect(await packed('')).toBeLessThan(30_500);
    });

    it('asks the database at most once a minute, with as many queries as ever', async () => {
      const find = jest.spyOn(test.app.get(Database).manager, 'find');
      test.clock.advance({ minutes: 2 });
      for (let i = 0; i < 5; i++) await nobody.get('/api/public/catalogue');
      expect(find).toHaveBeenCalledTimes(3);
      find.mockRestore();
    });

    it('shows a change within a minute, under another tag', async () => {
      const before = (await nobody.get('/api/public/catalogue')).headers['etag'];
      await rewrite(`content = jsonb_set(content, '{summary,ja}', '"短い説明。。"')`);
      test.clock.advance({ minutes: 1 });
      const after = await nobody.get('/api/public/catalogue', { 'if-none-match': String(before) });
      expect(after.status).toBe(200);
      expect(after.body.services[0].summary).toMatch(/。。$/);
    });

    it('keeps the last good catalogue when a rule breaks while it runs', async () => {
      const [{ rule }] = (await test.sql<{ rule: object }>(RULE)) as [{ rule: object }];
      await rewrite('rule = $1', { sql: 'DROP TABLE' });
      test.clock.advance({ minutes: 2 });
      expect((await nobody.get('/api/public/catalogue')).body.services).toHaveLength(81);
      await rewrite('rule = $1', rule);
      test.clock.advance({ minutes: 2 });
    });
  });

  describe('one service', () => {
    it('has a page with target, way, source and date', async () => {
      const { status, body, headers } = await nobody.get('/api/public/services/shugaku-enjo');
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toMatchObject({
        id: 'shugaku-enjo',
        notes: expect.stringContaining('認定'),
        sensitiveCriteria: expect.any(Array),
      });
      expect(body.sourceUrl).toMatch(/^https:/);
    });

    it('does not show what editors note for themselves', async () => {
      const { body } = await nobody.get('/api/public/services/young-carer');
      expect(body.notes).toBeNull();
      expect(JSON.stringify(body)).not.toContain('全世帯に見せる');
    });

    it.each(['nothing', 'constructor', '__proto__', 'a'.repeat(99), '%00', "'; DROP TABLE service; --"])(
      'answers service.notFound for %s',
      async (id) => {
        const answer = await nobody.get(`/api/public/services/${encodeURIComponent(id)}`);
        expect([answer.status, answer.body.code]).toEqual([404, 'service.notFound']);
      },
    );

    it('leaves no trace of which one was opened', async () => {
      const lines: unknown[] = [];
      const spies = (['info', 'warn', 'error', 'debug'] as const).map((level) =>
        jest.spyOn(log, level).mockImplementation((...line: unknown[]) => void lines.push(line)),
      );
      const tables = () =>
        test.sql(
          `SELECT table_name, query_to_xml(format('SELECT count(*) FROM %I', table_name), false, true, '')::text AS rows
             FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name`,
        );
      const before = await tables();
      await nobody.get('/api/public/services/shoni-mansei');
      await nobody.get('/api/public/services/tokubetsu-jido-fuyo-teate');
      for (const spy of spies) spy.mockRestore();
      expect(JSON.stringify(lines)).toContain('/api/public/services/:serviceId');
      expect(JSON.stringify(lines)).not.toMatch(/shoni-mansei|tokubetsu/);
      expect(await tables()).toEqual(before);
    });
  });

  describe('for staff', () => {
    it('pages through the catalogue without gap or repeat', async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: string = cursor === null ? '' : `&cursor=${cursor}`;
        const { body } = await counsellor.get(`/api/staff/services?limit=30${query}`);
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor;
      } while (cursor);
      expect([seen.length, new Set(seen).size]).toEqual([81, 81]);
    });

    it.each([
      ['児童手当', 'jido-teate'],
      ['　扶養　手当 ', 'jido-fuyo-teate'],
      ['ＪＩＤＯ-fuyo', 'jido-fuyo-teate'],
    ])('finds %s', async (search, id) => {
      const { body } = await counsellor.get(`/api/staff/services?search=${encodeURIComponent(search)}`);
      expect(body.items.map((item: { id: string }) => item.id)).toContain(id);
      expect(body.items.length).toBeLessThan(20);
    });

    it('finds nothing for wild cards and nonsense', async () => {
      for (const search of ['%', '_', "' OR 1=1"]) {
        const { body } = await counsellor.get(`/api/staff/services?search=${encodeURIComponent(search)}`);
        expect([search, body.items]).toEqual([search, []]);
      }
    });

    it('refuses what is out of bounds', async () => {
      for (const query of ['limit=101', 'limit=0', `search=${'a'.repeat(61)}`, 'cursor=%2A', 'sort=name']) {
        expect([query, (await counsellor.get(`/api/staff/services?${query}`)).status]).toEqual([query, 400]);
      }
      expect((await nobody.get('/api/staff/services')).body.code).toBe('session.missing');
    });

    it('names the services of given ids, once each, and leaves out what there is not', async () => {
      const names = (ids: string) => editor.get(`/api/staff/services/names?ids=${ids}`);
      const { body } = await names('jido-teate,no-such-service,byoji-hoiku,jido-teate');
      expect(body).toEqual({
        items: [
          { id: 'jido-teate', name: '児童手当' },
          { id: 'byoji-hoiku', name: expect.stringContaining('病児保育') },
        ],
      });
      const many = Array.from({ length: 61 }, (_, n) => `s-${n}`).join();
      for (const ids of ['', ',', 'A', 'jido-teate,', `${'a'.repeat(61)}`, many]) {
        expect([ids, (await names(ids)).body.code]).toEqual([ids, 'input.invalid']);
      }
      expect((await counsellor.get('/api/staff/services/names?ids=jido-teate')).body.code).toBe('role.forbidden');
    });

    it('reads a rule back as a sentence', async () => {
      const rule = { all: [{ fact: 'residence.kobe', eq: true }, { someChild: { fyAge: { gte: 6, lte: 11 } } }] };
      const { status, body } = await editor.post('/api/staff/services/check-rule', { rule });
      expect(status).toBe(200);
      expect(body).toMatchObject({ ok: true, sentence: '神戸市に住んでいて、小学生のお子さんがいる方', errors: [] });
    });

    it('says where a rule is wrong', async () => {
      const rule = { all: [{ fact: 'income.yen', lt: 5 }, { someChild: { fyAge: {} } }] };
      const { status, body } = await editor.post('/api/staff/services/check-rule', { rule });
      expect(status).toBe(200);
      expect(body).toEqual({
        ok: false,
        sentence: '',
        sentences: null,
        verdicts: [],
        errors: [
          { path: '/all/0/fact', code: 'unknownFact' },
          { path: '/all/1/someChild/fyAge', code: 'range' },
        ],
      });
    });

    it('checks rules for those who write them alone, and nothing but rules', async () => {
      const rule = { fact: 'residence.kobe', eq: true };
      expect((await nobody.post('/api/staff/services/check-rule', { rule })).body.code).toBe('session.missing');
      expect((await counsellor.post('/api/staff/services/check-rule', { rule })).body.code).toBe('role.forbidden');
      for (const bad of [{}, { rule: 'x' }, { rule, more: 1 }]) {
        expect((await editor.post('/api/staff/services/check-rule', bad)).body.code).toBe('input.invalid');
      }
      const deep = (levels: number) => Array.from({ length: levels }).reduce<object>((inner) => ({ not: inner }), rule);
      const tooDeep = await editor.post('/api/staff/services/check-rule', { rule: deep(40) });
      expect(tooDeep.body.errors).toEqual([{ path: expect.any(String), code: 'depth' }]);
      expect((await editor.post('/api/staff/services/check-rule', { rule: deep(2_000) })).body.code).toBe(
        'input.invalid',
      );
    });
  });

  describe('for other rooms', () => {
    const family: Household = {
      facts: { 'residence.ward': 'nada', 'residence.kobe': true, 'residence.hyogo': true },
      children: [{ birthMonth: '2024-06' }],
      childrenComplete: true,
    };

    it('finds what is likely first, with the reason in words', async () => {
      const findings = await test.app.get(BenefitsService).findings(family);
      expect(findings).toHaveLength(81);
      expect(findings[0]).toEqual({
        serviceId: 'jido-teate',
        name: '児童手当',
        verdict: 'likely',
        sentence: '神戸市（灘区）にお住まいのため、2歳（1歳児クラス）のお子さんがいるため',
        missing: [],
        estimate: { low: 15_000, high: 15_000, children: 1, open: [] },
      });
      const verdicts = findings.map(({ verdict }) => verdict);
      expect(verdicts).toEqual([...verdicts].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
      expect(findings.every(({ sentence }) => sentence.length > 0 && sentence.length <= 400)).toBe(true);
    });

    it('no longer finds a scheme that is closed', async () => {
      const gift = async (on: string) =>
        (await test.app.get(BenefitsService).findings(family, on)).find(
          (one) => one.serviceId === 'kosodate-ouen-teate',
        );
      expect((await gift('2026-03-01'))?.verdict).toBe('likely');
      expect(await gift('2026-11-24')).toMatchObject({ verdict: 'notNow', sentence: '受付期間ではないため' });
    });

    it('knows names, and null for what is not there', async () => {
      const benefits = test.app.get(BenefitsService);
      expect(await benefits.service('jido-teate')).toEqual({ id: 'jido-teate', name: '児童手当' });
      expect(await benefits.service('nothing')).toBeNull();
    });
  });

  it('refuses to start with a rule that cannot be read', async () => {
    const [{ rule }] = (await test.sql(RULE)) as [{ rule: object }];
    await rewrite('rule = $1', { fact: 'nonsense', eq: true });
    const store = new CatalogueStore(test.app.get(Database), test.clock);
    await expect(store.onModuleInit()).rejects.toThrow(BrokenCatalogue);
    await rewrite('rule = $1', rule);
    await expect(store.onModuleInit()).resolves.toBeUndefined();
  });

  it('refuses to start with a figure that is the same as itself, and goes on with the last good ones meanwhile', async () => {
    const FIGURES = `SELECT content -> 'figures' AS figures FROM service_version WHERE service_id = 'jido-teate' AND state = 'published'`;
    const [{ figures }] = (await test.sql(FIGURES)) as [{ figures: object[] }];
    const { body: before } = await nobody.get('/api/public/catalogue');
    const from = { from: '2026-04-01', to: null, source: 'https://www.city.kobe.lg.jp/', checkedOn: '2026-11-20' };
    const rewriteFigures = (to: object[]) =>
      rewrite(`content = jsonb_set(content, '{figures}', $1::jsonb)`, JSON.stringify(to));
    await rewriteFigures([{ id: 'jido-teate.ring', ...from, value: { param: 'jido-teate.ring' } }]);
    const store = new CatalogueStore(test.app.get(Database), test.clock);
    await expect(store.onModuleInit()).rejects.toThrow('cyclicParameter at "/jido-teate.ring/0/value/param"');
    test.clock.advance({ minutes: 2 });
    expect((await nobody.get('/api/public/catalogue')).body).toEqual(before);
    await rewriteFigures(figures);
    await expect(store.onModuleInit()).resolves.toBeUndefined();
  });
});

const ORDER = ['likely', 'needsAnswer', 'askDesk', 'notNow'];
