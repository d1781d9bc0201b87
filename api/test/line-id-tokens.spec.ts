import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import { LineService } from '../src/line/line.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { connectWebhook } from './harness/line.js';

const LOGIN_CHANNEL = '2000000002';

describe('LINE', () => {
  let test: TestApp;
  let line: LineService;
  let lineUserId: string;
  const people = () => test.simulator.state.people;

  beforeAll(async () => {
    test = await startApp({ line: true });
    line = test.app.get(LineService);
    test.app.get(LineTimeouts).sendMs = 250;
    connectWebhook(test);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    test.simulator.state.faults.clear();
    test.simulator.state.quota = { type: 'none' };
    lineUserId = people().add({ friendship: 'friend', wasFriend: true }).userId;
  });

  describe('ID tokens', () => {
    const { idToken } = { idToken: (changes?: object) => test.simulator.tokens.idToken(lineUserId, changes) };
    const refusal = (code: string, status: number) => expect.objectContaining({ code, status });

    it('give the user id that LINE signed', async () => {
      expect(await line.verifyIdToken(await idToken())).toEqual({ lineUserId });
    });

    it.each([
      ['for another channel', { aud: '9999999999' }],
      ['of another issuer', { iss: 'https://evil.example' }],
      ['too old', { ageSeconds: 3_601 }],
    ])('%s are refused', async (_, changes) => {
      await expect(line.verifyIdToken(await idToken(changes))).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it.each(['', 'x', 'a.b.c', '.'.repeat(4_000)])('that are none are refused (%#)', async (text) => {
      await expect(line.verifyIdToken(text)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it('signed with the channel secret (HS256) or not at all are refused', async () => {
      const now = Math.floor(test.clock.now().getTime() / 1000);
      const forged = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('https://access.line.me').setSubject(lineUserId).setAudience(LOGIN_CHANNEL)
        .setIssuedAt(now).setExpirationTime(now + 3_600)
        .sign(Buffer.from('simulator-channel-secret-000000')); // prettier-ignore
      await expect(line.verifyIdToken(forged)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
      const [, payload] = forged.split('.');
      const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      await expect(line.verifyIdToken(none)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it('with one letter changed are refused', async () => {
      const [head, payload, signature] = (await idToken()).split('.') as [string, string, string];
      const other = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string };
      other.sub = `U${'1'.repeat(32)}`;
      const changed = `${head}.${Buffer.from(JSON.stringify(other)).toString('base64url')}.${signature}`;
      await expect(line.verifyIdToken(changed)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it('cannot be checked while LINE’s keys are out of reach', async () => {
      const other = await startApp({ line: true });
      other.simulator.state.faults.add({ path: '/oauth2/v2.1/certs', kind: 'status', times: 1 });
      const { userId } = other.simulator.state.people.add();
      const token = await other.simulator.tokens.idToken(userId);
      const service = other.app.get(LineService);
      await expect(service.verifyIdToken(token)).rejects.toEqual(refusal('line.unavailable', 503));
      await expect(service.verifyIdToken(token)).resolves.toEqual({ lineUserId: userId });
      await other.close();
    });
  });
});
