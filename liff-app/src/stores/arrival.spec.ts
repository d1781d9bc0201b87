import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, refusal } from '../testing/fake-api.ts';
import { config, me } from '../testing/mount.ts';
import { takeRoute } from './arrival.ts';
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

  it('is told once, at the first session, and kept nowhere', async () => {
    const api = fakeApi({ 'GET /parent/session': { ...me, stage: 'consent' }, 'POST /parent/arrival': null });
    history.replaceState(null, '', '/liff/?route=CDF3467');
    await useSession().begin(config, tokenless);
    await useSession().begin(config, tokenless);
    expect(api.calls('POST /parent/arrival')).toMatchObject([{ body: { route: 'CDF3467' } }]);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('CDF3467');
  });

  it('is not told by somebody who is registered already, nor by nobody', async () => {
    const api = fakeApi({ 'GET /parent/session': me, 'POST /parent/arrival': null });
    history.replaceState(null, '', '/liff/?route=CDF3467');
    await useSession().begin(config, tokenless);
    expect(api.calls('POST /parent/arrival')).toEqual([]);
    const later = fakeApi({
      'GET /parent/session': () => refusal(401, 'session.missing'),
      'POST /parent/arrival': null,
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
