import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useSession } from '../stores/session.ts';
import { fakeApi, fault, refusal } from '../testing/fake-api.ts';
import { me } from '../testing/mount.ts';
import { useKeeping } from './kept-list.ts';
import { useSaved } from './use-saved.ts';
import { useUsed } from './use-used.ts';

const ordinary = { id: 'teate', asksAtDesk: false };
const atDesk = { id: 'tokubetsu', asksAtDesk: true, useKept: 'phone' as const };
const list = (...ids: string[]) => ({ items: ids.map((serviceId) => ({ serviceId })), nextCursor: null });

describe.each([
  ['saved' as const, useSaved],
  ['used' as const, useUsed],
])('the list of what is %s', (what, useList) => {
  const path = `/parent/${what}-services`;
  function open(registered: boolean, routes: Record<string, unknown> = {}) {
    setActivePinia(createPinia());
    const api = fakeApi({
      [`GET ${path}`]: list(),
      [`PUT ${path}/teate`]: null,
      [`DELETE ${path}/teate`]: null,
      ...routes,
    });
    useSession().me = registered ? me : null;
    return { api, kept: useList(), keeping: useKeeping() };
  }
  beforeEach(() => localStorage.clear());

  describe('before registering', () => {
    it('everything stays on the phone, and no request tells of it', async () => {
      const { api, kept, keeping } = open(false);
      await kept.load();
      await kept.keep(ordinary);
      await kept.keep(atDesk);
      expect([kept.ids, keeping.outcome]).toEqual([['tokubetsu', 'teate'], `${what}Here`]);
      await kept.forget(ordinary);
      expect(open(false).kept.ids).toEqual(['tokubetsu']);
      expect(api.asked).toEqual([]);
    });
  });

  describe('a registered parent', () => {
    it('keeps services with us, and finds them page by page', async () => {
      const pages = [
        { items: [{ serviceId: 'teate' }], nextCursor: 'c' },
        { items: [{ serviceId: 'care' }], nextCursor: null },
      ];
      const { api, kept } = open(true, { [`GET ${path}`]: () => pages.shift() });
      await kept.load();
      await kept.load();
      expect(kept.ids).toEqual(['teate', 'care']);
      expect(api.asked.map(({ query }) => query)).toEqual(['limit=100', 'limit=100&cursor=c']);
      await kept.forget(ordinary);
      expect([kept.ids, api.calls(`DELETE ${path}/teate`).length]).toEqual([['care'], 1]);
    });

    it('keeps what asks at the desk on the phone: no request names it', async () => {
      const { api, kept, keeping } = open(true);
      await kept.keep(atDesk);
      await kept.keep(ordinary);
      expect([kept.ids, keeping.outcome]).toEqual([['teate', 'tokubetsu'], `${what}Now`]);
      await kept.forget(atDesk);
      expect(api.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`PUT ${path}/teate`]);
      expect(localStorage.getItem(`tsunagu.finder.${what}`)).toBe('[]');
    });

    it('keeps on the phone that something sensitive is used, while saving it says nothing of the family', async () => {
      const { api, kept } = open(true);
      await kept.keep({ ...ordinary, useKept: 'phone' });
      expect(kept.ids).toEqual(['teate']);
      expect(api.calls(`PUT ${path}/teate`)).toHaveLength(what === 'saved' ? 1 : 0);
      expect(kept.isHere('teate')).toBe(what === 'used');
    });

    it('still has what was saved on this phone before', async () => {
      await open(false).kept.keep(ordinary);
      const { api, kept } = open(true);
      await kept.load();
      expect([kept.ids, api.asked.length]).toEqual([['teate'], 1]);
    });

    it.each([
      ['the house is full', () => refusal(409, `${what}.tooMany`), `${what}.tooMany`],
      ['something broke', () => fault(), 'unreachable'],
    ])('sees the bookmark empty again when %s', async (_, answer, failed) => {
      const { kept, keeping } = open(true, { [`PUT ${path}/teate`]: answer });
      await kept.keep(ordinary);
      expect([kept.ids, keeping.failed, keeping.outcome]).toEqual([[], failed, null]);
    });

    it('is asked for again after a failed look', async () => {
      const answers = [fault(), Response.json(list('teate'))];
      const { kept } = open(true, { [`GET ${path}`]: () => answers.shift() });
      await kept.load();
      expect(kept.notFound).toBe(true);
      await kept.load();
      expect([kept.ids, kept.notFound]).toEqual([['teate'], false]);
    });
  });
});
