import type { FastifyInstance } from 'fastify';
import { log } from '../log/log.js';

/** One line per request: the route's pattern, never the address — ids and query strings stay out of the log. */
export function requestLog(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!route.startsWith('/api')) return;
    log.info({
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}
