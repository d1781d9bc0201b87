import { beforeEach, describe, expect, it, vi } from 'vitest';

const context = { idToken: 'id-token', accessToken: 'access', os: 'ios', language: 'ja' };
let friend = false;
const asked: string[] = [];

// The SDK keeps its state in the module, so each test gets a fresh one.
async function open(address: string) {
  history.replaceState(null, '', address);
  vi.resetModules();
  const { makeSimulatedLine } = await import('./line-simulator.ts');
  const line = makeSimulatedLine('2000000002-simulate', 'http://localhost:4010');
  await line.init();
  return line;
}

beforeEach(() => {
  sessionStorage.clear();
  asked.length = 0;
  friend = false;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${url}`);
    if (init?.method === 'POST') friend = true;
    return Response.json(init?.method === 'POST' ? { friend } : { ...context, friend });
  });
});

describe('the simulated LINE', () => {
  it('takes the code out of the address and learns from it who holds the phone', async () => {
    const line = await open('/liff/letters?x=1#simulator_code=abc&part=2');
    expect(location.href).toMatch(/\/liff\/letters\?x=1#part=2$/);
    expect(asked).toEqual(['GET http://localhost:4010/simulator/liff/context?code=abc']);
    expect(line.getIdToken()).toBe('id-token');
    await expect(line.getAccessToken()).resolves.toBe('access');
    await expect(line.isFriend()).resolves.toBe(false);
  });

  it('still knows after a reload', async () => {
    await open('/liff/#simulator_code=abc');
    const line = await open('/liff/settings');
    expect(line.getIdToken()).toBe('id-token');
  });

  it('is a stranger without a code, and calls nobody', async () => {
    const line = await open('/liff/');
    expect(line.getIdToken()).toBeNull();
    await expect(line.isFriend()).resolves.toBeNull();
    await expect(line.requestFriendship()).resolves.toBeNull();
    expect(asked).toEqual([]);
  });

  it('asks the simulator for friendship', async () => {
    const line = await open('/liff/#simulator_code=abc');
    await expect(line.requestFriendship()).resolves.toBe(true);
    await expect(line.isFriend()).resolves.toBe(true);
    expect(line.getIdToken()).toBe('id-token');
  });

  it('sees that the account was added elsewhere meanwhile', async () => {
    const line = await open('/liff/#simulator_code=abc');
    await expect(line.isFriend()).resolves.toBe(false);
    friend = true;
    await expect(line.isFriend()).resolves.toBe(true);
  });

  it('forgets the code when its token was refused', async () => {
    const line = await open('/liff/#simulator_code=abc');
    line.forget();
    expect((await open('/liff/')).getIdToken()).toBeNull();
  });
});
