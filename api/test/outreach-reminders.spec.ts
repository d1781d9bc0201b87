import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { REMIND } from '../src/outreach/remind-when-a-deadline-nears.js';
import { type TestApp, startApp } from './harness/app.js';
import { makePerson } from './harness/line.js';
import { registerParent, type TestParent } from './harness/parent.js';

const REMINDERS = '/api/parent/reminders';

describe('reminders of a deadline', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ line: true });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-11-24T13:20:00+09:00');
    await test.sql('DELETE FROM reminder');
    test.simulator.state.received.length = 0;
  });

  const parentOf = async (registration: Parameters<typeof registerParent>[1] = {}): Promise<TestParent> => {
    const { lineUserId } = await makePerson(test);
    return registerParent(test, { ...registration, lineUserId });
  };
  const ask = async ({ caller }: TestParent, day: string) => caller.post(REMINDERS, { day });
  const days = async ({ caller }: TestParent) =>
    (await caller.get(REMINDERS)).body.items.map(({ day }: { day: string }) => day);
  const pushes = () =>
    test.simulator.state.received
      .filter(({ path }) => path === '/v2/bot/message/push')
      .map(({ body, headers }) => ({ body: JSON.parse(body), headers }));
  const run = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    await test.jobs.run(REMIND);
  };

  it('are days and nothing else; the same day twice is one', async () => {
    const parent = await parentOf();
    const first = await ask(parent, '2026-12-03');
    expect([first.status, first.body]).toEqual([200, { id: expect.any(String), day: '2026-12-03' }]);
    expect((await ask(parent, '2026-12-03')).body).toEqual(first.body);
    await ask(parent, '2026-12-01');
    expect(await days(parent)).toEqual(['2026-12-01', '2026-12-03']);
    const columns = await test.sql(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'reminder'`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(['asked_at', 'day', 'household_id', 'id']);
  });

  it.each([
    ['today', { day: '2026-11-24' }, 'reminder.dayOutOfRange'],
    ['too far ahead', { day: '2027-12-30' }, 'reminder.dayOutOfRange'],
    ['a day that is none', { day: '2026-02-30' }, 'input.invalid'],
    ['the name of a service', { day: '2026-12-01', serviceId: 'jido-teate' }, 'input.invalid'],
  ])('are refused for %s', async (_, input, code) => {
    const parent = await parentOf();
    expect((await parent.caller.post(REMINDERS, input)).body.code).toBe(code);
    expect(await days(parent)).toEqual([]);
  });

  it('are at most twenty', async () => {
    const parent = await parentOf();
    for (let day = 1; day <= 20; day++) await ask(parent, `2026-12-${String(day).padStart(2, '0')}`);
    const { status, body } = await ask(parent, '2026-12-21');
    expect([status, body.code]).toEqual([409, 'reminder.tooMany']);
    expect((await ask(parent, '2026-12-20')).status).toBe(200);
  });

  it('can be taken back by whose they are, and by nobody else', async () => {
    const [parent, other] = [await parentOf(), await parentOf()];
    const { id } = (await ask(parent, '2026-12-01')).body;
    const foreign = await other.caller.delete(`${REMINDERS}/${id}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'reminder.notFound']);
    expect(await days(parent)).toEqual(['2026-12-01']);
    expect((await parent.caller.delete(`${REMINDERS}/x`)).body.code).toBe('input.invalid');
    expect((await parent.caller.delete(`${REMINDERS}/${id}`)).status).toBe(204);
    expect((await parent.caller.delete(`${REMINDERS}/${id}`)).body.code).toBe('reminder.notFound');
    await run('2026-12-01T09:00:00+09:00');
    expect(pushes()).toEqual([]);
  });

  it('go out once, at nine, in words that name nothing, and are forgotten', async () => {
    const parent = await parentOf({ ward: 'nagata', facts: { 'family.singleParent': true } });
    const { id } = (await ask(parent, '2026-12-01')).body;
    await run('2026-12-01T08:59:00+09:00');
    expect(pushes()).toEqual([]);
    await run('2026-12-01T09:00:00+09:00');
    await run('2026-12-01T09:01:00+09:00');
    const [push, ...more] = pushes();
    expect(more).toEqual([]);
    expect(push!.headers['x-line-retry-key']).toBe(id);
    const words = '保存した制度のしめきりが近づいています。';
    expect(push!.body).toEqual({
      to: parent.lineUserId,
      messages: [{ type: 'flex', altText: words, contents: expect.anything() }],
    });
    const said = [...JSON.stringify(push!.body.messages).matchAll(/"(?:text|label|uri|altText)":"([^"]*)"/g)];
    expect([...new Set(said.map(([, text]) => text))]).toEqual([
      words,
      'ひらく',
      'https://liff.line.me/2000000002-simulate/benefits?show=saved',
    ]);
    expect(await test.sql('SELECT id FROM reminder')).toEqual([]);
  });

  it.each([
    ['easy-ja', '残した 制度の しめきりが 近いです。'],
    ['en', 'A deadline of something you saved is near.'],
  ] as const)('speak %s', async (language, words) => {
    await ask(await parentOf({ language }), '2026-12-01');
    await run('2026-12-01T10:00:00+09:00');
    expect(pushes().map(({ body }) => body.messages[0].altText)).toEqual([words]);
  });

  it('that LINE did not take go out when it does, without a sound at night', async () => {
    await ask(await parentOf(), '2026-12-01');
    test.simulator.state.faults.add({ path: '/v2/bot/message/push', kind: 'status', status: 500, times: 3 });
    await run('2026-12-01T19:59:00+09:00');
    expect(await test.sql('SELECT day::text FROM reminder')).toEqual([{ day: '2026-12-01' }]);
    await run('2026-12-01T20:00:00+09:00');
    expect(pushes().at(-1)!.body.notificationDisabled).toBe(true);
    expect(await test.sql('SELECT day FROM reminder')).toEqual([]);
  });

  it('wait for somebody who blocked the account, and are given up after three days', async () => {
    const gone = await parentOf({ friend: false });
    await ask(gone, '2026-12-01');
    await run('2026-12-04T23:00:00+09:00');
    expect([pushes(), (await test.sql('SELECT day FROM reminder')).length]).toEqual([[], 1]);
    await run('2026-12-05T00:00:00+09:00');
    expect(await test.sql('SELECT day FROM reminder')).toEqual([]);
  });
});
