import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { type CatalogueStaff, catalogueStaff, code, content, faults, Version } from './catalogue-harness.js';
import { figure } from './figures-harness.js';

describe('days of looking, at and again', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  let n = 0;
  const source = (checkedOn: string) => ({
    ...{ url: 'https://www.city.kobe.lg.jp/toddlers', title: '教室の案内', by: '編集者' },
    checkedOn,
  });
  const withFigure = (changes: object) => content({ figures: [figure(`far-${n + 1}.fee`, changes)] });

  it.each<[string, () => object, string[]]>([
    ['the version, never', () => ({ nextCheckDue: '9999-12-31' }), ['nextCheckDue nextCheckFar']],
    ['the version, in four years', () => ({ nextCheckDue: '2030-01-01' }), ['nextCheckDue nextCheckFar']],
    ['the version, in three years', () => ({ nextCheckDue: '2029-11-24' }), []],
    [
      'a figure, never',
      () => ({ content: withFigure({ nextCheckDue: '9999-12-31' }) }),
      ['content.figures.0.nextCheckDue nextCheckFar'],
    ],
    ['a figure that is over', () => ({ content: withFigure({ to: '2026-10-31', nextCheckDue: '9999-12-31' }) }), []],
    [
      'a source looked at tomorrow',
      () => ({ content: content({ sources: [source('2026-11-24'), source('2026-11-25')] }) }),
      ['content.sources.1.checkedOn dayAhead'],
    ],
    [
      'a figure looked at in another century',
      () => ({ content: withFigure({ checkedOn: '2099-01-01' }) }),
      ['content.figures.0.checkedOn dayAhead'],
    ],
  ])('%s', async (_, changes, expected) => {
    const version = await Version.service(staff, `far-${n + 1}`, changes());
    n += 1;
    const answer = await version.act('submit');
    expect([answer.status, ...faults(answer)]).toEqual([expected.length > 0 ? 422 : 200, ...expected]);
  });

  it('nobody puts a shared figure off for good', async () => {
    const propose = (nextCheckDue: string) =>
      staff.editor.post('/api/staff/parameters/proposals', {
        ...figure('far.shared', { nextCheckDue }),
        note: '市の回答',
      });
    for (const day of ['9999-12-31', '2030-01-01']) {
      const answer = await propose(day);
      expect([...code(answer), ...faults(answer)]).toEqual([422, 'parameter.unfit', 'nextCheckDue nextCheckFar']);
    }
    expect((await propose('2029-11-24')).status).toBe(201);
  });
});
