import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/platform/database/options.js';
import { Database } from '../../src/platform/database/database.js';
import { Live } from '../../src/platform/live/live.js';
import { SessionService } from '../../src/platform/session/session.service.js';
import { readEnv } from '../../src/platform/env/env.js';
import { type TestApp, startApp } from '../harness/app.js';

/** Passes everything on to the database until it freezes: open, and silent, as when a cable is pulled. */
class Passage {
  private frozen = false;
  connections = 0;
  private readonly sockets = new Set<net.Socket>();
  private readonly server: net.Server;

  constructor(target: { host: string; port: number }) {
    this.server = net.createServer((near) => {
      this.connections += 1;
      const far = net.connect(target.port, target.host);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(from);
        from.on('data', (data) => this.frozen || to.write(data));
        from.on('error', () => undefined);
        from.on('close', () => to.destroy());
      }
    });
  }
  async open(): Promise<number> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return (this.server.address() as net.AddressInfo).port;
  }
  freeze(yes: boolean): void {
    this.frozen = yes;
  }
  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}

describe('live', () => {
  let test: TestApp;
  let url: URL;
  beforeAll(async () => {
    test = await startApp();
    url = new URL((test.app.get(DataSource).options as { url: string }).url);
  });
  afterAll(() => test.close());

  it('goes on after its connection has fallen silent: wakes its own, drops the connection and makes another', async () => {
    const passage = new Passage({ host: url.hostname, port: Number(url.port) });
    const through = new URL(url);
    through.port = String(await passage.open());
    const live = new Live(readEnv({ DATABASE_URL: through.toString() }));
    const heard = (key: string) => new Promise<void>((resolve) => live.subscribe([key], () => resolve()));
    try {
      await live.onApplicationBootstrap();
      const first = heard('first');
      live.wake(['first']);
      await first;

      passage.freeze(true);
      const second = heard('second');
      const reconnected = heard('reconnected');
      live.wake(['second']);
      await second;
      passage.freeze(false);
      await reconnected;
      expect(passage.connections).toBeGreaterThan(1);

      const third = heard('third');
      live.wake(['third']);
      await third;
    } finally {
      await live.onApplicationShutdown();
      passage.close();
    }
  }, 30_000);

  it('gives every connection of the pool an end of waiting, later than the server does', () => {
    const { extra } = databaseOptions('postgres://nowhere/none') as { extra: Record<string, number> };
    expect(extra['connectionTimeoutMillis']).toBeGreaterThan(0);
    expect(extra['query_timeout']).toBeGreaterThan(extra['statement_timeout']!);
  });

  it('keeps no more than ten thousand wake-ups for others and delivers the rest here', () => {
    const live = new Live(readEnv({ DATABASE_URL: 'postgres://nowhere/none' }));
    const heard: string[] = [];
    live.subscribe(['0', '2999', '3000'], ({ key }) => heard.push(key));
    live['flushing'] = true;
    live.wake(Array.from({ length: 13_000 }, (_, n) => String(n)));
    expect(live['pending']).toHaveLength(10_000);
    expect(heard).toEqual(['0', '2999']);
  });

  it('completes the oldest stream when a session opens a sixth; others keep theirs', () => {
    const live = test.app.get(Live);
    const ended: string[] = [];
    const open = (session: string, name: string) =>
      live.stream(session, []).subscribe({ complete: () => ended.push(name) });
    const streams = ['1', '2', '3', '4', '5'].map((name) => open('one', name));
    streams.push(open('other', 'other'));
    expect(ended).toEqual([]);
    streams.push(open('one', '6'), open('one', '7'));
    expect(ended).toEqual(['1', '2']);
    streams[2]!.unsubscribe();
    streams.push(open('one', '8'));
    expect(ended).toEqual(['1', '2']);
    streams.forEach((stream) => stream.unsubscribe());
    expect(live['streams'].size).toBe(0);
  });

  it('takes a session that was idle too long for ended, as requests do', async () => {
    const sessions = test.app.get(SessionService);
    const subject = '019abcde-0000-7000-8000-000000000001';
    const token = await test.app.get(Database).transaction((tx) => sessions.open(tx, 'staff', subject));
    const session = (await sessions.find('staff', token))!;
    const lives = (): Promise<boolean> => test.app.get(Live)['lives'](session.id);
    test.clock.advance({ minutes: 59 });
    expect(await lives()).toBe(true);
    test.clock.advance({ minutes: 1 });
    expect(await lives()).toBe(false);
    expect(await sessions.find('staff', token)).toBeNull();
    await sessions.end(session.id);
    expect(await lives()).toBe(false);
  });
});
