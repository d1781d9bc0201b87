import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '../line/line.ts';
import { fakeApi, refusal } from '../testing/fake-api.ts';
import { config, me } from '../testing/mount.ts';
import { useLanguage } from './language.ts';
import { useSession } from './session.ts';

const forget = vi.fn();
const line = (token: string | null): Line => ({
  ...{
    init: async () => undefined,
    getIdToken: () => token,
    getAccessToken: async () => null,
    isFriend: async () => null,
    requestFriendship: async () => null,
  },
  ...{ isInside: () => false, openWindow: () => undefined, closeWindow: () => undefined, language: () => 'ja', forget },
});

beforeEach(() => {
  forget.mockReset();
  localStorage.clear();
  setActivePinia(createPinia());
});

describe('the session', () => {
  it('is the one the cookie holds, without troubling LINE', async () => {
    const api = fakeApi({ 'GET /parent/session': me });
    await useSession().begin(config, line('token'));
    expect(useSession().me).toEqual(me);
    expect(api.calls('POST /parent/session')).toEqual([]);
  });

  it('is not the one of whoever held the phone before', async () => {
    const tokenOf = (sub: string) => `e30.${btoa(JSON.stringify({ sub }))}.signature`;
    const api = fakeApi({ 'GET /parent/session': me, 'POST /parent/session': { ...me, alias: 'すみれ' } });
    await useSession().begin(config, line(tokenOf('U1')));
    await useSession().begin(config, line(tokenOf('U1')));
    expect(api.calls('POST /parent/session')).toHaveLength(1);
    sessionStorage.setItem('tsunagu.draft.new', '書きかけ');
    await useSession().begin(config, line(tokenOf('U2')));
    expect(api.calls('POST /parent/session')).toHaveLength(2);
    expect(useSession().me?.alias).toBe('すみれ');
    expect(sessionStorage.getItem('tsunagu.draft.new')).toBeNull();
  });

  it('is opened with LINE’s token once, where there is none', async () => {
    const api = fakeApi({ 'GET /parent/session': () => refusal(401, 'session.missing'), 'POST /parent/session': me });
    await useSession().begin(config, line('token'));
    expect(useSession().me).toEqual(me);
    expect(api.calls('POST /parent/session')).toMatchObject([{ body: { idToken: 'token' } }]);
  });

  it('is nobody’s outside LINE', async () => {
    fakeApi({ 'GET /parent/session': () => refusal(401, 'session.missing') });
    await useSession().begin(config, line(null));
    expect(useSession().me).toBeNull();
    expect(useSession().refusedByLogin).toBe(false);
  });

  it('marks the browser of a registered parent, and of nobody else, until that parent leaves', () => {
    history.replaceState(null, '', '/liff/');
    const session = useSession();
    session.end();
    session.keep({ ...me, stage: 'consent' });
    expect(document.cookie).not.toContain('tsunagu_known=1');
    session.keep(me);
    expect(document.cookie).toContain('tsunagu_known=1');
    session.end();
    expect(document.cookie).not.toContain('tsunagu_known=1');
  });

  it('does not try a refused token again', async () => {
    const phone = line('old');
    const api = fakeApi({
      'GET /parent/session': () => refusal(401, 'session.missing'),
      'POST /parent/session': () => refusal(401, 'session.idTokenInvalid'),
    });
    await useSession().begin(config, phone);
    expect(useSession().refusedByLogin).toBe(true);
    expect(forget).toHaveBeenCalledOnce();
    expect(api.calls('POST /parent/session')).toHaveLength(1);
  });
});

describe('the language', () => {
  it('changes at once, is remembered, and told to the API by a registered parent only', async () => {
    const api = fakeApi({ 'PATCH /parent/settings': { ...me, language: 'easy-ja' } });
    await useSession().chooseLanguage('easy-ja');
    expect(useLanguage().current).toBe('easy-ja');
    expect(useLanguage().remembered()).toBe('easy-ja');
    expect(document.documentElement.classList.contains('easy')).toBe(true);
    expect(api.asked).toEqual([]);
    useSession().keep(me);
    await useSession().chooseLanguage('ja');
    expect(api.calls('PATCH /parent/settings')).toMatchObject([{ body: { language: 'ja' } }]);
  });
});
