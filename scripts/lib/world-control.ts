import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from './world.ts';

/** Lets a journey kill the API in mid-work and start it again: POST /kill-api, POST /start-api. */
export function serveControl(world: World): { url: Promise<string>; close(): void } {
  const acts: Record<string, () => Promise<unknown>> = {
    '/kill-api': async () => {
      const gone = once(world.api.process, 'exit');
      world.api.process.kill('SIGKILL');
      await gone;
    },
    '/start-api': () => world.restartApi(),
  };
  const server = http.createServer((request, response) => {
    const act = acts[request.url ?? ''];
    if (!act || request.method !== 'POST') return void response.writeHead(404).end();
    act().then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  return {
    url: once(server, 'listening').then(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    close: () => server.close(),
  };
}
