import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CATALOGUE_DAY } from '../../src/benefits/catalogue/validity.js';
import { type TestApp, startApp } from '../harness/app.js';
import { type CatalogueStaff, catalogueStaff, content, SERVICES, Version } from './catalogue-harness.js';
import { giver, taker } from './figures-harness.js';

const MANY = 20_000;

describe('questions of the catalogue’s editors to a full database', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  let asked: { query: string; values: unknown[] }[] = [];

  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
    await Version.published(staff, 'busy');
    // A figure that another service goes by, and a draft without it.
    await giver(staff, 'gives');
    await (await taker(staff, 'goes-by', 'gives.limit')).toPublished();
    await (await Version.draft(staff, 'gives')).change({ content: content() });
    // One service with a long past, many drafts from an import, many facts to look at, many sources.
    await test.sql('ALTER TABLE service_version DISABLE TRIGGER service_version_guard');
    await test.sql(
      `INSERT INTO service_version (service_id, number, state, valid_from, rule, rule_hash, content, goldens, confidence, hash,
         author_id, writer_ids, created_at, updated_at)
       SELECT service_id, n + 1, CASE WHEN n % 10 = 0 THEN 'review' WHEN n % 2 = 0 THEN 'draft' ELSE 'expired' END, valid_from, rule,
              rule_hash, content, '[]', confidence, hash, author_id, writer_ids, created_at, updated_at - n * interval '1 minute'
         FROM service_version, generate_series(1, ${MANY}) n WHERE service_id = 'busy' AND number = 1`,
    );
    await test.sql('ALTER TABLE service_version ENABLE TRIGGER service_version_guard');
    await test.sql(
      `INSERT INTO service_history (service_id, number, at, act, revision)
       SELECT CASE WHEN n % 2 = 0 THEN 'busy' ELSE 'jido-teate' END, 1, now(), 'change', n FROM generate_series(1, ${MANY}) n`,
    );
    await test.sql(
      `INSERT INTO service_check (service_id, key, kind, url, checked_on, next_check_due)
       SELECT 'busy', 'busy.f' || n || '@2026-04-01', 'figure', 'https://a.example/', '2026-04-01', date '2026-01-01' + n % 700
         FROM generate_series(1, ${MANY}) n`,
    );
    await test.sql(
      `INSERT INTO source_watch (url, state, looked_at)
       SELECT 'https://a.example/' || n, CASE WHEN n % 100 = 0 THEN 'broken' ELSE 'fine' END, now() FROM generate_series(1, ${MANY}) n`,
    );
    // What updates have left behind is cleared away, as it is in the course of a day.
    await test.sql(
      'VACUUM (ANALYZE, INDEX_CLEANUP ON) service, service_version, service_history, service_check, source_watch',
    );
    const source = test.app.get(DataSource);
    source.logger = Object.assign(Object.create(source.logger), {
      logQuery: (query: string, values: unknown[] = []) => void asked.push({ query, values }),
    });
  });
  afterAll(() => test.close());

  /** The most rows that any step of any plan touched, thrown away ones included, while `work` asked. */
  async function most(work: () => Promise<unknown>, table = /\bFROM "?(service_|source_)/): Promise<number> {
    asked = [];
    await work();
    // What the catalogue holds in memory is read at most once a minute, whole.
    const ours = asked.filter(
      ({ query }) => table.test(query) && !/DISTINCT ON|"service_check" "ServiceCheck" ORDER/.test(query),
    );
    expect(ours.length).toBeGreaterThan(0);
    let touched = 0;
    for (const { query, values } of ours) {
      await test.sql('BEGIN');
      const rows = await test.sql<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${query}`,
        values,
      );
      await test.sql('ROLLBACK');
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      for (const [, count, loops] of plan.matchAll(/rows=(\d+)(?:\.\d+)? loops=(\d+)/g)) {
        touched = Math.max(touched, Number(count) * Number(loops));
      }
      for (const [, removed] of plan.matchAll(/Rows Removed by \w[\w ]*: (\d+)/g))
        touched = Math.max(touched, Number(removed));
    }
    return touched;
  }

  it.each([
    ['what is being worked on', `${SERVICES}/versions`],
    ['what waits for approval', `${SERVICES}/versions?state=review`],
    ['versions of one', `${SERVICES}/busy/versions`],
    ['one version', `${SERVICES}/busy/versions/1`],
    ['what is different', `${SERVICES}/busy/versions/2/diff?against=1`],
    ['what happened', `${SERVICES}/busy/history`],
    ['facts that are overdue', `${SERVICES}/overdue`],
    ['how much waits', `${SERVICES}/upkeep`],
    ['a version whose rule goes by figures of others', `${SERVICES}/goes-by/versions/1`],
    ['a version without a figure that others go by', `${SERVICES}/gives/versions/2`],
    ['sources', `${SERVICES}/sources`],
    ['broken sources', `${SERVICES}/sources?state=broken`],
  ])('%s: no more than a few pages of rows', async (_, path) => {
    const first = await staff.editor.get(path);
    expect(first.status).toBe(200);
    expect(await most(() => staff.editor.get(path))).toBeLessThanOrEqual(200);
    const { nextCursor } = first.body;
    if (!nextCursor) return;
    const next = `${path}${path.includes('?') ? '&' : '?'}cursor=${nextCursor}`;
    expect(await most(() => staff.editor.get(next))).toBeLessThanOrEqual(200);
  });

  it('the hourly look at days, and a step of one version', async () => {
    expect(await most(() => test.jobs.run(CATALOGUE_DAY))).toBeLessThanOrEqual(200);
    expect(await most(() => staff.editor.post(`${SERVICES}/jido-teate/versions`))).toBeLessThanOrEqual(200);
  });

  it('the whole catalogue is read in the time of a breath, however long its past is', async () => {
    test.clock.advance({ minutes: 2 });
    await staff.editor.get('/api/public/catalogue');
    asked = [];
    test.clock.advance({ minutes: 2 });
    await staff.editor.get('/api/public/catalogue');
    const current = asked.find(({ query }) => /DISTINCT ON/.test(query))!;
    const rows = await test.sql<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${current.query}`,
      current.values,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Seq Scan on service_version/);
    expect(plan).not.toMatch(/Rows Removed by Filter: \d{3,}/);
  });
});
