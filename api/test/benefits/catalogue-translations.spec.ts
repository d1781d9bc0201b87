import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { TranslationsLookedAt1764000050230 } from '../../src/benefits/migrations/translations-looked-at.js';
import { type TestApp, startApp } from '../harness/app.js';
import { type CatalogueStaff, catalogueStaff, code, content, faults, Version, words } from './catalogue-harness.js';

describe('a translation whose Japanese has changed', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  let services = 0;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const amount = (ja: string, en = 'Free') => ({ content: content({ amount: words(ja, null, en) }) });
  const older = ({ body }: Version): string[] =>
    body.readiness.warnings.flatMap(({ path, code: what }: Record<string, string>) =>
      what === 'translationOlder' ? [path] : [],
    );
  const PLACE = 'content.amount.en';
  /** Version 2 says something else in Japanese, and was published so. */
  const changedBefore = async (): Promise<string> => {
    const { serviceId } = await Version.published(staff, `translated-${++services}`, amount('無料'));
    const second = await Version.draft(staff, serviceId);
    await second.change(amount('月500円'));
    await second.toPublished();
    return serviceId;
  };
  const keep = (version: Version, path = PLACE, by = staff.editor) => version.act('translations', by, { path });

  it('stays marked in the next version, until it is another', async () => {
    const third = await Version.draft(staff, await changedBefore());
    expect(older(third)).toEqual([PLACE]);
    await third.change({ content: content({ amount: words('月500円', null, 'Free'), notes: 'ほかの所だけ' }) });
    expect(older(third)).toEqual([PLACE]);
    await third.change(amount('月500円', '500 yen a month'));
    expect(older(third)).toEqual([]);
    await third.toPublished();
    expect(older(await Version.draft(staff, third.serviceId))).toEqual([]);
  });

  it('stays marked until somebody says that it is right, and is so in every version after', async () => {
    const third = await Version.draft(staff, await changedBefore());
    expect((await keep(third, PLACE, staff.otherEditor)).status).toBe(200);
    expect(older(third)).toEqual([]);
    const { items } = (await staff.editor.get(`/api/staff/services/${third.serviceId}/history`)).body;
    expect(items[0]).toMatchObject({ number: 3, act: 'keepTranslation' });
    await third.toPublished();
    const fourth = await Version.draft(staff, third.serviceId);
    expect(older(fourth)).toEqual([]);
    // For that Japanese alone.
    await fourth.change(amount('月600円'));
    expect(older(fourth)).toEqual([PLACE]);
  });

  it('makes whoever says so one of its writers, who do not approve it', async () => {
    const third = await Version.draft(staff, await changedBefore());
    await keep(third, PLACE, staff.supervisor);
    await third.act('submit');
    expect(code(await third.act('approve', staff.supervisor))).toEqual([403, 'serviceVersion.ownApproval']);
  });

  it('is kept only where it is older, in a draft that nobody has changed meanwhile', async () => {
    const third = await Version.draft(staff, await changedBefore());
    const wrong = await keep(third, 'content.name.en');
    expect([...code(wrong), ...faults(wrong)]).toEqual([400, 'input.invalid', 'path notOlder']);
    for (const path of ['rule', 'content.amount', `content.${'a'.repeat(200)}.en`]) {
      expect(code(await keep(third, path))).toEqual([400, 'input.invalid']);
    }
    const { revision } = third.body;
    await third.change(amount('月700円'));
    expect(code(await staff.editor.post(`${third.path}/translations`, { revision, path: PLACE }))).toEqual([
      409,
      'serviceVersion.revisionStale',
    ]);
    await third.act('submit');
    expect(code(await keep(third))).toEqual([409, 'serviceVersion.stateChanged']);
    expect(code(await keep(third, PLACE, staff.counsellor))).toEqual([403, 'role.forbidden']);
    await expect(
      test.sql(`UPDATE service_version SET translated = '{}' WHERE service_id = $1 AND number = 3`, [third.serviceId]),
    ).rejects.toThrow('was handed over and does not change');
  });

  it('is marked in a database of before, from what each version was copied from', async () => {
    const third = await Version.draft(staff, await changedBefore());
    const runner = { query: (text: string, values?: unknown[]) => test.sql(text, values) } as unknown as QueryRunner;
    const migration = new TranslationsLookedAt1764000050230();
    await migration.down(runner);
    await migration.up(runner);
    const { body } = await staff.editor.get(third.path);
    third.body = body;
    expect(older(third)).toEqual([PLACE]);
    const [{ unmarked }] = (await test.sql(
      `SELECT count(*)::int AS unmarked FROM service_version WHERE state = 'published' AND translated = '{}'
          AND content->'name'->>'en' IS NOT NULL`,
    )) as [{ unmarked: number }];
    expect(unmarked).toBe(0);
  });
});
