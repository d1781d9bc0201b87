import { randomBytes } from 'node:crypto';
import { Sender } from '../src/broadcasts/sender.js';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import type { TestApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { connectWebhook } from './harness/line.js';
import { newName } from './harness/names.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

export const BROADCASTS = '/api/staff/broadcasts';
export const NADA = { fact: 'residence.ward', in: ['nada'] };

export interface Desk {
  editor: Caller;
  approver: Caller;
  both: Caller;
}

/** The people of a broadcast, and a LINE that is given up on quickly. */
export async function makeDesk(test: TestApp): Promise<Desk> {
  test.app.get(LineTimeouts).sendMs = 400;
  connectWebhook(test);
  const { caller: editor } = await signIn(test, ['editor'], '編集 一郎');
  const { caller: approver } = await signIn(test, ['supervisor'], '責任 花子');
  const { caller: both } = await signIn(test, ['editor', 'manager'], '両方 次郎');
  return { editor, approver, both };
}

/** A parent who is also somebody in the simulator. */
export function makeFriend(test: TestApp, more: object = {}): Promise<TestParent> {
  const { userId } = test.simulator.state.people.add({ friendship: 'friend', wasFriend: true });
  return registerParent(test, { lineUserId: userId, ...more });
}

/** Nobody is registered, and LINE has neither faults nor memories. */
export async function forgetPeople(test: TestApp): Promise<void> {
  test.simulator.state.faults.clear();
  test.simulator.state.ledger.clear();
  await test.sql('DELETE FROM household');
}

/** Registered households in 灘区 that are LINE's friends, in place of all that were there; gives their LINE ids. */
export async function populate(test: TestApp, count: number, { easy = 0 } = {}): Promise<string[]> {
  await test.sql('DELETE FROM household');
  const ids = Array.from({ length: count }, () => `U${randomBytes(16).toString('hex')}`);
  test.simulator.state.people.addBulk(ids);
  await test.sql(
    `WITH made AS (
       INSERT INTO household (facts, children_complete, registered_at, created_at, updated_at)
       SELECT '{"residence.ward": "nada"}', true, $2, $2, $2 FROM unnest($1::text[]) RETURNING id),
     numbered AS (SELECT id, row_number() OVER () AS n FROM made),
     users AS (SELECT line_user, n FROM unnest($1::text[]) WITH ORDINALITY AS u (line_user, n))
     INSERT INTO household_row (household_id, line_user_id, ward, language, children_complete, child_count, reachable)
     SELECT id, line_user, 'nada', CASE WHEN n <= $3 THEN 'easy-ja' ELSE 'ja' END, true, 0, true
       FROM numbered JOIN users USING (n)`,
    [ids, test.clock.now(), easy],
  );
  return ids;
}

export const ARTICLE = {
  title: { ja: '子育て広場のご案内', 'easy-ja': '子どもと あそべる ところ' },
  body: { ja: '区の広場は平日に開いています。', 'easy-ja': '広場は 月曜日から 金曜日まで 開いて います。' },
  topic: 'play',
};

/** An approved article and a segment. */
export async function makeContent(
  desk: Desk,
  condition: object = NADA,
  article: object = ARTICLE,
): Promise<{ articleId: string; segmentId: string }> {
  const { body: made } = await desk.editor.post('/api/staff/articles', article);
  await desk.editor.post(`/api/staff/articles/${made.id}/submit`);
  await desk.approver.post(`/api/staff/articles/${made.id}/approve`);
  const segment = await desk.editor.post('/api/staff/segments', { name: newName('届ける相手'), condition });
  if (segment.status !== 201) throw new Error(JSON.stringify(segment.body));
  return { articleId: made.id, segmentId: segment.body.id };
}

/** A broadcast that somebody else has approved. */
export async function makeApproved(desk: Desk, content?: { articleId: string; segmentId: string }): Promise<string> {
  const created = await desk.editor.post(BROADCASTS, content ?? (await makeContent(desk)));
  const { id } = created.body;
  await desk.editor.post(`${BROADCASTS}/${id}/submit`);
  const approved = await desk.approver.post(`${BROADCASTS}/${id}/approve`);
  if (approved.body.state !== 'approved') throw new Error(JSON.stringify([created.body, approved.body]));
  return id;
}

export async function start(desk: Desk, content?: { articleId: string; segmentId: string }): Promise<string> {
  const id = await makeApproved(desk, content);
  const { status, body } = await desk.editor.post(`${BROADCASTS}/${id}/start`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return id;
}

/** Lets the sender work, and the clock go on to whatever it put off, until the broadcast has ended. */
export async function sendToTheEnd(test: TestApp, desk: Desk, id: string, sender = test.app.get(Sender)): Promise<any> {
  for (let round = 0; round < 200; round++) {
    await sender.drain();
    const { body } = await desk.editor.get(`${BROADCASTS}/${id}`);
    if (body.state !== 'sending') return body;
    test.clock.advance({ seconds: 61 });
  }
  throw new Error('the broadcast does not end');
}

/** How often each of these people got something, by the simulator's own book. */
export const deliveries = (test: TestApp, ids: string[]): number[] =>
  ids.map((id) => test.simulator.state.ledger.of(id));

export const once = (ids: string[]): number[] => ids.map(() => 1);

/** What LINE was asked to send to many. */
export const multicasts = (test: TestApp) =>
  test.simulator.state.received.filter(({ path }) => path === '/v2/bot/message/multicast');

export const requestsOf = (test: TestApp, broadcastId: string) =>
  test.sql<{ state: string; attempts: number; retry_key: string; maybe_taken: boolean; household_ids: string[] }>(
    'SELECT * FROM broadcast_request WHERE broadcast_id = $1 ORDER BY language, first_household',
    [broadcastId],
  );
