import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';

const LINE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari Line/14.16.0';
const BROWSER = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36';

describe('the first page of the LIFF app', () => {
  let test: TestApp;
  let dist: string;
  beforeAll(async () => {
    dist = mkdtempSync(join(tmpdir(), 'tsunagu-liff-'));
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'index.html'), '<div id="app">bones</div>');
    writeFileSync(join(dist, 'welcome.in-line.html'), '<div id="app">%SERVICE% %CITY% register</div>');
    writeFileSync(
      join(dist, 'welcome.elsewhere.html'),
      '<style>p{color:red}</style><a href="%ADD_FRIEND%">%OPERATOR%</a><script>go()</script>',
    );
    test = await startApp({
      env: { LIFF_DIST: dist, OPERATOR_NAME: 'A & <B>', ADD_FRIEND_URL: 'https://line.me/R/ti/p/@x?a=1&b=2' },
    });
  });
  afterAll(async () => {
    await test.close();
    rmSync(dist, { recursive: true, force: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    test.app.inject({ url, headers: { 'user-agent': LINE, 'accept-encoding': 'identity', ...headers } });

  it.each(['/liff/', '/liff/?liff.state=', '/liff/?liff.state=%2F', '/liff/?liff.state=%3Futm%3Da', '/liff/?a=b'])(
    'is the welcome page for somebody new at %s',
    async (url) => {
      const { statusCode, headers, body } = await get(url);
      expect([statusCode, body]).toEqual([200, '<div id="app">つなぐ 神戸市 register</div>']);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['vary']).toContain('Cookie');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    },
  );

  it('offers no registration outside LINE, and spells the names as HTML', async () => {
    const { body } = await get('/liff/', { 'user-agent': BROWSER });
    expect(body).toContain('</style><a href="https://line.me/R/ti/p/@x?a=1&amp;b=2">A &amp; &lt;B&gt;</a>');
    const framed = await get('/liff/', { 'user-agent': BROWSER, 'sec-fetch-dest': 'iframe' });
    expect(framed.body).toContain('register');
  });

  it('allows the style and the script that stand in the page, and no others', async () => {
    const hash = (own: string) => createHash('sha256').update(own).digest('base64');
    const policyOf = async (url: string, agent: string) =>
      String((await get(url, { 'user-agent': agent })).headers['content-security-policy']).split('; ');
    expect(await policyOf('/liff/', BROWSER)).toContain(`style-src 'self' 'sha256-${hash('p{color:red}')}'`);
    expect(await policyOf('/liff/', BROWSER)).toContain(`script-src 'self' 'sha256-${hash('go()')}'`);
    expect(await policyOf('/liff/', LINE)).toContain("style-src 'self'");
    expect(await policyOf('/liff/letters', BROWSER)).toContain("style-src 'self'");
    expect(await policyOf('/liff/letters', BROWSER)).toContain("script-src 'self'");
  });

  it('goes out compressed', async () => {
    const { headers, rawPayload } = await get('/liff/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(rawPayload).toString()).toContain('神戸市');
    expect((await get('/liff/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  });

  it.each([
    ['a session', '/liff/', { cookie: 'tsunagu_parent=any' }],
    ['a mark of an earlier one', '/liff/', { cookie: 'tsunagu_known=1' }],
    ['a deep link', '/liff/letters', {}],
    ['a deep link through LINE', '/liff/?liff.state=%2Fletters%2F1', {}],
    ['a login to finish', '/liff/?code=abc&state=def', {}],
    ['the address of a template', '/liff/welcome.in-line.html', {}],
  ])('is the plain one for %s', async (_, url, headers) => {
    const answer = await get(url, headers);
    expect([answer.statusCode, answer.body]).toEqual([200, '<div id="app">bones</div>']);
  });

  it('keeps the mark of a parent alive, and makes none', async () => {
    const { headers } = await get('/liff/letters', { cookie: 'tsunagu_known=1' });
    expect(headers['set-cookie']).toBe('tsunagu_known=1; Max-Age=34560000; Path=/liff; SameSite=Lax');
    expect((await get('/liff/', { cookie: 'tsunagu_parent=any' })).headers['set-cookie']).toBeUndefined();
    expect((await get('/liff/', { cookie: 'tsunagu_known=2' })).body).toContain('register');
  });
});
