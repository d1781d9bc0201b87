import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellArrival } from '../api/parent.ts';
import { fakeApi, refusal } from '../testing/fake-api.ts';
import { config, me } from '../testing/mount.ts';
import { sayArrival, sayArrivalAgreed, takeRoute } from './arrival.ts';
import { useSession } from './session.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  setActivePinia(createPinia());
});

describe('the code of a flyer', () => {
  it.each([
    ['/liff/?route=CDF3467', 'CDF3467', '/liff/'],
    ['/liff/?a=1&route=CDF3467#x', 'CDF3467', '/liff/?a=1#x'],
    ['/liff/?liff.state=%2F%3Froute%3DCDF3467', 'CDF3467', '/liff/?liff.state=%2F%3Froute%3DCDF3467'],
    ['/liff/?liff.state=%2Fbenefits', null, '/liff/?liff.state=%2Fbenefits'],
    ['/liff/?route=%3Cscript%3E', null, '/liff/'],
    ['/liff/', null, '/liff/'],
  ])('%s', (address, code, left) => {
    history.replaceState(null, '', address);
    expect(takeRoute()).toBe(code);
    expect(location.pathname + location.search + location.hash).toBe(left);
  });

  const tokenless = null;

  const told = (api: ReturnType<typeof fakeApi>) => api.calls('POST /parent/arrival').map(({ body }) => body);
  const kept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);

  it('is counted once before consent, and told to be kept only after agreeing; then the phone forgets it', async () => {
    const api = fakeApi({
      'GET /parent/session': { ...me, stage: 'consent' },
      'POST /parent/arrival': { counted: 'visitor' },
    });
    for (let opened = 0; opened < 2; opened++) {
      history.replaceState(null, '', '/liff/?route=CDF3467');
      await useSession().begin(config, tokenless);
      await vi.waitUntil(() => kept().includes('CDF3467'));
    }
    expect(told(api)).toEqual([{ route: 'CDF3467' }]);
    expect(localStorage.length).toBe(0);
    await sayArrivalAgreed(tellArrival);
    await sayArrivalAgreed(tellArrival);
    expect(told(api)).toEqual([{ route: 'CDF3467' }, { route: 'CDF3467', counted: 'visitor' }]);
    expect(kept()).not.toContain('CDF3467');
  });

  it('is known until the page closes where nothing can be stored', async () => {
    const refuse = () => {
      throw new Error('no storage');
    };
    const spies = (['getItem', 'setItem', 'removeItem'] as const).map((name) =>
      vi.spyOn(Storage.prototype, name).mockImplementation(refuse),
    );
    const api = fakeApi({ 'POST /parent/arrival': { counted: 'visitor' } });
    await sayArrival(tellArrival, 'CDF3467', false);
    await sayArrivalAgreed(tellArrival);
    for (const spy of spies) spy.mockRestore();
    expect(told(api)).toEqual([{ route: 'CDF3467' }, { route: 'CDF3467', counted: 'visitor' }]);
  });

  it('is told at once by somebody who has agreed and not finished, and kept nowhere on the phone', async () => {
    const api = fakeApi({
      'GET /parent/session': { ...me, stage: 'survey' },
      'POST /parent/arrival': { counted: 'visitor' },
    });
    history.replaceState(null, '', '/liff/?route=CDF3467');
    await useSession().begin(config, tokenless);
    expect(told(api)).toEqual([{ route: 'CDF3467' }]);
    expect(kept()).not.toContain('CDF3467');
  });

  it('is not told by somebody who is registered already, nor by nobody', async () => {
    const api = fakeApi({ 'GET /parent/session': me, 'POST /parent/arrival': { counted: 'visitor' } });
    history.replaceState(null, '', '/liff/?route=CDF3467');
    await useSession().begin(config, tokenless);
    expect(api.calls('POST /parent/arrival')).toEqual([]);
    const later = fakeApi({
      'GET /parent/session': () => refusal(401, 'session.missing'),
      'POST /parent/arrival': { counted: 'visitor' },
    });
    history.replaceState(null, '', '/liff/?route=CDF3467');
    setActivePinia(createPinia());
    await useSession().begin(config, tokenless);
    expect(later.calls('POST /parent/arrival')).toEqual([]);
  });

  it('that cannot be told hinders nobody', async () => {
    fakeApi({
      'GET /parent/session': { ...me, stage: 'consent' },
      'POST /parent/arrival': () => refusal(500, 'fault'),
    });
    history.replaceState(null, '', '/liff/?route=CDF3467');
    await useSession().begin(config, tokenless);
    expect(useSession().me?.stage).toBe('consent');
  });
});
