import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { desk, open, outcomeOf, parents, words } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

type Messages = { items: { id: string; seq: number; text: string; clientId: string }[] };

describe('consultations, many at once', () => {
  let test: TestApp;
  let parent: TestParent;
  let counsellors: { caller: Caller; id: string }[];

  beforeAll(async () => {
    test = await startApp();
    parent = await registerParent(test);
    counsellors = [];
    for (let n = 0; n < 3; n++) counsellors.push(await signIn(test, ['counsellor']));
  });
  afterAll(() => test.close());

  const messagesOf = async (caller: Caller, id: string): Promise<Messages['items']> =>
    ((await caller.get(parents(id, '/messages'))).body as Messages).items;

  it('keeps 50 concurrent messages, in the order of arrival, in few commits', async () => {
    const id = await open(parent.caller);
    const texts = Array.from({ length: 50 }, (_, n) => `${n} 通目`);
    const answers = await Promise.all(texts.map((text) => parent.caller.post(parents(id, '/messages'), words(text))));
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 201));
    const stored = await messagesOf(parent.caller, id);
    expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 51 }, (_, n) => n + 1));
    expect(new Set(stored.slice(1).map(({ text }) => text))).toEqual(new Set(texts));
    for (const { body } of answers as { body: Messages['items'][0] }[]) {
      expect(stored[body.seq - 1]).toMatchObject({ id: body.id, text: body.text });
    }
    const [row] = await test.sql('SELECT last_seq, unread_by_desk FROM consultation WHERE id = $1', [id]);
    expect(row).toEqual({ last_seq: 51, unread_by_desk: 51 });
    const [commits] = await test.sql<{ n: number }>(
      'SELECT count(DISTINCT xmin::text)::int AS n FROM message WHERE consultation_id = $1 AND seq > 1',
      [id],
    );
    expect(commits!.n).toBeLessThan(25);
    const [audited] = await test.sql(
      `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'consultation.write' AND subject_id = $1`,
      [id],
    );
    expect(audited).toEqual({ n: 50 });
  });

  it('asks little of the database for a message, and less for each of many', async () => {
    const id = await open(parent.caller);
    let questions = 0;
    const source = test.app.get(DataSource);
    const before = source.logger;
    source.logger = Object.assign(Object.create(before), { logQuery: () => (questions += 1) });
    const write = () => parent.caller.post(parents(id, '/messages'), words('あ'));
    await write();
    const alone = questions;
    questions = 0;
    const answers = await Promise.all(Array.from({ length: 50 }, write));
    const each = questions / 50;
    source.logger = before;
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    // Session, two for the promise, begin, lock, earlier ones, audit, message, consultation, commit.
    expect(alone).toBe(10);
    // Session and audit for each; the rest is shared.
    expect(each).toBeLessThan(4);
  });

  it('stores a message once, however often its device sends it', async () => {
    const id = await open(parent.caller);
    const message = words('一度だけ');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => parent.caller.post(parents(id, '/messages'), message)),
    );
    answers.push(await parent.caller.post(parents(id, '/messages'), message));
    expect(new Set(answers.map(({ status, body }) => `${status} ${(body as { id: string }).id}`)).size).toBe(1);
    expect((await messagesOf(parent.caller, id)).map(({ text }) => text)).toHaveLength(2);
    const [audited] = await test.sql(
      `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'consultation.write' AND subject_id = $1`,
      [id],
    );
    expect(audited).toEqual({ n: 1 });
    const [row] = await test.sql('SELECT last_seq, unread_by_desk FROM consultation WHERE id = $1', [id]);
    expect(row).toEqual({ last_seq: 2, unread_by_desk: 2 });
  });

  it('lets the same device id stand in two consultations, and not for two people in one', async () => {
    const [first, second] = [await open(parent.caller), await open(parent.caller)];
    const message = words('同じ番号');
    const one = await parent.caller.post(parents(first, '/messages'), message);
    const other = await parent.caller.post(parents(second, '/messages'), message);
    expect((one.body as { id: string }).id).not.toBe((other.body as { id: string }).id);
    await counsellors[0]!.caller.post(desk(first, '/take'));
    const reused = await counsellors[0]!.caller.post(desk(first, '/messages'), { ...message, text: '相談員の文' });
    expect(reused).toMatchObject({ status: 400, body: { fields: [{ path: 'clientId' }] } });
  });

  it('opens once, however often the device sends the first words', async () => {
    const first = words('最初の一通', { category: 'self' });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => parent.caller.post('/api/parent/consultations', first)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${(body as { id: string }).id}`)).size).toBe(1);
    expect(await test.sql('SELECT 1 FROM consultation WHERE client_id = $1', [first.clientId])).toHaveLength(1);
  });

  it('numbers consultations that are opened together without gap or double', async () => {
    const before = await test.sql<{ n: number }>('SELECT number_count AS n FROM consultation');
    await Promise.all(Array.from({ length: 8 }, () => open(parent.caller)));
    const after = await test.sql<{ n: number }>('SELECT number_count AS n FROM consultation ORDER BY n');
    expect(after.map(({ n }) => n)).toEqual(Array.from({ length: before.length + 8 }, (_, n) => n + 1));
  });

  it('gives a waiting consultation to one of those who take it together', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await open(parent.caller);
      const answers = await Promise.all(counsellors.map(({ caller }) => caller.post(desk(id, '/take'))));
      const outcomes = answers.map(outcomeOf).map(String).sort();
      expect(outcomes).toEqual(['200', '409,consultation.taken', '409,consultation.taken']);
      const winner = counsellors[answers.findIndex(({ status }) => status === 200)]!;
      const loser = counsellors.find(({ id: other }) => other !== winner.id)!;
      expect(outcomeOf(await winner.caller.post(desk(id, '/take')))).toEqual([200]);
      expect(outcomeOf(await loser.caller.post(desk(id, '/take')))).toEqual([409, 'consultation.taken']);
      expect(outcomeOf(await loser.caller.get(desk(id)))).toEqual([404, 'consultation.notFound']);
    }
  });

  it('ends in one state when writing, closing, reading and handing over meet', async () => {
    const [one, two] = [counsellors[0]!, counsellors[1]!];
    const id = await open(parent.caller);
    await one.caller.post(desk(id, '/take'));
    const acts = Array.from({ length: 8 }, (_, n) => [
      parent.caller.post(parents(id, '/messages'), words(`保護者 ${n}`)),
      one.caller.post(desk(id, '/messages'), words(`相談員 ${n}`)),
      two.caller.post(desk(id, '/messages'), words(`もう一人 ${n}`)),
      one.caller.post(desk(id, '/hand-over'), { counsellorId: two.id }),
      two.caller.post(desk(id, '/hand-over'), { counsellorId: one.id }),
      one.caller.post(desk(id, '/close'), { outcome: 'other' }),
      parent.caller.post(parents(id, '/read'), { seq: n * 2 }),
      two.caller.post(desk(id, '/read'), { seq: n * 2 }),
    ]).flat();
    const answers = await Promise.all(acts);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const [consultation] = await test.sql<Record<string, unknown>>('SELECT * FROM consultation WHERE id = $1', [id]);
    const messages = await test.sql<{ seq: number; sender: string; read_at: Date | null }>(
      'SELECT seq, sender, read_at FROM message WHERE consultation_id = $1 ORDER BY seq',
      [id],
    );
    const stored = answers.filter(({ status, body }) => status === 201 && 'seq' in (body as object)).length;
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: stored + 1 }, (_, n) => n + 1));
    const unread = (sender: string): number => messages.filter((m) => m.sender === sender && m.read_at === null).length;
    expect(consultation).toMatchObject({
      last_seq: messages.length,
      unread_by_desk: unread('parent'),
      unread_by_parent: unread('counsellor'),
    });
    if (consultation!['state'] !== 'closed') {
      const last = messages.at(-1)!.sender;
      expect(consultation!['state']).toBe(last === 'parent' ? 'answering' : 'answered');
      expect(consultation!['due_at'] === null).toBe(last !== 'parent');
    }
  });

  it('asks the database the same number of questions for 1 and for 30 lines', async () => {
    const fresh = await startApp();
    try {
      const { caller, id } = await signIn(fresh, ['counsellor']);
      const viewer = await signIn(fresh, ['cityViewer']);
      const households = [await registerParent(fresh), await registerParent(fresh), await registerParent(fresh)];
      const serviceId = (await fresh.sql<{ id: string }>('SELECT id FROM service LIMIT 1'))[0]!.id;
      const thread = await open(households[0]!.caller);
      await caller.post(desk(thread, '/take'));
      await caller.post(desk(thread, '/messages'), words('あ', { serviceId }));
      await caller.post(desk(thread, '/notes'), { text: 'あ' });
      let questions = 0;
      const source = fresh.app.get(DataSource);
      source.logger = Object.assign(Object.create(source.logger), { logQuery: () => (questions += 1) });
      const count = async (who: Caller, path: string): Promise<number> => {
        questions = 0;
        const { status, body } = await who.get(path);
        expect([status, (body as { items: object[] }).items.length > 0]).toEqual([200, true]);
        return questions;
      };
      const paths: [Caller, string][] = [
        [caller, '/api/staff/consultations?view=all&limit=30'],
        [caller, '/api/staff/consultations?view=mine&limit=30'],
        [viewer.caller, '/api/city/consultations?limit=30'],
        [households[0]!.caller, '/api/parent/consultations'],
        [households[0]!.caller, parents(thread, '/messages')],
        [caller, desk(thread, '/notes')],
      ];
      const few = [];
      for (const [who, path] of paths) few.push(await count(who, path));
      expect(Math.min(...few)).toBeGreaterThan(0);
      for (let n = 0; n < 30; n++) {
        const other = await open(households[n % 3]!.caller);
        if (n % 2) await caller.post(desk(other, '/take'));
        await caller.post(desk(thread, '/messages'), words(`${n}`, { serviceId }));
        await caller.post(desk(thread, '/notes'), { text: `${n}` });
      }
      const many = [];
      for (const [who, path] of paths) many.push(await count(who, path));
      expect(many).toEqual(few);
      expect(id).toBeTruthy();
    } finally {
      await fresh.close();
    }
  });

  it('pages the desk by deadline, then by the latest message, each once', async () => {
    const fresh = await startApp();
    try {
      const own = await registerParent(fresh);
      const supervisor = await signIn(fresh, ['supervisor']);
      const { caller } = await signIn(fresh, ['counsellor']);
      const expected: { id: string; dueAt: string | null; lastMessageAt: string }[] = [];
      for (let n = 0; n < 12; n++) {
        const id = await open(own.caller, `${n}`);
        if (n % 3 === 0) {
          await caller.post(desk(id, '/take'));
          await caller.post(desk(id, '/messages'), words('あ'));
        }
        if (n % 2 === 0) fresh.clock.advance({ minutes: 1 });
        if (n === 6) fresh.clock.advance({ days: 1 });
        await fresh.sql('UPDATE session SET seen_at = $1, expires_at = $2', [fresh.clock.now(), '2027-01-01']);
      }
      for (const who of [supervisor.caller, caller]) {
        expected.length = 0;
        let cursor = '';
        do {
          const { body } = await who.get(`/api/staff/consultations?view=all&limit=5${cursor && `&cursor=${cursor}`}`);
          const page = body as { items: typeof expected; nextCursor: string | null };
          expected.push(...page.items);
          cursor = page.nextCursor ?? '';
        } while (cursor);
        expect(new Set(expected.map(({ id }) => id)).size).toBe(12);
        expect(expected).toHaveLength(12);
        const rank = ({ dueAt, lastMessageAt, id }: (typeof expected)[0]): string =>
          `${dueAt ?? '9999'} ${String(9e15 - Date.parse(lastMessageAt))} ${[...id].map((c) => String.fromCharCode(200 - c.charCodeAt(0))).join('')}`;
        expect(expected.map(rank)).toEqual(expected.map(rank).sort());
        expect(new Set(expected.map(({ dueAt }) => dueAt)).size).toBe(3);
      }
    } finally {
      await fresh.close();
    }
  });

  it('answers a wrong id among others without costing them theirs', async () => {
    const id = await open(parent.caller);
    const answers = await Promise.all([
      parent.caller.post(parents(id, '/messages'), words('前')),
      parent.caller.post(parents(randomUUID(), '/messages'), words('どこでもない')),
      parent.caller.post(parents(id, '/messages'), words('後')),
    ]);
    expect(answers.map(outcomeOf)).toEqual([[201], [404, 'consultation.notFound'], [201]]);
  });

  it('keeps the others when the database cannot take one', async () => {
    const id = await open(parent.caller);
    const bad = words('入らない');
    await test.sql(`CREATE FUNCTION refuse_it() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.client_id = '${bad.clientId}' THEN RAISE 'no'; END IF; RETURN NEW; END $$`);
    await test.sql('CREATE TRIGGER refuse_it BEFORE INSERT ON message FOR EACH ROW EXECUTE FUNCTION refuse_it()');
    const messages = [words('1'), words('2'), bad, words('3'), words('4')];
    const answers = await Promise.all(messages.map((one) => parent.caller.post(parents(id, '/messages'), one)));
    await test.sql('DROP TRIGGER refuse_it ON message');
    expect(answers.map(outcomeOf)).toEqual([[201], [201], [500, 'fault'], [201], [201]]);
    expect((await messagesOf(parent.caller, id)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect((await parent.caller.post(parents(id, '/messages'), bad)).body).toMatchObject({ seq: 6 });
  });
});
