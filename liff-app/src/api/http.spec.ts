import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi, fault, refusal } from '../testing/fake-api.ts';
import { Fault, Refusal, troubleOf, Unreachable } from './errors.ts';
import { call, callUnseen, renewSessionWith } from './http.ts';

afterEach(() => renewSessionWith(null));

const page = { items: [], nextCursor: null };
const letters = () => call('GET /api/parent/letters', {});

it('answers the body, and nothing where there is none', async () => {
  const api = fakeApi({ 'GET /parent/letters': page, 'POST /parent/consultations/a%2Fb/read': null });
  await expect(call('GET /api/parent/letters', { query: { cursor: 'x y' } })).resolves.toEqual(page);
  const read = { path: { id: 'a/b' }, body: { seq: 3 } };
  await expect(call('POST /api/parent/consultations/{id}/read', read)).resolves.toBeUndefined();
  expect(api.asked).toEqual([
    { method: 'GET', path: '/parent/letters', query: 'cursor=x+y', body: undefined },
    { method: 'POST', path: '/parent/consultations/a%2Fb/read', query: '', body: { seq: 3 } },
  ]);
});

it('tells a refusal, a fault and a silence apart', async () => {
  const api = fakeApi({ 'GET /parent/letters': refusal(409, 'consultation.closed'), 'GET /public/config': fault() });
  await expect(letters()).rejects.toMatchObject({ code: 'consultation.closed', status: 409 });
  await expect(call('GET /api/public/config', {})).rejects.toBeInstanceOf(Fault);
  api.offline = true;
  await expect(letters()).rejects.toBeInstanceOf(Unreachable);
});

it('takes an answer that is not the API’s for a fault', async () => {
  fakeApi({ 'GET /parent/letters': () => new Response('<html>', { status: 502 }) });
  await expect(letters()).rejects.toBeInstanceOf(Fault);
});

it('renews a lost session once and asks again', async () => {
  let alive = false;
  const api = fakeApi({ 'GET /parent/letters': () => (alive ? page : refusal(401, 'session.missing')) });
  renewSessionWith(async () => (alive = true));
  await expect(letters()).resolves.toEqual(page);
  expect(api.calls('GET /parent/letters')).toHaveLength(2);
});

it('does not go round in circles when the session cannot be renewed', async () => {
  const api = fakeApi({ 'GET /parent/letters': () => refusal(401, 'session.missing') });
  renewSessionWith(async () => true);
  await expect(letters()).rejects.toBeInstanceOf(Refusal);
  expect(api.calls('GET /parent/letters')).toHaveLength(2);
});

it('sends no cookie where nobody may know who asked', async () => {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => Response.json({}));
  vi.stubGlobal('fetch', fetched);
  await callUnseen('GET /api/public/services/{serviceId}', { path: { serviceId: 'x' } });
  expect(fetched.mock.calls[0]?.[1].credentials).toBe('omit');
});

it('sorts whatever was thrown into the three standing pages', () => {
  expect(troubleOf(new Unreachable())).toEqual({ kind: 'offline' });
  expect(troubleOf(new Fault('4F7K-2M'))).toEqual({ kind: 'ours', reference: '4F7K-2M' });
  expect(troubleOf(new TypeError('x'))).toEqual({ kind: 'ours', reference: null });
});
