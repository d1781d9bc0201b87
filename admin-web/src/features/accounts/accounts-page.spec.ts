import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StaffAccount } from '@tsunagu/api-client';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { at, opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const account = (part: Partial<StaffAccount> & { id: string }): StaffAccount => ({
  name: '小川 結衣',
  email: `${part.id}@example.jp`,
  roles: ['editor'],
  qualification: null,
  experienceYears: null,
  disabledAt: null,
  createdAt: at(1, '09:00'),
  lastSignInAt: null,
  ...part,
});
const button = (text: string, within: ParentNode = document) =>
  [...within.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent?.includes(text));
const dialog = () => document.querySelector('[role=dialog]');
function fill(index: number, value: string) {
  const field = dialog()?.querySelectorAll<HTMLInputElement>('input.input')[index];
  if (!field) throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

async function open(accounts: StaffAccount[], more: Parameters<typeof stubApi>[0] = {}) {
  stubEventSource();
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff('manager') }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/accounts': () => ({ body: { items: accounts, nextCursor: null } }),
    ...more,
  });
  const { app } = await openConsole('/accounts');
  await until(() => {
    expect(document.querySelectorAll('tbody tr')).toHaveLength(accounts.length);
  });
  return { app, edge };
}

describe('the accounts of the staff', () => {
  it('shows the temporary password and the otpauth address once', async () => {
    const { app, edge } = await open([account({ id: 'a' })], {
      'POST /staff/accounts': ({ body }) => ({
        status: 201,
        body: {
          account: account({ id: 'b', ...(body as object) }),
          temporaryPassword: 'Kumo-Tsuki-7391',
          secondFactorUri: 'otpauth://totp/tsunagu:b?secret=ABC',
        },
      }),
    });
    button('職員を登録する')?.click();
    await until(() => {
      expect(dialog()).not.toBeNull();
    });
    fill(0, '高瀬 香');
    fill(1, 'takase@example.jp');
    const editor = [...(dialog()?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])].find(
      (box) => box.value === 'editor',
    );
    editor?.click();
    button('登録する', dialog() ?? document)?.click();
    await until(() => {
      expect(dialog()?.textContent).toContain('Kumo-Tsuki-7391');
    });
    expect(dialog()?.textContent).toContain('otpauth://totp/tsunagu:b');
    expect(edge.to('POST', '/staff/accounts')[0]?.body).toEqual({
      name: '高瀬 香',
      email: 'takase@example.jp',
      roles: ['editor'],
    });
    button('渡しました')?.click();
    await until(() => {
      expect(dialog()).toBeNull();
    });
    expect(document.body.textContent).not.toContain('Kumo-Tsuki-7391');
    app.unmount();
  });

  it('offers nothing the API would refuse: no stopping of oneself, no system administrator', async () => {
    const { app } = await open([
      account({ id: 'me', roles: ['manager'] }),
      account({ id: 'root', roles: ['systemAdministrator'] }),
      account({ id: 'other' }),
    ]);
    const rows = [...document.querySelectorAll('tbody tr')];
    expect(rows.map((row) => [button('変える', row) !== undefined, button('止める', row) !== undefined])).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ]);
    app.unmount();
  });

  it('asks before it stops somebody', async () => {
    const { app, edge } = await open([account({ id: 'other' })], {
      'PATCH /staff/accounts/other': () => ({ body: account({ id: 'other', disabledAt: at(20, '14:32') }) }),
    });
    button('止める')?.click();
    await until(() => {
      expect(dialog()?.textContent).toContain('小川 結衣さんの利用を止めますか');
    });
    expect(edge.to('PATCH', '/staff/accounts/other')).toHaveLength(0);
    button('止める', dialog() ?? document)?.click();
    await until(() => {
      expect(document.querySelector('tbody')?.textContent).toContain('停止');
    });
    app.unmount();
  });
});
