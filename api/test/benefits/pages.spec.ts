import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { type Answer, Caller } from '../harness/caller.js';
import { withoutReadings } from '../harness/readings.js';

/** What would end an element, an attribute, a script or a comment if it were not escaped. */
const HOSTILE = `</script><script>alert(1)</script><!--"' onload='x' &amp; \u2028 <img src=x onerror=alert(1)>`;

describe('public pages of the services', () => {
  let test: TestApp;
  let nobody: Caller;

  beforeAll(async () => {
    test = await startApp({ env: { PUBLIC_URL: 'https://tsunagu.example', SERVICE_NAME: 'つなぐ<&>' } });
    nobody = new Caller(test);
  });
  afterAll(() => test.close());

  const text = ({ body }: Answer): string => String(body);
  const dataOf = (page: string): Record<string, any> =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!) as Record<string, any>;
  const addresses = (page: string): string[] =>
    [...page.matchAll(/hreflang="([^"]+)"\s+href="([^"]+)"/g)].map(([, tag, href]) => `${tag} ${href}`);

  it('tell what a service is, without login, cookies or scripts', async () => {
    const answer = await nobody.get('/services/jido-teate', { cookie: 'tsunagu_known=1' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    const page = text(answer);
    expect(page).toMatch(/<html lang="ja">[\s\S]*<h1>児童手当<\/h1>/);
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|\sstyle=|\son\w+=/);
    expect(page).not.toContain('受けられます');
    expect(page).toContain('決めるのは窓口です');
  });

  it('name their one address and the same page in the other languages', async () => {
    const page = text(await nobody.get('/en/services/jido-teate'));
    expect(page).toContain('<link rel="canonical" href="https://tsunagu.example/en/services/jido-teate" />');
    expect(addresses(page)).toEqual([
      'ja https://tsunagu.example/services/jido-teate',
      'ja-x-easy https://tsunagu.example/easy-ja/services/jido-teate',
      'en https://tsunagu.example/en/services/jido-teate',
      'x-default https://tsunagu.example/services/jido-teate',
    ]);
    expect(page).toMatch(/<html lang="en">[\s\S]*Who it is for/);
    // What nobody has translated is marked as Japanese for whoever reads it aloud.
    expect(page).toMatch(/<span lang="ja">[^<]*児童手当|<h1>[^<]*[A-Za-z]/);
    expect(withoutReadings(text(await nobody.get('/easy-ja/services/jido-teate')))).toContain('どんな 人の 制度ですか');
  });

  it('open the same card in the app, with nothing but its id', async () => {
    const link = /<div class="go"><a href="([^"]+)"/.exec(text(await nobody.get('/services/jido-teate')))![1];
    expect(link).toBe('/liff/benefits/jido-teate');
  });

  it('say the same to programs (schema.org GovernmentService)', async () => {
    expect(dataOf(text(await nobody.get('/services/jido-teate')))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      '@id': 'https://tsunagu.example/services/jido-teate',
      name: '児童手当',
      serviceType: '手当・給付',
      audience: { '@type': 'PeopleAudience', audienceType: expect.stringContaining('神戸市') },
      areaServed: { '@type': 'AdministrativeArea', name: '神戸市' },
      provider: { '@type': 'GovernmentOrganization', name: '神戸市' },
      availableChannel: [{ '@type': 'ServiceChannel' }],
      serviceOutput: { '@type': 'Thing', name: expect.stringContaining('15,000円') },
      termsOfService: expect.stringMatching(/^https:\/\/www\.city\.kobe\.lg\.jp\//),
    });
  });

  it('are not sent again while nothing has changed', async () => {
    const { headers } = await nobody.get('/services/jido-teate');
    const again = await nobody.get('/services/jido-teate', { 'if-none-match': `W/${String(headers['etag'])}` });
    expect([again.status, text(again)]).toEqual([304, '']);
    expect((await nobody.get('/services/jido-teate', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answer with a page where there is no service, and with another where it has ended', async () => {
    for (const path of ['/services/nothing', '/services/%3Cscript%3E', `/services/${'x'.repeat(90)}`]) {
      const answer = await nobody.get(path);
      expect(answer.status).toBe(404);
      expect(text(answer)).toContain('<meta name="robots" content="noindex" />');
      expect(text(answer)).not.toContain('<script');
    }
    await test.sql(
      `UPDATE service_version SET state = 'expired', expired_at = now() WHERE service_id = 'kosodate-no-such'`,
    );
    const { body } = await nobody.get('/api/public/catalogue');
    const last = body.services.at(-1) as { id: string; name: string };
    await test.sql(
      `UPDATE service_version SET state = 'expired', expired_at = now() WHERE service_id = $1 AND state = 'published'`,
      [last.id],
    );
    test.clock.advance({ minutes: 2 });
    const ended = await nobody.get(`/services/${last.id}`);
    expect(ended.status).toBe(410);
    expect(text(ended)).toContain(`「${last.name}」の案内は終わりました`);
  });

  it('list all services page by page, each once', async () => {
    const seen: string[] = [];
    let path: string | null = '/services';
    for (let pages = 0; path && pages < 5; pages++) {
      const page: string = text(await nobody.get(path));
      seen.push(...[...page.matchAll(/<a href="\/services\/([a-z0-9-]+)"/g)].map(([, id]) => id!));
      path = /href="([^"]+)" rel="next"/.exec(page)?.[1] ?? null;
    }
    expect(seen).toHaveLength(80);
    expect(new Set(seen).size).toBe(80);
    expect((await nobody.get('/services?after=x')).body.code).toBe('cursor.invalid');
    expect((await nobody.get('/en/services')).status).toBe(200);
    expect(text(await nobody.get('/easy-ja/services'))).toContain('/easy-ja/services/jido-teate');
  });

  it('are named to search engines, and the app is not', async () => {
    const map = await nobody.get('/sitemap.xml');
    expect(map.headers['content-type']).toContain('application/xml');
    const found = [...text(map).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    expect(found).toHaveLength(81 * 3);
    expect(found).toContain('https://tsunagu.example/en/services/jido-teate');
    const robots = text(await nobody.get('/robots.txt'));
    expect(robots).toContain('Disallow: /liff/');
    expect(robots).toContain('Sitemap: https://tsunagu.example/sitemap.xml');
  });

  it('are dressed by one file of their own', async () => {
    const href = /rel="stylesheet" href="([^"]+)"/.exec(text(await nobody.get('/services/jido-teate')))![1]!;
    const style = await nobody.get(href);
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(style.headers['cache-control']).toContain('immutable');
  });

  it('write hostile texts as texts, wherever they stand', async () => {
    await test.sql('ALTER TABLE service_version DISABLE TRIGGER USER');
    const word = { ja: HOSTILE.slice(0, 119), 'easy-ja': null, en: null };
    const change = {
      ...Object.fromEntries(
        ['name', 'summary', 'target', 'amount', 'howToApply', 'timing', 'desk'].map((key) => [
          key,
          { ...word, ja: HOSTILE },
        ]),
      ),
      ...{
        category: HOSTILE,
        asOf: HOSTILE,
        notes: HOSTILE,
        attribution: HOSTILE,
        sensitiveCriteria: [{ ...word, ja: HOSTILE }],
      },
      papers: [{ name: word, note: { ...word, ja: HOSTILE } }],
      deadlines: [{ name: word, on: null, after: 'birth', count: 15, unit: 'days' }],
      desks: [{ ward: null, name: word, tel: '078-000-0000', hours: HOSTILE, url: null }],
      sources: [{ url: `javascript:alert(1)//${HOSTILE}`, title: HOSTILE, checkedOn: '2026-11-01', by: HOSTILE }],
      relatedTo: ['jido-fuyo-teate'],
    };
    await test.sql(
      `UPDATE service_version SET content = content || $1::jsonb WHERE service_id IN ('jido-teate', 'jido-fuyo-teate')`,
      [JSON.stringify(change)],
    );
    await test.sql(`UPDATE service SET name = $1 WHERE id = 'jido-fuyo-teate'`, [HOSTILE]);
    test.clock.advance({ minutes: 2 });
    for (const path of [
      '/services/jido-teate',
      '/easy-ja/services/jido-teate',
      '/en/services/jido-teate',
      '/services',
    ]) {
      const page = text(await nobody.get(path));
      expect(page.match(/<script/g)?.length ?? 0).toBe(path === '/services' ? 0 : 1);
      const markup = page.replace(/<script.*?<\/script>/s, '');
      expect(markup).not.toMatch(/<img|<!--|href="javascript|onload='x'/);
      expect(page).toContain('&lt;/script&gt;');
      // No quotation mark of a text ends an attribute: outside of them none of it is left.
      for (const [tag] of markup.matchAll(/<[a-z][^>]*>/g))
        expect(tag.replaceAll(/"[^"]*"/g, '')).not.toMatch(/alert|onerror/);
      if (path !== '/services') expect(dataOf(page).name).toBe(HOSTILE);
    }
  });
});
