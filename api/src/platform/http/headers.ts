import type { FastifyInstance } from 'fastify';
import type { Env } from '../env/env.js';

/** The public pages of the services and of certificates, in each language. */
const PAGES = /^\/((easy-ja|en)\/)?(services|erasures)([/?]|$)/;
const LINE_ORIGINS = 'https://api.line.me https://access.line.me https://liff.line.me';

/** Security headers on every answer, faults included. */
export function securityHeaders(server: FastifyInstance, env: Env): void {
  const simulator = env.LINE_MODE === 'simulator' && env.SIMULATOR_URL ? env.SIMULATOR_URL : '';
  const policy = (connect: string, ancestors: string): string =>
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${connect}`.trim(),
      "base-uri 'none'",
      "form-action 'self'",
      `frame-ancestors ${ancestors}`,
    ].join('; ');
  const liff = policy(simulator || LINE_ORIGINS, simulator || "'none'");
  const admin = policy('', "'none'");
  // Swagger UI, which production does not serve, writes styles into its page.
  const docs = policy('', "'none'").replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  // Server-rendered pages without any script; JSON-LD is data, to which no policy applies.
  const pages = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  const api = "default-src 'none'; frame-ancestors 'none'";

  server.addHook('onSend', async (request, reply) => {
    const path = request.url;
    const page = path.startsWith('/liff')
      ? liff
      : path.startsWith('/admin')
        ? admin
        : path.startsWith('/api/docs')
          ? docs
          : PAGES.test(path)
            ? pages
            : api;
    reply.header('content-security-policy', page);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    reply.header('cross-origin-opener-policy', 'same-origin');
    if (env.isTls) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (path.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('x-request-id', request.id);
  });
}
