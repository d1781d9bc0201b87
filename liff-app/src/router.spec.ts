import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ParentMe } from '@tsunagu/api-client';
import { placeFor, type RouteMeta } from './router.ts';
import { useSession } from './stores/session.ts';
import { me } from './testing/mount.ts';

beforeEach(() => setActivePinia(createPinia()));

function lead(known: Partial<ParentMe> | null, path: string, audience: RouteMeta['audience']) {
  useSession().me = known && { ...me, ...known };
  return placeFor({ path, meta: { audience } });
}

describe('where a person is led', () => {
  it('lets everybody see the numbers and the benefits', () => {
    expect(lead(null, '/emergency', 'anyone')).toBeNull();
    expect(lead(null, '/benefits', 'public')).toBeNull();
    expect(lead({ stage: 'survey' }, '/benefits', 'public')).toBeNull();
  });
  it('leads a stranger to the welcome page', () => {
    expect(lead(null, '/', 'parent')).toBe('/welcome');
    expect(lead(null, '/survey', 'registering')).toBe('/welcome');
  });
  it('leads to consent and survey where they were left', () => {
    expect(lead({ stage: 'consent' }, '/', 'parent')).toBe('/welcome');
    expect(lead({ stage: 'consent' }, '/consent', 'registering')).toBeNull();
    expect(lead({ stage: 'consent', reconsent: true }, '/consultations', 'parent')).toBe('/consent');
    expect(lead({ stage: 'survey' }, '/consultations/new', 'parent')).toBe('/survey');
    expect(lead({ stage: 'survey' }, '/survey', 'registering')).toBeNull();
  });
  it('does not register anybody twice', () => {
    expect(lead({ stage: 'ready' }, '/register', 'registering')).toBe('/');
    expect(lead({ stage: 'ready' }, '/settings', 'parent')).toBeNull();
  });
});
