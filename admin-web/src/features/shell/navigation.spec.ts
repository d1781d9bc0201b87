import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StaffRole } from '@tsunagu/api-client';
import { openConsole } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { opening, staff } from '../../test/samples';
import { homeOf, mayOpen, places, placesFor } from './navigation';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const rails: [StaffRole, string[]][] = [
  ['counsellor', ['desk', 'services', 'answers']],
  [
    'supervisor',
    [
      'wall',
      'desk',
      'articles',
      'segments',
      'broadcasts',
      'services',
      'survey',
      'answers',
      'consents',
      'flyers',
      'routes',
      'menus',
      'audit',
    ],
  ],
  [
    'manager',
    [
      'wall',
      'desk',
      'articles',
      'segments',
      'broadcasts',
      'services',
      'survey',
      'answers',
      'consents',
      'flyers',
      'routes',
      'menus',
      'accounts',
      'audit',
    ],
  ],
  ['editor', ['articles', 'segments', 'broadcasts', 'services', 'survey', 'answers', 'flyers', 'routes', 'menus']],
  ['cityViewer', ['city', 'survey', 'answers', 'consents', 'flyers', 'routes', 'menus']],
  [
    'cityApprover',
    ['city', 'articles', 'broadcasts', 'survey', 'answers', 'consents', 'flyers', 'routes', 'menus', 'audit'],
  ],
  ['systemAdministrator', ['menus', 'accounts', 'audit']],
];

describe('the rail', () => {
  it.each(rails)('of %s shows only what that role may open', (role, expected) => {
    expect(placesFor([role]).map((place) => place.name)).toEqual(expected);
  });

  it('of two roles is the union, in one order', () => {
    expect(placesFor(['editor', 'counsellor']).map((place) => place.name)).toEqual([
      'desk',
      'articles',
      'segments',
      'broadcasts',
      'services',
      'survey',
      'answers',
      'flyers',
      'routes',
      'menus',
    ]);
  });

  it('never leads a system administrator to a consultation', () => {
    expect(mayOpen('desk', ['systemAdministrator'])).toBe(false);
    expect(mayOpen('city', ['systemAdministrator'])).toBe(false);
  });

  it('gives every page its own letter and every role a home', () => {
    expect(new Set(places.map((place) => place.letter)).size).toBe(places.length);
    for (const [role] of rails) expect(homeOf([role])).not.toBe('/nothing');
  });
});

describe('opening a page', () => {
  it('of another role answers as if it were not there, and asks the API for nothing of it', async () => {
    stubEventSource();
    const edge = stubApi({
      'GET /staff/session': () => ({ body: staff('editor') }),
      'GET /public/opening': () => ({ body: opening }),
    });
    const { app, router } = await openConsole('/consultations/c1');
    expect(router.currentRoute.value.name).toBe('not-yours');
    expect(document.querySelector('h1')?.textContent).toBe('この画面は開けません');
    expect(edge.calls.some((call) => call.path.includes('consultations'))).toBe(false);
    app.unmount();
  });

  it('without a session leads to sign-in and remembers where to', async () => {
    stubApi({ 'GET /staff/session': () => ({ status: 401, body: { code: 'session.missing', requestId: 'r' } }) });
    const { app, router } = await openConsole('/broadcasts');
    expect(router.currentRoute.value.name).toBe('sign-in');
    expect(router.currentRoute.value.query['next']).toBe('/broadcasts');
    app.unmount();
  });
});
