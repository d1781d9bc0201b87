import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useSession } from '../../stores/session.ts';
import { fakeApi, fault, refusal } from '../../testing/fake-api.ts';
import { me } from '../../testing/mount.ts';
import { useSaved } from './use-saved.ts';

const ordinary = { id: 'teate', asksAtDesk: false };
const atDesk = { id: 'tokubetsu', asksAtDesk: true };
const list = (...ids: string[]) => ({ items: ids.map((serviceId) => ({ serviceId })), nextCursor: null });

function open(registered: boolean, routes: Record<string, unknown> = {}) {
  setActivePinia(createPinia());
  const api = fakeApi({
    'GET /parent/saved-services': list(),
    'PUT /parent/saved-services/teate': null,
    'DELETE /parent/saved-services/teate': null,
    ...routes,
  });
  useSession().me = registered ? me : null;
  return { api, saved: useSaved() };
}
beforeEach(() => localStorage.clear());

describe('before registering', () => {
  it('everything stays on the phone, and no request tells of it', async () => {
    const { api, saved } = open(false);
    await saved.load();
    await saved.save(ordinary);
    await saved.save(atDesk);
    expect([saved.ids, saved.outcome]).toEqual([['tokubetsu', 'teate'], 'savedHere']);
    await saved.forget(ordinary);
    expect(open(false).saved.ids).toEqual(['tokubetsu']);
    expect(api.asked).toEqual([]);
  });
});

describe('a registered parent', () => {
  it('keeps services with us, and finds them page by page', async () => {
    const pages = [
      { items: [{ serviceId: 'teate' }], nextCursor: 'c' },
      { items: [{ serviceId: 'care' }], nextCursor: null },
    ];
    const { api, saved } = open(true, { 'GET /parent/saved-services': () => pages.shift() });
    await saved.load();
    await saved.load();
    expect(saved.ids).toEqual(['teate', 'care']);
    expect(api.asked.map(({ query }) => query)).toEqual(['limit=100', 'limit=100&cursor=c']);
    await saved.forget(ordinary);
    expect([saved.ids, api.calls('DELETE /parent/saved-services/teate').length]).toEqual([['care'], 1]);
  });

  it('keeps what asks at the desk on the phone: no request names it', async () => {
    const { api, saved } = open(true);
    await saved.save(atDesk);
    await saved.save(ordinary);
    expect([saved.ids, saved.outcome]).toEqual([['teate', 'tokubetsu'], 'savedNow']);
    await saved.forget(atDesk);
    expect(api.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['PUT /parent/saved-services/teate']);
    expect(localStorage.getItem('tsunagu.finder.saved')).toBe('[]');
  });

  it('still has what was saved on this phone before', async () => {
    await open(false).saved.save(ordinary);
    const { api, saved } = open(true);
    await saved.load();
    expect([saved.ids, api.asked.length]).toEqual([['teate'], 1]);
  });

  it.each([
    ['the house is full', () => refusal(409, 'saved.tooMany'), 'saved.tooMany'],
    ['something broke', () => fault(), 'unreachable'],
  ])('sees the bookmark empty again when %s', async (_, answer, failed) => {
    const { saved } = open(true, { 'PUT /parent/saved-services/teate': answer });
    await saved.save(ordinary);
    expect([saved.ids, saved.failed, saved.outcome]).toEqual([[], failed, null]);
  });

  it('is asked for again after a failed look', async () => {
    const answers = [fault(), Response.json(list('teate'))];
    const { saved } = open(true, { 'GET /parent/saved-services': () => answers.shift() });
    await saved.load();
    await saved.load();
    expect(saved.ids).toEqual(['teate']);
  });
});
