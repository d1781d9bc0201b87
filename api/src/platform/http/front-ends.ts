import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../env/env.js';
import { FirstPaint, VARY } from './first-paint.js';

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
      // Templates: `FirstPaint` fills them in.
      globIgnore: ['**/welcome.*.html*'],
      preCompressed: true,
      decorateReply: index === 0,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes(`${root}/assets/`);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    const firstPaint = prefix === '/liff/' ? FirstPaint.of(root, env) : null;
    const page = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      firstPaint?.keepMark(request, reply);
      return reply.sendFile('index.html', root);
    };
    server.get(prefix, firstPaint ? { onSend: firstPaint.allowOwn } : {}, (request, reply) => {
      if (firstPaint) void reply.header('vary', VARY);
      return firstPaint?.isFor(request) ? firstPaint.send(request, reply) : page(request, reply);
    });
    // A page from before the last build asks for parts that are gone: a page in their place would not be understood.
    server.get(`${prefix}assets/*`, (_, reply) => reply.callNotFound());
    server.get(`${prefix}*`, page);
  }
}
