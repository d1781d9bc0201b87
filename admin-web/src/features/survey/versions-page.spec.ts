import { afterEach, describe, expect, it, vi } from 'vitest';
import { openConsole, press, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { opening, staff } from '../../test/samples';
import { versionItem, versionView } from '../../test/survey-samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});
const shell = (role: Parameters<typeof staff>[0]) => ({
  'GET /staff/session': () => ({ body: staff(role) }),
  'GET /public/opening': () => ({ body: opening }),
});

describe('the versions of the survey', () => {
  it('are listed page by page, and a new one begins from the published one', async () => {
    stubEventSource();
    const edge = stubApi({
      ...shell('editor'),
      'GET /staff/survey/versions': ({ query }) => ({
        body: query.get('cursor')
          ? { items: [versionItem({ version: '1', state: 'retired', author: null })], nextCursor: null }
          : { items: [versionItem({ returnNote: '目的が足りません' })], nextCursor: 'more' },
      }),
      'POST /staff/survey/versions': () => ({ status: 201, body: versionView({ version: '7' }) }),
      'GET /staff/survey/versions/7': () => ({ body: versionView({ version: '7' }) }),
    });
    const { app, router } = await openConsole('/survey');
    await until(() => {
      expect(document.querySelector('tbody')?.textContent).toContain('第6版 秋の見直し');
    });
    expect(document.querySelector('tbody')?.textContent).toContain('差し戻し');
    document.querySelector<HTMLButtonElement>('.more .btn')?.click();
    await until(() => {
      expect(document.querySelector('tbody')?.textContent).toContain('はじめから入っている版');
    });
    press('c');
    await until(() => {
      expect(document.querySelector('[role=dialog] input')).not.toBeNull();
    });
    const act = () => document.querySelector<HTMLButtonElement>('[role=dialog] .btn--primary');
    expect(act()?.disabled).toBe(true);
    const name = document.querySelector<HTMLInputElement>('[role=dialog] input');
    if (name) {
      name.value = '冬の見直し';
      name.dispatchEvent(new Event('input'));
    }
    await until(() => {
      expect(act()?.disabled).toBe(false);
    });
    act()?.click();
    await until(() => {
      expect(edge.to('POST', '/staff/survey/versions')[0]?.body).toEqual({ title: '冬の見直し' });
      expect(router.currentRoute.value.params['version']).toBe('7');
    });
    app.unmount();
  });

  it('show the city first what waits for it, through its own door', async () => {
    const edge = stubApi({
      ...shell('cityApprover'),
      'GET /city/survey/versions': () => ({ body: { items: [], nextCursor: null } }),
    });
    const { app } = await openConsole('/survey');
    await until(() => {
      expect(document.querySelector('.state h2')?.textContent).toBe('この状態の版はありません');
    });
    expect(edge.to('GET', '/city/survey/versions')[0]?.query.get('state')).toBe('awaitingCity');
    expect(document.querySelector('.btngroup')?.textContent).not.toContain('下書き');
    expect(edge.calls.some(({ path }) => path.startsWith('/staff/survey'))).toBe(false);
    app.unmount();
  });

  it('say what went wrong and offer to try again', async () => {
    stubEventSource();
    const edge = stubApi({ ...shell('editor'), 'GET /staff/survey/versions': () => 'unreachable' });
    const { app } = await openConsole('/survey');
    await until(() => {
      expect(document.querySelector('[role=alert]')?.textContent).toContain('つながりませんでした');
    });
    edge.on('GET /staff/survey/versions', () => ({ body: { items: [versionItem()], nextCursor: null } }));
    document.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await until(() => {
      expect(document.querySelector('tbody')?.textContent).toContain('第6版');
    });
    app.unmount();
  });
});
