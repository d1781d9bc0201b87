import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdministratorProblem, makeFirstAdministrator } from '../src/first-administrator.js';
import { type TestApp, startApp } from './harness/app.js';
import { signInAs } from './harness/staff.js';

describe('the first administrator', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());

  it.each([
    ['nothing', []],
    ['no address', ['山田']],
    ['no e-mail address', ['山田', 'yamada']],
    ['an empty name', [' ', 'yamada@staff.example']],
    ['too long a name', ['山'.repeat(41), 'yamada@staff.example']],
    ['a name in two words without quotes', ['山田', '花子', 'yamada@staff.example']],
  ])('is not made from %s', async (_, words) => {
    await expect(makeFirstAdministrator(test.app, words)).rejects.toThrow(AdministratorProblem);
    expect(await test.sql('SELECT 1 FROM staff_account')).toEqual([]);
  });

  it('is made once, signs in with what was shown, and makes the others', async () => {
    const made = await makeFirstAdministrator(test.app, ['山田', 'Yamada@staff.example']);
    const caller = await signInAs(test, {
      ...made.account,
      password: made.temporaryPassword,
      totpSecret: new URL(made.secondFactorUri).searchParams.get('secret')!,
    });
    const next = { name: '責任者', email: 'manager@staff.example', roles: ['manager'] };
    expect((await caller.post('/api/staff/accounts', next)).status).toBe(201);
    expect(
      await test.sql(
        `SELECT actor_kind, actor_name FROM audit_entry WHERE action = 'staff.create' ORDER BY id LIMIT 1`,
      ),
    ).toEqual([{ actor_kind: 'system', actor_name: 'first-administrator' }]);
    await expect(makeFirstAdministrator(test.app, ['佐藤', 'sato@staff.example'])).rejects.toThrow(
      AdministratorProblem,
    );
    expect(await test.sql('SELECT 1 FROM staff_account')).toHaveLength(2);
  });
});
