import { mkdtempSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { channelAccessToken, messagingApi } from '@line/bot-sdk';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose';
import { type Simulator, type SimulatorOptions, startSimulator } from '../src/index.ts';
import { clientOf, hello, loginTokenOf, pngOf, refusalOf, tokenOf, U } from './helpers.ts';

describe('control', () => {
  let simulator: Simulator;
  let folder: string;
  const options = (): SimulatorOptions => ({
    port: 0,
    webhookUrl: 'http://127.0.0.1:9/',
    stateFile: path.join(folder, 'state.json'),
  });
  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'simulator-'));
    simulator = await startSimulator(options());
  });
  afterEach(async () => {
    await simulator.close();
    rmSync(folder, { recursive: true });
  });
  const call = (way: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${simulator.origin}${way}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const json = async (answer: Promise<Response>) => (await (await answer).json()) as Record<string, unknown>;

  it('makes people, befriends, blocks and unblocks them', async () => {
    const made = await json(call('/simulator/users', 'POST', { name: 'みなと' }));
    expect(made).toMatchObject({
      userId: expect.stringMatching(/^U[0-9a-f]{32}$/),
      name: 'みなと',
      friendship: 'none',
    });
    const states: unknown[] = [];
    for (const act of ['follow', 'block', 'unblock'])
      states.push((await json(call(`/simulator/users/${String(made['userId'])}/${act}`, 'POST')))['friendship']);
    expect(states).toEqual(['friend', 'blocked', 'friend']);
    expect((await call('/simulator/users', 'POST', { userId: 'U1' })).status).toBe(400);
    expect((await call(`/simulator/users/${U(9)}/follow`, 'POST')).status).toBe(404);
  });

  it('lets nobody speak who is no friend, and nobody say nothing', async () => {
    await call('/simulator/users', 'POST', { userId: U(1) });
    expect((await call(`/simulator/users/${U(1)}/say`, 'POST', { text: 'a' })).status).toBe(409);
    await call(`/simulator/users/${U(1)}/follow`, 'POST');
    expect((await call(`/simulator/users/${U(1)}/say`, 'POST', { text: '' })).status).toBe(400);
  });

  it.each([
    ['http://localhost:5173', 200, 'http://localhost:5173'],
    ['http://127.0.0.1:4000', 200, 'http://127.0.0.1:4000'],
    ['https://evil.example', 403, null],
    ['http://localhost.evil.example', 403, null],
    ['null', 403, null],
  ])('answers a page of %s with %d', async (origin, status, allowed) => {
    const answer = await call('/simulator/users', 'GET', undefined, { origin });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([status, allowed]);
    expect((await call('/simulator/reset', 'POST', undefined, { origin })).status).toBe(status);
  });

  it('refuses a name that was bent onto this machine', async () => {
    const status = await new Promise((resolve) => {
      http.get(`${simulator.origin}/simulator/users`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
    });
    expect(status).toBe(403);
  });

  it('keeps no secret of any request', async () => {
    simulator.state.people.add({ userId: U(1), friendship: 'friend', wasFriend: true });
    const client = await clientOf(simulator);
    await client.pushMessage({ to: U(1), messages: [hello] });
    const access = simulator.tokens.accessToken(U(1));
    const token = loginTokenOf(simulator);
    const deauthorized = await fetch(`${simulator.origin}/user/v1/deauthorize`, {
      method: 'POST',
      body: JSON.stringify({ userAccessToken: access }),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    expect(deauthorized.status).toBe(204);
    await call(`/oauth2/v2.1/verify?access_token=${access}`);
    await call(`/v2/profile?access_token=${access}`);
    const kept = await (await call('/simulator/requests')).text();
    expect(kept).toContain('こんにちは');
    const { channelSecret, loginChannelSecret } = simulator.state.settings;
    for (const secret of [access, token, channelSecret, loginChannelSecret]) expect(kept).not.toContain(secret);
  });

  it('pages requests by number', async () => {
    for (let n = 0; n < 5; n++) await call(`/v2/bot/none/${n}`);
    const first = (await json(call('/simulator/requests?limit=2'))) as { items: { path: string }[]; next: number };
    const rest = await json(call(`/simulator/requests?since=${first.next}`));
    expect(first.items.map(({ path: way }) => way)).toEqual(['/v2/bot/none/0', '/v2/bot/none/1']);
    expect(rest).toMatchObject({
      items: [{ path: '/v2/bot/none/2' }, { path: '/v2/bot/none/3' }, { path: '/v2/bot/none/4' }],
      dropped: 0,
    });
  });

  it('refuses faults and quotas that make no sense', async () => {
    expect((await call('/simulator/faults', 'POST', { kind: 'explode', times: 1 })).status).toBe(400);
    expect((await call('/simulator/quota', 'POST', { type: 'limited' })).status).toBe(400);
    await call('/simulator/faults', 'POST', { kind: 'status', times: 2, status: 503 });
    await call('/simulator/faults', 'DELETE');
    expect((await call('/v2/bot/info')).status).toBe(401);
  });

  it('hangs without an answer, before or after accepting', async () => {
    simulator.state.people.add({ userId: U(1), friendship: 'friend', wasFriend: true });
    const token = await tokenOf(simulator);
    const push = () =>
      fetch(`${simulator.origin}/v2/bot/message/push`, {
        method: 'POST',
        body: JSON.stringify({ to: U(1), messages: [hello] }),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(150),
      });
    for (const [kind, delivered] of [
      ['hang', 0],
      ['hang-after-accept', 1],
    ] as const) {
      await call('/simulator/faults', 'POST', { kind, times: 1, path: '/push' });
      await expect(push()).rejects.toThrow(/timeout/i);
      expect(simulator.state.ledger.of(U(1))).toBe(delivered);
    }
  });

  it('survives a restart with friends, talks, menus, LIFF codes and its signing key', async () => {
    const client = await clientOf(simulator);
    simulator.state.people.add({ userId: U(1), name: 'ひなた', friendship: 'friend', wasFriend: true });
    simulator.state.people.addBulk([U(5)]);
    await client.pushMessage({ to: U(1), messages: [hello] });
    const { richMenuId } = await client.createRichMenu({
      size: { width: 800, height: 250 },
      selected: true,
      name: 'a',
      chatBarText: 'a',
      areas: [],
    });
    const blob = new messagingApi.MessagingApiBlobClient({
      channelAccessToken: await tokenOf(simulator),
      baseURL: simulator.origin,
    });
    await blob.setRichMenuImage(richMenuId, new Blob([Uint8Array.from(pngOf(800, 250))], { type: 'image/png' }));
    await client.linkRichMenuIdToUser(U(1), richMenuId);
    const code = simulator.tokens.liffCode(U(1));
    const idToken = await simulator.tokens.idToken(U(1));
    await simulator.close();
    expect(statSync(path.join(folder, 'state.json')).mode & 0o777).toBe(0o600);

    simulator = await startSimulator(options());
    expect(await json(call(`/simulator/users/${U(1)}`))).toMatchObject({
      name: 'ひなた',
      friendship: 'friend',
      richMenu: { richMenuId },
    });
    expect(await json(call(`/simulator/users/${U(1)}/talk`))).toMatchObject({ lines: [{ message: hello }] });
    expect(simulator.state.people.isFriend(U(5))).toBe(true);
    expect(await json(call(`/simulator/liff/context?code=${code}`))).toMatchObject({ friend: true, os: 'ios' });
    const keys = createLocalJWKSet((await json(call('/oauth2/v2.1/certs'))) as unknown as JSONWebKeySet);
    const { payload } = await jwtVerify(idToken, keys, {
      issuer: 'https://access.line.me',
      audience: simulator.state.settings.loginChannelId,
    });
    expect(payload.sub).toBe(U(1));
    expect(JSON.stringify(await json(call('/oauth2/v2.1/certs')))).not.toContain('"d"');
  });

  it('sends a live note to the phone of the person it is about', async () => {
    for (const n of [1, 2]) simulator.state.people.add({ userId: U(n), friendship: 'friend', wasFriend: true });
    const live = await call(`/simulator/live?user=${U(1)}`);
    const reader = (live.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    simulator.state.changed(U(2));
    simulator.state.changed(U(1));
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe(`data: ${JSON.stringify({ userId: U(1) })}\n\n`);
    await reader.cancel();
  });
});

describe('tokens', () => {
  let now = Date.parse('2026-11-24T13:20:00+09:00');
  let simulator: Simulator;
  let tokens: channelAccessToken.ChannelAccessTokenClient;
  beforeEach(async () => {
    simulator = await startSimulator({ port: 0, now: () => now, webhookUrl: 'http://127.0.0.1:9/' });
    tokens = new channelAccessToken.ChannelAccessTokenClient({ baseURL: simulator.origin });
    simulator.state.people.add({ userId: U(1), name: 'ひなた', friendship: 'friend', wasFriend: true });
  });
  afterEach(() => simulator.close());

  it('are refused for a wrong channel or secret, in the shape of OAuth', async () => {
    const { channelId } = simulator.state.settings;
    expect((await refusalOf(tokens.issueChannelToken('client_credentials', channelId, 'x'))).body).toEqual({
      error: 'invalid_client',
      error_description: 'invalid client_secret',
    });
    expect((await refusalOf(tokens.issueChannelToken('client_credentials', 'x', 'x'))).body).toEqual({
      error: 'invalid_client',
      error_description: 'invalid client_id',
    });
  });

  it('can be verified and, when not stateless, revoked', async () => {
    const { channelId, channelSecret } = simulator.state.settings;
    const { access_token, expires_in } = await tokens.issueChannelToken('client_credentials', channelId, channelSecret);
    expect(expires_in).toBe(2_592_000);
    expect(await tokens.verifyChannelToken(access_token)).toMatchObject({
      client_id: channelId,
      expires_in: 2_592_000,
    });
    await tokens.revokeChannelToken(access_token);
    expect((await refusalOf(tokens.verifyChannelToken(access_token))).status).toBe(400);
  });

  it('v2.1 are given for an assertion signed with the registered key, and for no other', async () => {
    const { channelId } = simulator.state.settings;
    const [own, strange] = [await generateKeyPair('RS256', { extractable: true }), await generateKeyPair('RS256')];
    const put = await fetch(`${simulator.origin}/simulator/assertion-key`, {
      method: 'PUT',
      body: JSON.stringify({ ...(await exportJWK(own.publicKey)), alg: 'RS256' }),
    });
    expect(put.status).toBe(200);
    const assertion = (key: typeof own.privateKey) =>
      new SignJWT({ token_exp: 3_600 })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'k1' })
        .setIssuer(channelId)
        .setSubject(channelId)
        .setAudience('https://api.line.me/')
        .setExpirationTime(Math.floor(now / 1000) + 1_800)
        .sign(key);
    const issue = (jwt: string) =>
      tokens.issueChannelTokenByJWT(
        'client_credentials',
        'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        jwt,
      );
    const issued = await issue(await assertion(own.privateKey));
    expect(issued).toMatchObject({ expires_in: 3_600, key_id: 'k1' });
    expect(await tokens.verifyChannelTokenByJWT(issued.access_token)).toMatchObject({ client_id: channelId });
    expect((await refusalOf(issue(await assertion(strange.privateKey)))).status).toBe(400);
  });

  it('of a person open profile and friendship until the person withdraws', async () => {
    const access = simulator.tokens.accessToken(U(1));
    const get = async (path: string) => {
      const answer = await fetch(`${simulator.origin}${path}`, { headers: { authorization: `Bearer ${access}` } });
      return { status: answer.status, body: await answer.json() };
    };
    expect(await get('/v2/profile')).toMatchObject({ body: { userId: U(1), displayName: 'ひなた' } });
    expect(await get('/friendship/v1/status')).toMatchObject({ body: { friendFlag: true } });
    expect(await get(`/oauth2/v2.1/verify?access_token=${access}`)).toMatchObject({
      body: { client_id: simulator.state.settings.loginChannelId },
    });
    const deauthorize = (token: string) =>
      fetch(`${simulator.origin}/user/v1/deauthorize`, {
        method: 'POST',
        body: JSON.stringify({ userAccessToken: access }),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
    // Only the LINE Login channel may: the Messaging API's token is another channel's.
    expect((await deauthorize(await tokenOf(simulator))).status).toBe(401);
    expect((await get('/v2/profile')).status).toBe(200);
    expect((await deauthorize(loginTokenOf(simulator))).status).toBe(204);
    expect((await get('/v2/profile')).status).toBe(401);
    const again = await deauthorize(loginTokenOf(simulator));
    expect([again.status, await again.json()]).toEqual([400, { message: 'invalid token' }]);
    const later = simulator.tokens.accessToken(U(1));
    now += 12 * 3_600_000;
    expect(
      (await fetch(`${simulator.origin}/v2/profile`, { headers: { authorization: `Bearer ${later}` } })).status,
    ).toBe(401);
  });

  it('profile is 404 for somebody who blocks, and 400 for what is no id', async () => {
    const client = await clientOf(simulator);
    expect(await client.getProfile(U(1))).toMatchObject({ displayName: 'ひなた' });
    await simulator.acts.block(U(1));
    expect((await refusalOf(client.getProfile(U(1)))).status).toBe(404);
    expect((await refusalOf(client.getProfile('x'))).status).toBe(400);
  });
});
