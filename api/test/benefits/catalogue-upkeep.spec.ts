import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type FoundSource, SourceFetcher } from '../../src/benefits/catalogue/source-fetcher.js';
import { CATALOGUE_SOURCES } from '../../src/benefits/catalogue/watch-sources.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { type CatalogueStaff, catalogueStaff, code, content, SERVICES, Version } from './catalogue-harness.js';

type Json = any;
const START = '2026-11-24T13:20:00+09:00';
const source = (url: string) => ({ url, title: '案内', checkedOn: '2026-11-20', by: '編集者' });

describe('looking again', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  let nobody: Caller;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
    nobody = new Caller(test);
    const figures = [
      {
        ...{ id: 'checked.fee', from: '2026-04-01', to: null, value: 500, source: 'https://www.city.kobe.lg.jp/fee' },
        ...{ checkedOn: '2026-11-20', nextCheckDue: '2026-11-30' },
      },
    ];
    const sources = [source('https://www.city.kobe.lg.jp/checked')];
    await Version.published(staff, 'checked', { nextCheckDue: '2026-11-28', content: content({ figures, sources }) });
  });
  afterAll(() => test.close());
  afterEach(() => test.clock.set(START));

  /** Sessions do not outlive the days that pass here. */
  const editorOn = async (instant: string): Promise<Caller> => {
    test.clock.set(instant);
    return (await signIn(test, ['editor'])).caller;
  };

  describe('facts whose day has come', () => {
    it('nothing that was delivered is overdue at the beginning', async () => {
      expect((await staff.editor.get(`${SERVICES}/overdue`)).body).toEqual({ items: [], nextCursor: null });
      const soon = await staff.editor.get(`${SERVICES}/overdue?until=2026-11-30`);
      expect(soon.body.items.map(({ key, daysOverdue }: Json) => [key, daysOverdue])).toEqual([
        ['service', 0],
        ['checked.fee@2026-04-01', 0],
      ]);
    });

    it('are listed from the day after, longest first, and parents read that it is being checked', async () => {
      const editor = await editorOn('2026-12-01T09:00:00+09:00');
      const { body } = await editor.get(`${SERVICES}/overdue?limit=1`);
      expect(body.items).toMatchObject([
        {
          serviceId: 'checked',
          name: 'とことこ教室',
          kind: 'service',
          key: 'service',
          nextCheckDue: '2026-11-28',
          daysOverdue: 3,
        },
      ]);
      const rest = await editor.get(`${SERVICES}/overdue?cursor=${body.nextCursor}`);
      expect(rest.body).toMatchObject({
        items: [{ kind: 'figure', key: 'checked.fee@2026-04-01', daysOverdue: 1 }],
        nextCursor: null,
      });
      expect((await nobody.get('/api/public/services/checked')).body.beingChecked).toBe(true);
      expect((await nobody.get('/api/public/services/jido-teate')).body.beingChecked).toBeUndefined();
    });

    it('“still so” moves the day, is on record, and parents read the new day', async () => {
      const editor = await editorOn('2026-12-01T09:00:00+09:00');
      for (const key of ['service', 'checked.fee@2026-04-01']) {
        const answer = await editor.post(`${SERVICES}/checked/confirm`, { key, nextCheckDue: '2027-04-01' });
        expect([key, answer.status]).toEqual([key, 204]);
      }
      expect((await editor.get(`${SERVICES}/overdue`)).body.items).toEqual([]);
      const { body } = await nobody.get('/api/public/services/checked');
      expect(body).toMatchObject({ nextCheckDue: '2027-04-01', sources: [{ checkedOn: '2026-12-01' }] });
      expect(body.figures).toMatchObject([{ checkedOn: '2026-12-01', nextCheckDue: '2027-04-01' }]);
      expect(body.beingChecked).toBeUndefined();
      const { items } = (await editor.get(`${SERVICES}/checked/history`)).body;
      expect(items[0]).toMatchObject({ act: 'confirm', note: 'checked.fee@2026-04-01 → 2027-04-01' });
      expect((await editor.get(`${SERVICES}/checked/versions/1`)).body.nextCheckDue).toBe('2026-11-28');
    });

    it.each([
      [{ key: 'nothing', nextCheckDue: '2027-04-01' }, 404, 'serviceVersion.factUnknown'],
      [{ key: 'service', nextCheckDue: '2026-11-24' }, 422, 'serviceVersion.checkDayInvalid'],
      [{ key: 'service', nextCheckDue: '2030-01-01' }, 422, 'serviceVersion.checkDayInvalid'],
      [{ key: 'service', nextCheckDue: 'soon' }, 400, 'input.invalid'],
      [{ key: '', nextCheckDue: '2027-04-01' }, 400, 'input.invalid'],
    ])('refuses %j', async (input, ...expected) => {
      expect(code(await staff.editor.post(`${SERVICES}/checked/confirm`, input))).toEqual(expected);
    });

    it('only writers confirm, and only what is published', async () => {
      const input = { key: 'service', nextCheckDue: '2027-04-01' };
      for (const caller of [staff.counsellor, staff.cityViewer]) {
        expect((await caller.post(`${SERVICES}/checked/confirm`, input)).status).toBe(403);
      }
      await Version.service(staff, 'only-draft');
      expect(code(await staff.editor.post(`${SERVICES}/only-draft/confirm`, input))).toEqual([
        404,
        'serviceVersion.factUnknown',
      ]);
      expect(code(await staff.editor.post(`${SERVICES}/nowhere/confirm`, input))).toEqual([
        404,
        'serviceVersion.notFound',
      ]);
    });

    it('refuses cursors that are not ours', async () => {
      for (const list of [
        'overdue',
        'unsure',
        'disagreeing',
        'sources',
        'versions',
        'jido-teate/versions',
        'jido-teate/history',
      ]) {
        expect(code(await staff.editor.get(`${SERVICES}/${list}?cursor=W10`))).toEqual([400, 'cursor.invalid']);
      }
    });
  });

  it('lists what nobody is sure of, in the catalogue’s order', async () => {
    const seen: Json[] = [];
    let cursor = '';
    do {
      const { body } = await staff.editor.get(`${SERVICES}/unsure?limit=10${cursor}`);
      seen.push(...body.items);
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor);
    const low = seen.filter(({ confidence }) => confidence === 'low');
    expect([new Set(seen.map(({ serviceId }) => serviceId)).size, low.length]).toEqual([seen.length, 10]);
    expect(seen.every(({ confidence, uncertain }) => confidence === 'low' || uncertain !== null)).toBe(true);
    const catalogue = (await nobody.get('/api/public/catalogue')).body.services;
    const flagged = catalogue.filter(({ confirmAtDesk }: Json) => confirmAtDesk).map(({ id }: Json) => id);
    expect(low.map(({ serviceId }) => serviceId)).toEqual(flagged);
  });

  describe('how much waits', () => {
    const counts = async (caller: Caller) => (await caller.get(`${SERVICES}/upkeep`)).body;

    it('tells what is overdue since yesterday, and whose source is broken or changed', async () => {
      expect(await counts(staff.editor)).toEqual({ overdue: 0, broken: 0, changed: 0, disagreeing: 0, shared: 0 });
      await test.sql(
        `INSERT INTO source_watch (url, state, looked_at)
         SELECT 'https://www.city.kobe.lg.jp/waits/' || n, CASE WHEN n <= 2 THEN 'broken' WHEN n = 3 THEN 'changed' ELSE 'fine' END, now()
           FROM generate_series(1, 9) n`,
      );
      await test.sql(
        `INSERT INTO service_check (service_id, key, kind, url, checked_on, next_check_due)
         SELECT 'checked', 'checked.w' || n || '@2026-04-01', 'figure', 'https://a.example/', '2026-04-01', date '2026-11-21' + n
           FROM generate_series(1, 4) n`,
      );
      expect(await counts(staff.editor)).toEqual({ overdue: 2, broken: 2, changed: 1, disagreeing: 0, shared: 0 });
      const { items } = (await staff.editor.get(`${SERVICES}/overdue`)).body;
      expect(items.map(({ nextCheckDue }: Json) => nextCheckDue)).toEqual(['2026-11-22', '2026-11-23']);
    });

    it('stops counting at a hundred', async () => {
      await test.sql(
        `INSERT INTO source_watch (url, state, looked_at)
         SELECT 'https://www.city.kobe.lg.jp/many/' || n, 'broken', now() FROM generate_series(1, 130) n`,
      );
      expect(await counts(staff.editor)).toMatchObject({ broken: 100, changed: 1 });
      await test.sql(`DELETE FROM source_watch WHERE url ~ '/(waits|many)/'`);
      await test.sql(`DELETE FROM service_check WHERE key LIKE 'checked.w%'`);
      expect(await counts(staff.editor)).toEqual({ overdue: 0, broken: 0, changed: 0, disagreeing: 0, shared: 0 });
    });

    it('is told to those who can do something about it', async () => {
      for (const caller of [staff.counsellor, staff.cityViewer]) {
        expect((await caller.get(`${SERVICES}/upkeep`)).body.code).toBe('role.forbidden');
      }
    });
  });

  describe('the nightly look at sources', () => {
    const web = new Map<string, FoundSource>();
    let asked: string[] = [];
    beforeAll(() => {
      jest.spyOn(test.app.get(SourceFetcher), 'read').mockImplementation((url) => {
        asked.push(url);
        return Promise.resolve(web.get(url) ?? { hash: 'same' });
      });
    });
    const night = async () => {
      asked = [];
      await test.jobs.run(CATALOGUE_SOURCES);
    };
    const list = async (query = '') =>
      (await staff.editor.get(`${SERVICES}/sources?limit=100${query}`)).body.items as Json[];
    const fee = 'https://www.city.kobe.lg.jp/fee';

    it('asks every published source once, figures’ too', async () => {
      await night();
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).toEqual(expect.arrayContaining([fee, 'https://www.city.kobe.lg.jp/checked']));
      expect((await list()).map(({ url }) => url).sort()).toEqual([...asked].sort());
      expect(await list('&state=broken')).toEqual([]);
      expect((await list()).find(({ url }) => url === fee)).toMatchObject({
        state: 'fine',
        services: [{ id: 'checked', name: 'とことこ教室' }],
        failures: 0,
      });
    });

    it('notes what is gone at once, and what does not answer after two nights', async () => {
      web.set(fee, { fault: 'http404' });
      web.set('https://www.city.kobe.lg.jp/checked', { fault: 'timeout' });
      await night();
      expect((await list('&state=broken')).map(({ url, fault }) => [url, fault])).toEqual([[fee, 'http404']]);
      await night();
      const broken = await list('&state=broken');
      expect(broken.map(({ fault, failures }) => [fault, failures]).sort()).toEqual([
        ['http404', 2],
        ['timeout', 2],
      ]);
      web.clear();
      await night();
      expect(await list('&state=broken')).toEqual([]);
    });

    it('notes a change until an editor has read it', async () => {
      web.set(fee, { hash: 'other' });
      await night();
      const [changed] = await list('&state=changed');
      expect(changed).toMatchObject({ url: fee, changedAt: test.clock.now().toISOString() });
      expect((await staff.counsellor.post(`${SERVICES}/sources/${changed.id}/seen`)).status).toBe(403);
      expect((await staff.editor.post(`${SERVICES}/sources/${changed.id}/seen`)).status).toBe(204);
      await night();
      expect(await list('&state=changed')).toEqual([]);
      const audited = await test.sql(`SELECT subject_id FROM audit_entry WHERE action = 'service.sourceSeen'`);
      expect(audited).toEqual([{ subject_id: changed.id }]);
      const never = '0199aaaa-0000-7000-8000-00000000dead';
      expect(code(await staff.editor.post(`${SERVICES}/sources/${never}/seen`))).toEqual([
        404,
        'serviceVersion.sourceUnknown',
      ]);
      expect(code(await staff.editor.post(`${SERVICES}/sources/x/seen`))).toEqual([400, 'input.invalid']);
    });

    it('forgets a source on which nothing rests any more', async () => {
      const draft = await Version.draft(staff, 'checked');
      await draft.change({
        nextCheckDue: '2027-04-01',
        content: content({ sources: [source('https://www.city.kobe.lg.jp/new')] }),
      });
      await draft.toPublished();
      await night();
      const urls = (await list()).map(({ url }) => url);
      expect(urls).toContain('https://www.city.kobe.lg.jp/new');
      expect(urls).not.toContain(fee);
    });
  });
});
