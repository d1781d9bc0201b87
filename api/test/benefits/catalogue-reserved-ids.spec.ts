import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { type CatalogueStaff, catalogueStaff, code, SERVICES, text } from './catalogue-harness.js';
import { figure } from './figures-harness.js';

const PROPOSALS = '/api/staff/parameters/proposals';

describe('names that figures of no service begin with', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const create = (id: string) => staff.editor.post(SERVICES, { id, ...text() });
  const propose = async (id: string): Promise<string> =>
    (await staff.editor.post(PROPOSALS, { ...figure(id), note: '市の回答' })).body.proposalId;
  const approve = (id: string) => staff.manager.post(`${PROPOSALS}/${id}/approve`);

  it.each(['income', 'residence', 'children', 'child', 'birthday', 'plan', 'tax'])(
    'no service takes “%s”, which facts begin with',
    async (id) => {
      expect(code(await create(id))).toEqual([409, 'serviceVersion.idReserved']);
      expect(await test.sql('SELECT 1 FROM service WHERE id = $1', [id])).toEqual([]);
    },
  );

  it('nor the first part of a shared figure; what only looks like it is free', async () => {
    expect((await approve(await propose('city-wide.limit'))).status).toBe(200);
    expect(code(await create('city-wide'))).toEqual([409, 'serviceVersion.idReserved']);
    expect([(await create('city')).status, (await create('city-wide-limit')).status]).toEqual([201, 201]);
    expect((await create('incomes')).status).toBe(201);
  });

  it('nor one of the two when both are wanted at the same time', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      const proposal = await propose(`both-${n}.limit`);
      const answers = await Promise.all([approve(proposal), create(`both-${n}`)]);
      const [[shared], [service]] = answers.map((answer) => code(answer)) as [[number], [number]];
      expect([
        [200, 409],
        [422, 201],
      ]).toContainEqual([shared, service]);
    }
  });
});
