import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CatalogueStore } from '../../src/benefits/catalogue.store.js';
import { type TestApp, startApp } from '../harness/app.js';
import { type CatalogueStaff, catalogueStaff, code, content, faults, Version } from './catalogue-harness.js';
import { figure, giver, taker } from './figures-harness.js';

describe('figures that another process has published a moment ago', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
    // What this process holds in memory stays as old as that of a process that has not heard of it.
    jest.spyOn(test.app.get(CatalogueStore), 'drop').mockReturnValue();
  });
  afterAll(() => test.close());

  it('may be named by a rule at once', async () => {
    for (const n of [1, 2, 3]) {
      await giver(staff, `fresh-${n}`);
      const named = await taker(staff, `goes-by-fresh-${n}`, `fresh-${n}.limit`);
      expect([named.body.readiness.problems, (await named.act('submit')).status]).toEqual([[], 200]);
    }
  });

  it('are what golden households are judged by when a version is handed over and approved', async () => {
    const gives = await giver(staff, 'moved');
    const [early, late] = [await taker(staff, 'early', 'moved.limit'), await taker(staff, 'late', 'moved.limit')];
    await late.act('submit');
    const next = await Version.draft(staff, gives.serviceId);
    await next.change({ content: content({ figures: [figure('moved.limit', { value: 1_000_000 })] }) });
    await next.toPublished();
    for (const answer of [await early.act('submit'), await late.act('approve', staff.manager)]) {
      expect([...code(answer), ...faults(answer)]).toEqual([
        ...[422, 'serviceVersion.incomplete', 'goldens.0 goldenDisagrees'],
      ]);
    }
    const seen = (await staff.editor.get(late.path)).body.readiness;
    expect(seen.problems).toEqual([{ path: 'goldens.0', code: 'goldenDisagrees' }]);
  });

  it('are gone at once where a service is offered no more', async () => {
    const gives = await giver(staff, 'gone');
    const waits = await taker(staff, 'waits-for-gone', 'gone.limit');
    await gives.act('expire', staff.manager, { note: '終わった' });
    expect(code(await waits.change({ confidence: 'low' }))).toEqual([422, 'serviceVersion.ruleInvalid']);
    expect(faults(await waits.act('submit'))).toEqual([
      ...['goldens.0 goldenDisagrees', 'goldens.1 goldenDisagrees', 'rule figureMissing'],
    ]);
  });
});
