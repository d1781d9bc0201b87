import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueStaff, content, Version, words } from './benefits/catalogue-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { rowsHolding } from './harness/rows-holding.js';
import { isOrdinary, Keeper, listed, published } from './outreach-kept-harness.js';

describe('services that a household uses already', () => {
  let test: TestApp;
  let keeper: Keeper;
  beforeAll(async () => {
    test = await startApp();
    keeper = await Keeper.of(test, 'used');
  });
  afterAll(() => test.close());

  it('are never those that say something sensitive: of them not even the try is kept', async () => {
    const sensitive = await listed(keeper.parent, ({ useKept }) => useKept === 'phone');
    expect(sensitive).toEqual(expect.arrayContaining(['shoni-mansei', 'youikuhi-kosho', 'hitorioya-yachin']));
    const before = await rowsHolding(test, [`"${sensitive[0]}"`]);
    for (const id of sensitive) {
      const { status, body } = await keeper.keep(id);
      expect([id, status, body.code]).toEqual([id, 422, 'used.onPhoneOnly']);
    }
    expect(await rowsHolding(test, [`"${sensitive[0]}"`])).toEqual(before);
  });

  it('are no places to ask, to go to or to read', async () => {
    const noUse = await listed(keeper.parent, ({ useKept }) => useKept === 'nowhere');
    expect(noUse).toEqual(
      expect.arrayContaining(['jidou-soudan', 'futoko', 'young-carer', 'jidokan', 'kosodate-line']),
    );
    for (const id of noUse) {
      const { status, body } = await keeper.keep(id);
      expect([id, status, body.code]).toEqual([id, 422, 'used.nothingToUse']);
    }
    expect(await test.sql('SELECT 1 FROM used_service WHERE service_id = ANY ($1)', [noUse])).toEqual([]);
  });

  it('are forgotten when what is published begins to go by something sensitive; saving it says less', async () => {
    const staff = await catalogueStaff(test);
    await published(staff, 'sensitive-later');
    const user = await Keeper.of(test, 'used');
    const saver = new Keeper(user.parent, 'saved');
    const [ordinary] = await listed(user.parent, isOrdinary);
    for (const id of [ordinary!, 'sensitive-later']) await user.keep(id);
    await saver.keep('sensitive-later');
    expect(await user.ids()).toEqual(['sensitive-later', ordinary]);

    const delicate = await Version.draft(staff, 'sensitive-later');
    await delicate.change({
      content: content({ category: 'cash', sensitiveCriteria: [words('DV・別居中の方は窓口へ')] }),
    });
    await delicate.toPublished();
    await test.outbox.drain();
    expect([await user.ids(), await saver.ids()]).toEqual([[ordinary], ['sensitive-later']]);
  });
});
