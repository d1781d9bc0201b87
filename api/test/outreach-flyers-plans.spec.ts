import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';
import { flyers, make, send } from './outreach-flyers-harness.js';

const MANY = 20_000;

describe('questions of the flyer studio to a full database', () => {
  let test: TestApp;
  let editor: Caller;
  let viewer: Caller;
  let id: string;
  let asked: { query: string; values: unknown[] }[] = [];

  beforeAll(async () => {
    test = await startApp();
    const drawer = await signIn(test, ['editor']);
    editor = drawer.caller;
    viewer = (await signIn(test, ['cityViewer'])).caller;
    ({ id } = await make(editor, { templateId: 'card-hand' }));
    await send(editor, id);
    // Copies of one flyer: most final, some before the city, few being drawn up; and its versions and remarks many times.
    await test.sql(
      `INSERT INTO flyer (name, template_id, paper, state, round, latest_version, sent_version, author_id, writer_ids, revision, created_at, updated_at)
       SELECT name, template_id, paper, CASE WHEN n % 100 = 0 THEN 'draft' WHEN n % 20 = 0 THEN 'correction' ELSE 'final' END,
              1, 1, 1, author_id, writer_ids, 1, created_at, updated_at
         FROM flyer, generate_series(1, ${MANY}) n WHERE id = $1`,
      [id],
    );
    await test.sql(
      `INSERT INTO flyer_version (flyer_id, number, content, variables, address, photo_ids, maker_id, made_at)
       SELECT f.id, 1, '{}', '{}', NULL, '{}', f.author_id, f.created_at FROM flyer f WHERE f.id <> $1`,
      [id],
    );
    await test.sql(
      `INSERT INTO flyer_comment (flyer_id, version, x, y, text, state, author_id, created_at)
       SELECT f.id, 1, 0, 0, '文字を大きく', 'accepted', $1, f.created_at FROM flyer f, generate_series(1, 3) n`,
      [drawer.id],
    );
    await test.sql('ANALYZE flyer, flyer_version, flyer_round, flyer_comment');
    const source = test.app.get(DataSource);
    source.logger = Object.assign(Object.create(source.logger), {
      logQuery: (query: string, values: unknown[] = []) => void asked.push({ query, values }),
    });
  });
  afterAll(() => test.close());

  /** The most rows that any step of any plan touched, thrown away ones included, while `work` asked. */
  async function most(work: () => Promise<{ status: number }>): Promise<number> {
    asked = [];
    expect((await work()).status).toBe(200);
    const ours = asked.filter(({ query }) => /\bFROM "?flyer/.test(query));
    expect(ours.length).toBeGreaterThan(0);
    let touched = 0;
    for (const { query, values } of ours) {
      const rows = await test.sql<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${query}`,
        values,
      );
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
    ['the list', () => editor.get(flyers())],
    ['the list in one state', () => editor.get(`${flyers()}?state=draft`)],
    ['the list for the city', () => viewer.get(flyers())],
    ['the list for the city in one state', () => viewer.get(`${flyers()}?state=correction`)],
  ])('%s touches no more than a few pages of rows', async (_, work) =>
    expect(await most(work)).toBeLessThanOrEqual(200),
  );

  it.each([
    ['its versions', () => editor.get(flyers(id, 'versions'))],
    ['its versions for the city', () => viewer.get(flyers(id, 'versions'))],
    ['one version', () => viewer.get(flyers(id, 'versions', 1))],
    ['its remarks', () => viewer.get(`${flyers(id, 'comments')}?version=1`)],
  ])('%s touch only what belongs to the flyer', async (_, work) => expect(await most(work)).toBeLessThanOrEqual(10));
});
