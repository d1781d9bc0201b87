import type { FastifyInstance } from 'fastify';
import type { Settings } from './options.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/**
 * The control interface knows every talk and signs ID tokens, so that only pages of this machine and the LIFF app may
 * use it: a page from elsewhere is refused by its origin, a name that was bent onto this machine by its host.
 */
export function localOnly(server: FastifyInstance, settings: Settings): void {
  const liffOrigin = URL.canParse(settings.liffUrl) ? new URL(settings.liffUrl).origin : '';
  server.addHook('onRequest', async (request, reply) => {
    const { origin, host = '' } = request.headers;
    const isControl = request.url.startsWith('/simulator/');
    const isStrangeHost = LOOPBACK.test(settings.host) && !LOOPBACK.test(hostOf(`http://${host}`));
    const isOwn = !origin || origin === `http://${host}` || origin === liffOrigin || LOOPBACK.test(hostOf(origin));
    if (isControl && (isStrangeHost || !isOwn)) return reply.status(403).send({ message: 'not from there' });
    if (!origin || !isOwn) return;
    reply
      .header('access-control-allow-origin', origin)
      .header('vary', 'origin')
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  });
}
