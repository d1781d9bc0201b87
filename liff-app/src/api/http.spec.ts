import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi, fault, refusal } from '../testing/fake-api.ts';
import { Fault, Refusal, troubleOf, Unreachable } from './errors.ts';
import { call, callUnseen, renewSessionWith } from './http.ts';

afterEach(() => renewSessionWith(null));

it('answers the body, and nothing where there is none', async () => {
  fakeApi({ 'GET /thing': { a: 1 }, 'POST /thing': null });
  await expect(call('GET', '/thing')).resolves.toEqual({ a: 1 });
  await expect(call('POST', '/thing', {})).resolves.toBeUndefined();
});

it('tells a refusal, a fault and a silence apart', async () => {
  const api = fakeApi({ 'GET /no': refusal(409, 'consultation.closed'), 'GET /broken': fault() });
  await expect(call('GET', '/no')).rejects.toMatchObject({ code: 'consultation.closed', status: 409 });
  await expect(call('GET', '/broken')).rejects.toBeInstanceOf(Fault);
  api.offline = true;
  await expect(call('GET', '/no')).rejects.toBeInstanceOf(Unreachable);
});

it('takes an answer that is not the API’s for a fault', async () => {
  fakeApi({ 'GET /page': () => new Response('<html>', { status: 502 }) });
  await expect(call('GET', '/page')).rejects.toBeInstanceOf(Fault);
});

it('renews a lost session once and asks again', async () => {
  let alive = false;
  const api = fakeApi({ 'GET /thing': () => (alive ? { a: 1 } : refusal(401, 'session.missing')) });
  renewSessionWith(async () => (alive = true));
  await expect(call('GET', '/thing')).resolves.toEqual({ a: 1 });
  expect(api.calls('GET /thing')).toHaveLength(2);
});

it('does not go round in circles when the session cannot be renewed', async () => {
  const api = fakeApi({ 'GET /thing': () => refusal(401, 'session.missing') });
  renewSessionWith(async () => true);
  await expect(call('GET', '/thing')).rejects.toBeInstanceOf(Refusal);
  expect(api.calls('GET /thing')).toHaveLength(2);
});

it('sends no cookie where nobody may know who asked', async () => {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => Response.json({}));
  vi.stubGlobal('fetch', fetched);
  await callUnseen('/public/services/x');
  expect(fetched.mock.calls[0]?.[1].credentials).toBe('omit');
});

it('sorts whatever was thrown into the three standing pages', () => {
  expect(troubleOf(new Unreachable())).toEqual({ kind: 'offline' });
  expect(troubleOf(new Fault('4F7K-2M'))).toEqual({ kind: 'ours', reference: '4F7K-2M' });
  expect(troubleOf(new TypeError('x'))).toEqual({ kind: 'ours', reference: null });
});
