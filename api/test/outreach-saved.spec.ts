import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import { rowsHolding } from './harness/rows-holding.js';
import { Keeper, listed } from './outreach-kept-harness.js';

describe('saved services', () => {
  let test: TestApp;
  let keeper: Keeper;
  let atDesk: string[];
  beforeAll(async () => {
    test = await startApp();
    keeper = await Keeper.of(test, 'saved');
    atDesk = await listed(keeper.parent, ({ asksAtDesk }) => asksAtDesk);
    expect(atDesk.length).toBeGreaterThan(10);
  });
  afterAll(() => test.close());

  it('are never those that ask at the desk: of them not even the try is kept', async () => {
    const before = await rowsHolding(test, [`"${atDesk[0]}"`]);
    for (const id of atDesk) {
      const { status, body } = await keeper.keep(id);
      expect([status, body.code]).toEqual([422, 'saved.asksAtDesk']);
    }
    expect(await rowsHolding(test, [`"${atDesk[0]}"`])).toEqual(before);
    expect(before).toContain('service');
    expect(before).not.toContain('saved_service');
  });
});
