import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CatalogueStaff,
  catalogueStaff,
  content,
  Version,
  words as inWords,
} from './benefits/catalogue-harness.js';
import { city, desk, open, parents, words } from './consultations-harness.js';
import { startApp, type TestApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

type Card = Record<string, unknown> | null;

describe('a service that the counsellor shows in a consultation', () => {
  const ID = 'toddler-class';
  const SUMMARY = '1〜2歳の子と親の教室。';
  const card = {
    id: ID,
    name: 'とことこ教室',
    summary: SUMMARY,
    translations: {
      'easy-ja': { name: 'とことこ教室', summary: '1さいと 2さいの 子どもの 教室です。' },
      en: { name: 'Toddler class', summary: 'A class for children aged 1 and 2.' },
    },
  };
  let test: TestApp;
  let staff: CatalogueStaff;
  let parent: TestParent;
  let counsellor: Caller;
  let id: string;
  let version: Version;

  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
    const { 'easy-ja': easy, en } = card.translations;
    version = await Version.published(staff, ID, {
      content: content({
        name: inWords(card.name, easy.name, en.name),
        summary: inWords(SUMMARY, easy.summary, en.summary),
      }),
    });
    await Version.published(staff, 'japanese-only', { content: content({ name: inWords('日本語だけの教室') }) });
    parent = await registerParent(test);
    counsellor = (await signIn(test, ['counsellor'])).caller;
    id = await open(parent.caller);
    await counsellor.post(desk(id, '/take'));
  });
  afterAll(() => test.close());

  const show = (serviceId: string) => counsellor.post(desk(id, '/messages'), words('こちらです', { serviceId }));
  const read = async (caller: Caller, path: string): Promise<Card[]> =>
    ((await caller.get(path)).body as { items: { service: Card }[] }).items.map(({ service }) => service);
  const parentReads = () => read(parent.caller, parents(id, '/messages'));

  it('is read by the parent in every language there is, by the counsellor in Japanese', async () => {
    expect((await show(ID)).body).toMatchObject({ service: { id: ID, name: card.name } });
    expect(await parentReads()).toEqual([null, card]);
    const viewer = (await signIn(test, ['cityViewer'])).caller;
    for (const cards of [await read(counsellor, desk(id, '/messages')), await read(viewer, city(id, '/messages'))]) {
      expect(cards).toEqual([null, { id: ID, name: card.name }]);
    }
  });

  it('says nothing in a language into which nobody has translated it', async () => {
    await show('japanese-only');
    expect((await parentReads()).at(-1)).toEqual({ id: 'japanese-only', name: '日本語だけの教室', summary: SUMMARY });
  });

  it('keeps what was said of it when it is offered no more', async () => {
    await version.act('expire', staff.supervisor, { note: '事業が終わった' });
    expect((await parent.caller.get(`/api/public/services/${ID}`)).status).toBe(404);
    expect((await parentReads())[1]).toEqual({ ...card, ended: true });
    expect((await read(counsellor, desk(id, '/messages')))[1]).toEqual({ id: ID, name: card.name });
  });

  it('is offered again once another version is published, and the old cards say what holds now', async () => {
    const next = await Version.draft(staff, ID);
    await next.change({ content: content({ name: inWords('新しい教室', null, 'New class') }) });
    await next.toPublished();
    expect((await parentReads())[1]).toEqual({
      ...{ id: ID, name: '新しい教室', summary: SUMMARY },
      translations: { en: { name: 'New class' } },
    });
  });
});
