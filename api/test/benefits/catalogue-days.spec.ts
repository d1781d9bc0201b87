import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CATALOGUE_DAY } from '../../src/benefits/catalogue/validity.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  faults,
  SERVICES,
  Version,
  words,
} from './catalogue-harness.js';

describe('versions by the calendar of Kobe', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  let nobody: Caller;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
    nobody = new Caller(test);
  });
  afterAll(() => test.close());

  const START = '2026-11-24T13:20:00+09:00';
  const shown = async (id: string) => {
    const { status, body } = await nobody.get(`/api/public/services/${id}`);
    return status === 200 ? [body.version, body.name] : status;
  };
  const states = async (id: string) =>
    (await test.sql(`SELECT state FROM service_version WHERE service_id = $1 ORDER BY number`, [id])).map(
      ({ state }) => state,
    );
  const runs = () => test.jobs.run(CATALOGUE_DAY);

  it('a version for later waits for midnight in Kobe, then takes over; the job only says so', async () => {
    await Version.published(staff, 'next-rule');
    const next = await Version.draft(staff, 'next-rule');
    await next.change({ validFrom: '2026-12-01', content: content({ name: words('冬の教室') }) });
    await next.act('submit');
    expect((await next.act('approve', staff.manager)).body).toMatchObject({
      state: 'scheduled',
      validFrom: '2026-12-01',
    });
    test.clock.set('2026-11-30T23:59:30+09:00');
    await runs();
    expect([await shown('next-rule'), await states('next-rule')]).toEqual([
      [1, 'とことこ教室'],
      ['published', 'scheduled'],
    ]);
    test.clock.set('2026-12-01T00:00:00+09:00');
    // Before the job has run: nobody is told an old rule.
    expect(await shown('next-rule')).toEqual([2, '冬の教室']);
    await Promise.all([runs(), runs()]);
    await runs();
    expect([await shown('next-rule'), await states('next-rule')]).toEqual([
      [2, '冬の教室'],
      ['expired', 'published'],
    ]);
    const history = await test.sql(
      `SELECT act, number, actor_id FROM service_history WHERE service_id = 'next-rule' ORDER BY id DESC LIMIT 2`,
    );
    expect(history).toEqual([
      { act: 'activate', number: 2, actor_id: null },
      { act: 'expire', number: 1, actor_id: null },
    ]);
    const audited = await test.sql(
      `SELECT actor_kind, actor_name FROM audit_entry WHERE subject_id = 'next-rule' AND action = 'service.activate'`,
    );
    expect(audited).toEqual([{ actor_kind: 'system', actor_name: CATALOGUE_DAY }]);
    test.clock.set(START);
  });

  it('one version waits at a time; a sooner one is published only once that is taken back, which then follows it', async () => {
    await Version.published(staff, 'one-waits');
    const waits = await Version.draft(staff, 'one-waits');
    await waits.change({ validFrom: '2027-01-01', content: content({ name: words('新年の教室') }) });
    await waits.act('submit');
    await waits.act('approve', staff.manager);
    const sooner = await Version.draft(staff, 'one-waits');
    expect(sooner.body).toMatchObject({ basedOn: 1, published: 1 });
    await sooner.change({ content: content({ name: words('急ぎの直し') }) });
    await sooner.act('submit');
    expect(code(await sooner.act('approve', staff.manager))).toEqual([409, 'serviceVersion.anotherScheduled']);
    await waits.act('return', staff.editor, { note: '先に直しを出す' });
    expect((await sooner.act('approve', staff.manager)).status).toBe(200);
    expect([await shown('one-waits'), await states('one-waits')]).toEqual([
      [3, '急ぎの直し'],
      ['expired', 'draft', 'published'],
    ]);
    expect(faults(await waits.act('submit'))).toEqual(['follows basedOnOld']);
    expect((await waits.act('follow', staff.editor, { published: 3 })).status).toBe(200);
    await waits.act('submit');
    await waits.act('approve', staff.manager);
    test.clock.set('2027-01-01T00:01:00+09:00');
    await runs();
    expect([await shown('one-waits'), await states('one-waits')]).toEqual([
      [2, '新年の教室'],
      ['expired', 'published', 'expired'],
    ]);
    test.clock.set(START);
  });

  it('what is approved on the day another begins comes after it, though the job has not run', async () => {
    await Version.published(staff, 'same-day');
    const waits = await Version.draft(staff, 'same-day');
    await waits.change({ validFrom: '2026-11-25' });
    await waits.act('submit');
    await waits.act('approve', staff.manager);
    const third = await Version.draft(staff, 'same-day', 2);
    const fromFirst = await Version.draft(staff, 'same-day', 1);
    await third.act('submit');
    await fromFirst.act('submit');
    test.clock.set('2026-11-25T00:01:00+09:00');
    const { caller } = await signIn(test, ['manager']);
    expect(faults(await fromFirst.act('approve', caller))).toEqual(['follows basedOnOld']);
    expect((await third.act('approve', caller)).body).toMatchObject({ state: 'published' });
    expect(await states('same-day')).toEqual(['expired', 'expired', 'published', 'review']);
    await runs();
    expect([await shown('same-day'), await states('same-day')]).toEqual([
      [3, 'とことこ教室'],
      ['expired', 'expired', 'published', 'review'],
    ]);
    test.clock.set(START);
  });

  it('a version ends after its last day, which is the last on which it is shown', async () => {
    await Version.published(staff, 'last-day', { validTo: '2026-11-30' });
    expect((await nobody.get('/api/public/services/last-day')).body.validTo).toBe('2026-11-30');
    test.clock.set('2026-11-30T23:59:59+09:00');
    await runs();
    expect(await shown('last-day')).toEqual([1, 'とことこ教室']);
    test.clock.set('2026-12-01T00:00:00+09:00');
    expect(await shown('last-day')).toBe(404);
    await runs();
    expect(await states('last-day')).toEqual(['expired']);
    expect(await test.sql(`SELECT id FROM service_check WHERE service_id = 'last-day'`)).toEqual([]);
    test.clock.set(START);
  });

  it('what was meant for a day that has passed holds from the day of its approval', async () => {
    const version = await Version.service(staff, 'late-approval', { validFrom: '2026-11-01' });
    await version.toPublished();
    expect(version.body).toMatchObject({ state: 'published', validFrom: '2026-11-24' });
  });

  it('a changed catalogue has another tag, an unchanged one keeps it overnight', async () => {
    const tag = async () => (await nobody.get('/api/public/catalogue')).headers['etag'];
    test.clock.set('2026-11-26T13:00:00+09:00');
    // What was being read before the clock was moved may still be on its way.
    await tag();
    const before = await tag();
    test.clock.set('2026-11-27T00:01:00+09:00');
    expect(await tag()).toBe(before);
    test.clock.set(START);
    await Version.published(staff, 'new-tag');
    expect(await tag()).not.toBe(before);
    expect((await staff.editor.get(`${SERVICES}?search=new-tag`)).body.items).toHaveLength(1);
  });
});
