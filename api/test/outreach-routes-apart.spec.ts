import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { startParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

const NEW = { name: '灘区役所 3階', placeKind: 'wardOffice', ward: 'nada', flyerVersion: '2026年秋' };

describe('QR routes', () => {
  let test: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
  });
  afterAll(() => test.close());

  let places = 0;
  const make = async (): Promise<{ id: string; code: string; name: string }> =>
    (await editor.post('/api/staff/routes', { ...NEW, name: `${NEW.name}${++places}番` })).body;

  it('stay with one version of the flyer once somebody scanned it', async () => {
    const { id, code, name } = await make();
    await test.app.inject({ url: `/r/${code}` });
    const refused = await editor.patch(`/api/staff/routes/${id}`, { flyerVersion: '2027年春' });
    expect([refused.status, refused.body.code]).toEqual([409, 'outreach.routeScanned']);
    const { status, body } = await editor.patch(`/api/staff/routes/${id}`, { ...NEW, name: `${name}入口` });
    expect([status, body.name, body.flyerVersion]).toEqual([200, `${name}入口`, NEW.flyerVersion]);

    const opened = await make();
    const { caller } = await startParent(test);
    await caller.post('/api/parent/arrival', { route: opened.code });
    expect((await editor.patch(`/api/staff/routes/${opened.id}`, { flyerVersion: 'x' })).body.code).toBe(
      'outreach.routeScanned',
    );
  });

  it('are one for a place and a version, however it is typed', async () => {
    const [first, other] = [await make(), await make()];
    const duplicate = [409, 'outreach.routeDuplicate'];
    const again = { ...NEW, name: first.name };
    for (const input of [again, { ...again, placeKind: 'other' }, { ...again, flyerVersion: '２０２６年秋' }]) {
      const { status, body } = await editor.post('/api/staff/routes', input);
      expect([status, body.code]).toEqual(duplicate);
    }
    const moved = await editor.patch(`/api/staff/routes/${other.id}`, { name: first.name });
    expect([moved.status, moved.body.code]).toEqual(duplicate);
    for (const input of [
      { ...again, flyerVersion: '2027年春' },
      { ...again, ward: 'kita' },
      { ...again, ward: null },
    ]) {
      expect((await editor.post('/api/staff/routes', input)).status).toBe(201);
    }
    // Retired, it makes room for another, and then is not taken up again beside it.
    await editor.patch(`/api/staff/routes/${first.id}`, { retired: true });
    const twice = await Promise.all([0, 1].map(() => editor.post('/api/staff/routes', again)));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const resumed = await editor.patch(`/api/staff/routes/${first.id}`, { retired: false });
    expect([resumed.status, resumed.body.code]).toEqual(duplicate);
  });
});
