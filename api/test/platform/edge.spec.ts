import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnvProblem, readEnv } from '../../src/platform/env/env.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the API document', () => {
  let test: TestApp;
  afterAll(() => test.close());

  it('is shown under a policy that lets its page run and nobody frame it', async () => {
    test = await startApp();
    const { status, headers, body } = await new Caller(test).get('/api/docs');
    const policy = String(headers['content-security-policy']);
    expect(status).toBe(200);
    for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "connect-src 'self'"]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(String(body)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S|\son\w+=/);
    expect((await new Caller(test).get('/api/docs/swagger-ui-init.js')).status).toBe(200);
  });
});

describe('addresses that the router cannot read', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());

  it.each(['/services/%E0%A4%A', `/api/public/services/${'a'.repeat(101)}`])('%s is no route', async (path) => {
    const { status, body, headers } = await new Caller(test).get(path);
    expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
    expect(body).toEqual({ code: 'route.unknown', requestId: headers['x-request-id'] });
  });
});

describe('production', () => {
  let test: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tsunagu-keys-'));
    writeFileSync(join(folder, 'master.key'), Buffer.alloc(32, 1).toString('base64'));
    test = await startApp({
      env: {
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://tsunagu.example',
        MASTER_KEY_FILE: join(folder, 'master.key'),
      },
    });
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['/api/docs', '/api/docs/swagger-ui-init.js', '/api/openapi.json'])('does not serve %s', async (path) => {
    expect(await new Caller(test).get(path)).toMatchObject({ status: 404, body: { code: 'route.unknown' } });
  });
});

describe('proxies', () => {
  const ATTEMPT = { email: 'nobody@staff.example', password: 'wrong-password-of-nobody' };
  const statuses = async (proxies: Record<string, string>): Promise<Set<number>> => {
    const test = await startApp({ env: { RATE_LIMITS: 'on', ...proxies } });
    try {
      const seen = new Set<number>();
      for (let n = 0; n < 21; n++) {
        const { statusCode } = await test.app.inject({
          method: 'POST',
          url: '/api/staff/session',
          payload: ATTEMPT,
          remoteAddress: '10.1.2.3',
          headers: { 'x-forwarded-for': `203.0.113.${n}` },
        });
        seen.add(statusCode);
      }
      return seen;
    } finally {
      await test.close();
    }
  };

  it('counts the caller that a trusted proxy names, and otherwise whoever connects', async () => {
    expect(await statuses({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8' })).toEqual(new Set([401]));
    expect(await statuses({})).toEqual(new Set([401, 429]));
  });

  it.each([
    ['loopback', true],
    ['10.0.0.0/8,2001:db8::/32, 192.0.2.1', true],
    ['999.1.1.1', false],
    ['10.0.0.0/33', false],
    ['10.0.0.0/0', false],
    ['10.0.0.0/8/8', false],
    ['everybody', false],
    ['loopback,', false],
  ])('takes TRUSTED_PROXIES=%s: %s', (TRUSTED_PROXIES, right) => {
    const read = () => readEnv({ DATABASE_URL: 'postgres://nowhere/none', TRUSTED_PROXIES });
    if (right) expect(read().TRUSTED_PROXIES).toBe(TRUSTED_PROXIES);
    else expect(read).toThrow(EnvProblem);
  });
});
