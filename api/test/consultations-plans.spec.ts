import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { desk, open, parents } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

const MANY = 20_000;

describe('questions of the consultation room to a full database', () => {
  let test: TestApp;
  let parent: TestParent;
  let counsellor: { caller: Caller; id: string };
  let supervisor: { caller: Caller; id: string };
  let asked: { query: string; values: unknown[] }[] = [];
  let thread: string;

  beforeAll(async () => {
    test = await startApp();
    parent = await registerParent(test);
    counsellor = await signIn(test, ['counsellor']);
    supervisor = await signIn(test, ['supervisor']);
    thread = await open(parent.caller);
    await counsellor.caller.post(desk(thread, '/take'));
    const crowd = await registerParent(test);
    const colleague = await signIn(test, ['counsellor']);
    const template = await open(crowd.caller);
    // Copies of one consultation of another household: most closed, some open, few waiting. Their key does not fit the new
    // ids, so that nothing of them can be read; only how they are found matters here.
    await test.sql(
      `INSERT INTO consultation (number_year, number_count, household_id, parent_id, client_id, category, state, counsellor_id,
              opened_at, last_message_at, closed_at, due_at, key_id, wrapped_key, last_seq, unread_by_parent, unread_by_desk)
       SELECT 2025, n, c.household_id, c.parent_id, gen_random_uuid(), c.category,
              CASE WHEN n % 100 = 0 THEN 'waiting' WHEN n % 20 = 0 THEN 'answering' ELSE 'closed' END,
              CASE WHEN n % 100 = 0 THEN NULL ELSE $2::uuid END,
              c.opened_at, c.opened_at - n * interval '1 minute',
              CASE WHEN n % 20 = 0 THEN NULL ELSE c.opened_at END,
              CASE WHEN n % 20 = 0 THEN c.opened_at + n * interval '1 minute' END,
              c.key_id, c.wrapped_key, 1, 0, 0
         FROM consultation c, generate_series(1, ${MANY}) n WHERE c.id = $1`,
      [template, colleague.id],
    );
    await test.sql(
      `INSERT INTO message (id, consultation_id, seq, client_id, sender, sealed_text, sent_at)
       SELECT gen_random_uuid(), id, 1, client_id, 'parent', wrapped_key, opened_at FROM consultation WHERE number_year = 2025`,
    );
    await test.sql('ANALYZE consultation, message');
    const source = test.app.get(DataSource);
    source.logger = Object.assign(Object.create(source.logger), {
      logQuery: (query: string, values: unknown[] = []) => void asked.push({ query, values }),
    });
  });
  afterAll(() => test.close());

  /** The plans of everything asked of these tables while `work` ran. */
  async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
    asked = [];
    await work();
    const ours = asked.filter(({ query }) => /\b(FROM|JOIN|UPDATE) "?(consultation|message)"?\b/.test(query));
    expect(ours.length).toBeGreaterThan(0);
    const plans: string[] = [];
    for (const { query, values } of ours) {
      await test.sql('BEGIN');
      const rows = await test.sql<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${query}`,
        values,
      );
      await test.sql('ROLLBACK');
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  }

  /** How many rows the hungriest step of a plan touched, thrown away ones included. */
  const most = (plan: string): number =>
    Math.max(
      ...[...plan.matchAll(/rows=(\d+)(?:\.\d+)? loops=(\d+)/g)].map(([, rows, loops]) => Number(rows) * Number(loops)),
      ...[...plan.matchAll(/Rows Removed by (?:Filter|Join Filter|Index Recheck): (\d+)/g)].map(([, rows]) =>
        Number(rows),
      ),
    );

  const cursor = (...values: (string | null)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');
  const middle = '2026-11-24T08:00:00.000Z';
  const id = '00000000-0000-7000-8000-000000000000';

  it.each([
    ['the desk of a supervisor', () => supervisor.caller, 'view=all'],
    [
      'the desk of a supervisor, further on',
      () => supervisor.caller,
      `view=all&cursor=${cursor('2026-11-30T00:00:00.000Z', middle, id)}`,
    ],
    [
      'the desk of a supervisor, among the closed',
      () => supervisor.caller,
      `view=all&cursor=${cursor(null, '2026-11-14T00:00:00.000Z', id)}`,
    ],
    ['what waits', () => counsellor.caller, 'view=waiting'],
    [
      'what waits, further on',
      () => counsellor.caller,
      `view=waiting&cursor=${cursor('2026-11-30T00:00:00.000Z', middle, id)}`,
    ],
    ['the own', () => counsellor.caller, 'view=mine'],
    ['the own and what waits', () => counsellor.caller, 'view=all'],
  ] as const)('walk an index: %s', async (_, who, query) => {
    const plans = await plansOf(() => who().get(`/api/staff/consultations?${query}&limit=30`));
    for (const plan of plans) {
      expect(plan).not.toMatch(/Seq Scan on (consultation|message)/);
      expect(most(plan)).toBeGreaterThanOrEqual(0);
      expect(most(plan)).toBeLessThan(200);
    }
  });

  it.each([
    ['a parent’s list', () => parent.caller.get('/api/parent/consultations')],
    ['a parent’s unread count', () => parent.caller.get('/api/parent/session')],
    ['a thread', () => parent.caller.get(parents(thread, '/messages'))],
    [
      'writing',
      () => parent.caller.post(parents(thread, '/messages'), { clientId: id.replace(/0$/, '1'), text: 'あ' }),
    ],
    ['reading', () => counsellor.caller.post(desk(thread, '/read'), { seq: 1 })],
    ['the household beside it', () => counsellor.caller.get(desk(thread, '/household'))],
    ['bells to ring later', () => test.jobs.run('consultations.ringLater')],
    ['old ones to erase', () => test.jobs.run('consultations.eraseOld')],
  ] as const)('walk an index: %s', async (_, work) => {
    for (const plan of await plansOf(work)) {
      expect(plan).not.toMatch(/Seq Scan on (consultation|message)/);
      expect(most(plan)).toBeGreaterThanOrEqual(0);
      expect(most(plan)).toBeLessThan(200);
    }
  });
});
