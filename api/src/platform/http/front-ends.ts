import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Env } from '../env/env.js';

/** Serves the built apps on a laptop. Hashed assets stay for ever, pages are asked for anew each time. */
export async function serveFrontEnds(server: FastifyInstance, env: Env): Promise<void> {
  const apps = [
    ['/liff/', env.LIFF_DIST],
    ['/admin/', env.ADMIN_DIST],
  ] as const;
  for (const [index, [prefix, root]] of apps.entries()) {
    if (!root || !existsSync(join(root, 'index.html'))) continue;
    await server.register(fastifyStatic, {
      root,
      prefix,
      wildcard: false,
      index: false,
      preCompressed: true,
      decorateReply: index === 0,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes(`${root}/assets/`);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    const page = (_: unknown, reply: { sendFile(name: string, root: string): unknown }) =>
      reply.sendFile('index.html', root);
    server.get(prefix, page as never);
    // A page from before the last build asks for parts that are gone: a page in their place would not be understood.
    server.get(`${prefix}assets/*`, (_, reply) => reply.callNotFound());
    server.get(`${prefix}*`, page as never);
  }
}
