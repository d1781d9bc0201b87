import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LongReadings } from '../../src/segments/long-readings.js';
import { NewlyEligibleService } from '../../src/segments/newly-eligible.service.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { type Answers, storeHouseholds } from './households.js';

const family = (ward: string, birthMonth: string): Answers => ({
  facts: { 'residence.ward': ward },
  language: 'ja',
  children: [{ birthMonth }],
  childrenComplete: true,
});
const many = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);
const PATH = '/api/staff/services/newly-eligible';

describe('who is newly eligible', () => {
  let test: TestApp;
  let editor: Caller;
  let pupils: string[];

  beforeAll(async () => {
    test = await startApp({ listen: true });
    ({ caller: editor } = await signIn(test, ['editor']));
    // In April the first class begins; in December rice porridge does.
    pupils = await storeHouseholds(test, many(23, family('nada', '2020-08')));
    await storeHouseholds(test, [
      ...many(14, family('suma', '2026-07')),
      ...many(6, family('suma', '2022-05')),
      ...many(40, family('outside', '2020-08')),
    ]);
  });
  afterAll(() => test.close());

  const counts = async (month: string) => {
    const { status, body } = await editor.get(`${PATH}?month=${month}`);
    expect(status).toBe(200);
    const of = (id: string) => body.services.find((service: { id: string }) => service.id === id);
    return { ...body, of: (id: string) => of(id)?.count };
  };

  it('tells for every service how many in tens, nothing below ten, and none where the calendar says so', async () => {
    const april = await counts('2027-04');
    expect(april).toMatchObject({ month: '2027-04', from: '2027-03-01', to: '2027-04-01', total: 83 });
    expect(april.services.length).toBeGreaterThan(80);
    expect(april.of('kodomo-ibasho')).toBe(20);
    expect(april.of('jido-teate')).toBeNull();
    expect(april.of('kurashi-shien')).toBe(0);
    const december = await counts('2026-12');
    expect([december.of('rinyushoku'), december.of('kodomo-ibasho')]).toEqual([10, 0]);
    // Six turn old enough, and nobody is told so.
    expect((await counts('2026-12')).of('kenshin-5y')).toBeNull();
  });

  it('hands the households to whoever writes to them, page by page', async () => {
    const newly = test.app.get(NewlyEligibleService);
    const all = [...pupils].sort();
    const first = await newly.households('kodomo-ibasho', '2026-11-24', '2027-04-01', undefined, 20);
    const rest = await newly.households('kodomo-ibasho', '2026-11-24', '2027-04-01', first.at(-1), 20);
    expect([first, rest]).toEqual([all.slice(0, 20), all.slice(20)]);
    expect(await newly.households('kodomo-ibasho', '2026-11-24', '2027-04-01', all.at(-1))).toEqual([]);
    expect(await newly.households('no-such-service', '2026-11-24', '2027-04-01')).toEqual([]);
    const { counts: exact } = await newly.counts('2026-11-24', '2027-04-01', new AbortController().signal);
    expect([exact.get('kodomo-ibasho'), exact.get('kenshin-5y')]).toEqual([23, 6]);
  });

  it.each(['2025-10', '2028-01', '0000-01', '9999-12'])('refuses %s, which is too far away', async (month) => {
    const { status, body } = await editor.get(`${PATH}?month=${month}`);
    expect([status, body.code, body.fields]).toEqual([400, 'segment.daysRefused', [{ path: 'month', rule: 'range' }]]);
  });

  it('refuses what is no month, other roles and strangers', async () => {
    // A day within a month would make a span that lies in another, which could be subtracted from it.
    const refused = [
      '',
      'month=',
      'month=2027-13',
      'month=2027-04-01',
      'to=2027-04-01',
      'month=2027-04&from=2026-11-24',
    ];
    for (const query of [...refused, 'month=2027-04&service=x']) {
      expect((await editor.get(`${PATH}?${query}`)).body.code).toBe('input.invalid');
    }
    for (const role of ['counsellor', 'cityViewer', 'cityApprover', 'systemAdministrator'] as const) {
      const { caller } = await signIn(test, [role]);
      expect((await caller.get(`${PATH}?month=2027-04`)).body.code).toBe('role.forbidden');
    }
    expect((await new Caller(test).get(`${PATH}?month=2027-04`)).body.code).toBe('session.missing');
  });

  describe('a long reading', () => {
    const waiting = async (): Promise<number> => {
      const [{ n }] = (await test.sql(
        `SELECT count(*)::int AS n FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event_type IN ('Lock', 'Timeout')`,
      )) as [{ n: number }];
      return n;
    };
    const until = async (n: number): Promise<void> => {
      for (let tries = 0; tries < 5_000; tries++) if ((await waiting()) === n) return;
      throw new Error(`${await waiting()} queries wait instead of ${n}`);
    };

    it('ends when it is given up, and leaves its connection fit for use', async () => {
      const readings = test.app.get(LongReadings);
      const stop = new AbortController();
      const sleeping = readings.run(stop.signal, (manager) => manager.query('SELECT pg_sleep(60)'));
      await until(1);
      stop.abort(new Error('given up'));
      await expect(sleeping).rejects.toThrow('given up');
      await until(0);
      for (let n = 0; n < 8; n++) {
        expect(await readings.run(new AbortController().signal, (manager) => manager.query('SELECT 1 AS one'))).toEqual(
          [{ one: 1 }],
        );
      }
      await expect(readings.run(stop.signal, () => Promise.resolve(1))).rejects.toThrow('given up');
    });

    it('ends by itself in time, and only two run at once', async () => {
      const readings = test.app.get(LongReadings);
      const { signal } = new AbortController();
      const sleep = (query: number, whole: number) =>
        readings.run(signal, (manager) => manager.query('SELECT pg_sleep(60)'), { query, whole });
      const both = Promise.allSettled([sleep(400, 60_000), sleep(30_000, 400)]);
      await expect(sleep(400, 400)).rejects.toMatchObject({ code: 'segment.busy', status: 409 });
      const reason = expect.objectContaining({ code: 'segment.tooSlow', status: 422 }) as unknown;
      const refused = { status: 'rejected', reason };
      expect(await both).toEqual([refused, refused]);
    });

    it.each([
      [
        'the comparison',
        'POST',
        '/api/staff/services/jido-teate/changes',
        '{"rule":{"fact":"residence.kobe","eq":true}}',
      ],
      ['the newly eligible', 'GET', `${PATH}?month=2027-04`, undefined],
    ])('%s ends when the reader goes away', async (_, method, path, body) => {
      await test.sql('BEGIN');
      await test.sql('LOCK TABLE household_row');
      const gone = new AbortController();
      const asked = fetch(`${test.origin}${path}`, {
        method,
        headers: { cookie: editor.cookie, ...(body && { 'content-type': 'application/json' }) },
        signal: gone.signal,
        ...(body && { body }),
      });
      await until(1);
      gone.abort();
      await expect(asked).rejects.toThrow(/abort/i);
      await until(0);
      await test.sql('COMMIT');
      expect((await editor.call(method, path, body && JSON.parse(body))).status).toBe(200);
    });
  });
});
