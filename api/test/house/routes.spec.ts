import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANY_ROLE, type AudienceName } from '../../src/platform/access/audience.js';
import { openApiDocument } from '../../src/openapi.js';
import { STAFF_ROLES } from '../../src/staff/staff.service.js';
import { type TestApp, startApp } from '../harness/app.js';
import { type Route, routesOf } from './routes.js';

/** Where each audience's routes may lie. */
const PLACES: Record<AudienceName, RegExp> = {
  // What stands on paper is short and outlives every other address; pages for search engines have plain ones.
  public:
    /^\/(api\/(public\/|health$|ready$)|r\/:code$|((easy-ja|en)\/)?(services|erasures)(\/|$)|(sitemap\.xml|robots\.txt)$)/,
  line: /^\/api\/line\//,
  parent: /^\/api\/parent\//,
  staff: /^\/api\/(staff|city)\//,
};

/** The only routes that a signed-in audience's controller opens to everyone. */
const OPENED = ['POST /api/parent/session', 'POST /api/staff/session', 'POST /api/staff/session/second-factor'];

describe('every route', () => {
  let test: TestApp;
  let routes: Route[];
  beforeAll(async () => {
    test = await startApp();
    routes = routesOf(test.app);
  });
  afterAll(() => test.close());

  const faulty = (is: (route: Route) => boolean): string[] => routes.filter(is).map(({ name }) => name);

  it('names its audience on the class', () => {
    expect(routes.length).toBeGreaterThan(10);
    expect(faulty(({ classAudience }) => classAudience === undefined)).toEqual([]);
  });

  it('names known roles when it is for staff', () => {
    const known: string[] = [ANY_ROLE, ...STAFF_ROLES];
    expect(
      faulty(
        ({ audience, roles }) =>
          audience === 'staff' && (!roles?.length || !roles.every((role) => known.includes(role))),
      ),
    ).toEqual([]);
  });

  it('lies where its audience looks for it', () => {
    expect(faulty(({ classAudience, path }) => !classAudience || !PLACES[classAudience].test(path))).toEqual([]);
  });

  it('of the city’s door is for the city’s roles only', () => {
    const city = ['cityViewer', 'cityApprover'];
    expect(
      faulty(({ path, roles }) => path.startsWith('/api/city/') && !(roles ?? []).every((role) => city.includes(role))),
    ).toEqual([]);
  });

  it('is open to everyone only where this list says so', () => {
    expect(faulty(({ classAudience, audience }) => classAudience !== 'public' && audience === 'public').sort()).toEqual(
      OPENED.filter((name) => routes.some((route) => route.name === name)).sort(),
    );
  });

  it('stands in the API document, and nothing else does', () => {
    const document = openApiDocument(test.app);
    const documented = Object.entries(document.paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(documented.sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  it('is described by schemas that the API document holds', () => {
    const document = openApiDocument(test.app);
    const known = Object.keys(document.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`);
    const dangling: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === '$ref' && !known.includes(String(value))) dangling.push(`${path} → ${String(value)}`);
        walk(value, `${path}/${key}`);
      }
    };
    walk({ paths: document.paths, components: document.components }, '');
    expect(dangling).toEqual([]);
  });
});
