import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { CriteriaInLanguages1764000050260 } from '../../src/benefits/migrations/criteria-in-languages.js';
import { FollowPublished1764000050200 } from '../../src/benefits/migrations/follow-published.js';
import { MendDelivered1764000050201 } from '../../src/benefits/migrations/mend-delivered.js';
import { MendTimings1764000050250 } from '../../src/benefits/migrations/mend-timings.js';
import { type TestApp, startApp } from '../harness/app.js';
import { catalogueStaff, Version } from './catalogue-harness.js';

describe('a catalogue of before the migrations of versions that follow each other', () => {
  let test: TestApp;
  let runner: QueryRunner;
  beforeAll(async () => {
    test = await startApp();
    runner = { query: (text: string, values?: unknown[]) => test.sql(text, values) } as unknown as QueryRunner;
  });
  afterAll(() => test.close());

  const unguarded = async (text: string): Promise<void> => {
    await test.sql('ALTER TABLE service_version DISABLE TRIGGER service_version_guard');
    await test.sql(text);
    await test.sql('ALTER TABLE service_version ENABLE TRIGGER service_version_guard');
  };

  it('gets the right sources and texts, with their hash and day; what editors have written stays', async () => {
    const delivered = () =>
      test.sql(
        `SELECT v.service_id, v.content, v.hash, v.published_at, c.url FROM service_version v
           JOIN service_check c ON c.service_id = v.service_id AND c.key = 'service'
          WHERE v.number = 1 AND v.author_id IS NULL ORDER BY v.service_id`,
      );
    const right = await delivered();
    const own = await Version.draft(await catalogueStaff(test), 'shussan-ichijikin');
    await own.change({ content: { ...own.body.content, internalNote: '編集者の言葉' } });
    await unguarded(
      `UPDATE service_version SET hash = 'old', published_at = '2025-04-01T00:00:00+09:00', created_at = '2025-04-01T00:00:00+09:00',
              content = jsonb_set(jsonb_set(content, '{sources,0,url}', '"https://old.example/"'), '{target,ja}', '"上と同じ"')
        WHERE number = 1 AND service_id IN ('shussan-ichijikin', 'shinseiji-homon', 'jiritsu-kunren')`,
    );
    await test.sql(
      `UPDATE service_check SET url = 'https://old.example/'
        WHERE key = 'service' AND service_id IN ('shussan-ichijikin', 'shinseiji-homon')`,
    );
    // Somebody has confirmed another source for this one since.
    await test.sql(
      `UPDATE service_check SET url = 'https://own.example/' WHERE key = 'service' AND service_id = 'jiritsu-kunren'`,
    );
    expect(await delivered()).not.toEqual(right);
    await new MendDelivered1764000050201().up(runner);
    expect(await delivered()).toEqual(
      right.map((row) => (row['service_id'] === 'jiritsu-kunren' ? { ...row, url: 'https://own.example/' } : row)),
    );
    const { body } = await own.staff.editor.get(own.path);
    expect(body).toMatchObject({ hash: own.body.hash, content: { internalNote: '編集者の言葉' } });
    await expect(test.sql(`UPDATE service_version SET hash = 'x' WHERE number = 1`)).rejects.toThrow('handed over');
  });

  it('tells parents no note of the research as a deadline', async () => {
    const timings = () =>
      test.sql(
        `SELECT service_id, content -> 'timing' AS timing, hash FROM service_version
          WHERE number = 1 AND author_id IS NULL ORDER BY service_id`,
      );
    const right = await timings();
    expect(JSON.stringify(right)).not.toMatch(/要確認|旧制度|年時点|As of 2020|To be confirmed/);
    await unguarded(
      `UPDATE service_version SET hash = 'old', content = jsonb_set(content, '{timing,ja}', '"要確認"')
        WHERE number = 1 AND service_id IN ('tatai-helper', 'koko-teiki')`,
    );
    expect(await timings()).not.toEqual(right);
    await new MendTimings1764000050250().up(runner);
    expect(await timings()).toEqual(right);
    await expect(test.sql(`UPDATE service_version SET hash = 'x' WHERE number = 1`)).rejects.toThrow('handed over');
  });

  it('says what only the desk may hear in three languages; the words of editors stay, in Japanese', async () => {
    const versions = () =>
      test.sql(
        `SELECT service_id, number, content -> 'sensitiveCriteria' AS said, hash, translated FROM service_version
          WHERE service_id IN ('jido-teate', 'youikuhi-kosho') ORDER BY service_id, number`,
      );
    const own = await Version.draft(await catalogueStaff(test), 'youikuhi-kosho');
    const ours = { ja: '編集者の言葉', 'easy-ja': null, en: null };
    await own.change({ content: { ...own.body.content, sensitiveCriteria: [ours] } });
    const right = await versions();
    await new CriteriaInLanguages1764000050260().down(runner);
    const before = await versions();
    expect(before[0]!['said']).toEqual([expect.stringContaining('DVから避難している')]);
    expect(before.at(-1)!['said']).toEqual(['編集者の言葉']);
    await new CriteriaInLanguages1764000050260().up(runner);
    expect(await versions()).toEqual(right);
    expect(right[0]!['said']).toEqual([
      { ja: expect.any(String), 'easy-ja': expect.stringContaining('逃げて'), en: expect.stringContaining('fled') },
    ]);
  });

  it('lets what is open follow what it was copied from', async () => {
    const staff = await catalogueStaff(test);
    await Version.published(staff, 'open-before');
    await Version.draft(staff, 'open-before');
    const other = await Version.draft(staff, 'open-before', 2);
    await other.act('submit');
    await new FollowPublished1764000050200().down(runner);
    await new FollowPublished1764000050200().up(runner);
    expect(
      await test.sql(`SELECT number, follows FROM service_version WHERE service_id = 'open-before' ORDER BY number`),
    ).toEqual([
      { number: 1, follows: null },
      { number: 2, follows: 1 },
      { number: 3, follows: 2 },
    ]);
  });
});
