import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { openApiDocument } from './openapi.js';
import type { Env } from './platform/env/env.js';
import { serveFrontEnds } from './platform/http/front-ends.js';
import { securityHeaders } from './platform/http/headers.js';
import { requestLog } from './platform/http/request-log.js';
import { NestLog } from './platform/log/log.js';
import { refuseUnreadableAddress } from './platform/refusals/unreadable-address.js';
import { useSecureCookies } from './platform/session/session.cookie.js';

/** LINE's webhook bodies are small; ours hold at most 2,000 characters of text. */
const BODY_LIMIT = 256 * 1024;

export const makeAdapter = ({ TRUSTED_PROXIES }: Pick<Env, 'TRUSTED_PROXIES'>): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    trustProxy: TRUSTED_PROXIES,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
    forceCloseConnections: true,
    frameworkErrors: refuseUnreadableAddress,
  });

/** Everything around the rooms: headers, cookies, limits, documents, the built apps. Shared by main and the tests. */
export async function furnish(app: NestFastifyApplication, env: Env): Promise<void> {
  useSecureCookies(env.isTls);
  const server = app.getHttpAdapter().getInstance();
  securityHeaders(server, env);
  requestLog(server);
  // Streams of events must not wait in a compressor; the built apps are compressed beforehand.
  await app.register(compress, { threshold: 2_048, encodings: ['br', 'gzip'], customTypes: /^application\/json/ });
  await app.register(cookie);
  if (env.RATE_LIMITS === 'on') await app.register(rateLimit, { global: false });
  app.enableShutdownHooks();
  if (env.NODE_ENV !== 'production') {
    SwaggerModule.setup('api/docs', app, openApiDocument(app), {
      jsonDocumentUrl: 'api/openapi.json',
      customSiteTitle: 'Tsunagu API',
    });
  }
  await serveFrontEnds(server, env);
}

export async function makeApp(env: Env): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env), makeAdapter(env), {
    rawBody: true,
    logger: new NestLog(),
    abortOnError: false,
  });
  await furnish(app, env);
  return app;
}
