import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

function edgeWith(code: string) {
  stubEventSource();
  return stubApi({
    'GET /staff/session': () => ({ status: 401, body: { code: 'session.missing', requestId: 'r' } }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /public/config': () => ({ body: { serviceName: 'つなぐ', cityName: '神戸市' } }),
    'POST /staff/session': () => ({ body: { ticket: 'ticket-1' } }),
    'POST /staff/session/second-factor': ({ body }) =>
      (body as { code: string }).code === code
        ? { body: staff('editor') }
        : { status: 401, body: { code: 'session.codeRefused', requestId: 'r' } },
    'GET /staff/broadcasts': () => ({ body: { items: [], nextCursor: null } }),
  });
}
function fill(selector: string, value: string) {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(selector);
  field.value = value;
  field.dispatchEvent(new Event('input'));
}
const submit = () => document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
async function toCode() {
  fill('input[type=email]', 'ogawa@example.jp');
  fill('input[type=password]', 'a long password');
  submit();
  await until(() => {
    expect(document.querySelector('input[autocomplete=one-time-code]')).not.toBeNull();
  });
}

describe('signing in', () => {
  it('asks for the missing field and sends nothing', async () => {
    const edge = edgeWith('123456');
    const { app } = await openConsole('/sign-in');
    submit();
    await flushPromises();
    expect(document.querySelectorAll('.hint--bad')).toHaveLength(2);
    expect(edge.to('POST', '/staff/session')).toHaveLength(0);
    app.unmount();
  });

  it('goes on by itself at the sixth digit and returns to where one wanted to go', async () => {
    const edge = edgeWith('123456');
    const { app, router } = await openConsole('/broadcasts');
    await toCode();
    fill('input[autocomplete=one-time-code]', '１２３ ４５６');
    await until(() => {
      expect(router.currentRoute.value.path).toBe('/broadcasts');
    });
    expect(edge.to('POST', '/staff/session/second-factor')[0]?.body).toEqual({ ticket: 'ticket-1', code: '123456' });
    app.unmount();
  });

  it('says what to do about a wrong code and stays at the second step', async () => {
    edgeWith('123456');
    const { app } = await openConsole('/sign-in');
    await toCode();
    fill('input[autocomplete=one-time-code]', '000000');
    await until(() => {
      expect(document.querySelector('[role=alert]')?.textContent).toContain('新しい6けた');
    });
    expect(document.querySelector('input[autocomplete=one-time-code]')).not.toBeNull();
    app.unmount();
  });

  it('does not follow a next that leads to another site', async () => {
    edgeWith('123456');
    const { app, router } = await openConsole('/sign-in?next=https://evil.example/');
    await toCode();
    fill('input[autocomplete=one-time-code]', '123456');
    await until(() => {
      expect(router.currentRoute.value.path).toBe('/articles');
    });
    app.unmount();
  });
});
