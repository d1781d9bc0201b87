import path from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type LineAnswer, LineRefusal, newRequestId } from './answer.ts';
import { controlRoutes } from './control.ts';
import type { Fault } from './faults.ts';
import { type Call, type LineRoute, lineRoutes } from './line-routes.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import type { State } from './state.ts';
import type { Tokens } from './tokens.ts';
import type { Webhooks } from './webhooks.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Puts LINE's addresses, the control interface and the phone page on one server. */
export async function makeServer(state: State, tokens: Tokens, webhooks: Webhooks): Promise<FastifyInstance> {
  // Bulk control calls may be larger than what LINE takes; LINE's own limit is checked per route.
  const server = Fastify({ bodyLimit: 64 * 1024 * 1024, forceCloseConnections: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));

  server.addHook('preValidation', async (request) => {
    if (!request.url.startsWith('/simulator/')) return;
    const raw = request.body as Buffer | undefined;
    request.body = raw?.length ? JSON.parse(raw.toString()) : null;
  });
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (!origin || !/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin)) return;
    reply
      .header('access-control-allow-origin', origin)
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  });
  server.options('/*', async (_, reply) => reply.status(204).send());
  server.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    void reply.status(error.statusCode ?? 400).send({ message: error.message });
  });

  for (const route of lineRoutes(state, tokens, webhooks)) {
    server.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => answerAsLine(route, request, reply, state, tokens),
    });
  }
  controlRoutes(server, state, tokens, webhooks);
  await server.register(fastifyStatic, {
    root: path.join(import.meta.dirname, '..', 'public'),
    prefix: '/',
    cacheControl: false,
  });
  return server;
}

function readCall(request: FastifyRequest): Call {
  const raw = (request.body as Buffer | undefined) ?? Buffer.alloc(0);
  const type = String(request.headers['content-type'] ?? '');
  const form = type.includes('x-www-form-urlencoded') ? Object.fromEntries(new URLSearchParams(raw.toString())) : {};
  let body: Record<string, unknown> = {};
  if (type.includes('json') && raw.length > 0) {
    try {
      body = JSON.parse(raw.toString()) as Record<string, unknown>;
    } catch {
      throw new LineRefusal(400, 'The request body could not be parsed as JSON');
    }
  }
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    body,
    form,
    raw,
    headers: request.headers as Record<string, string | undefined>,
  };
}

async function answerAsLine(
  route: LineRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  state: State,
  tokens: Tokens,
): Promise<FastifyReply | void> {
  const fault = state.faults.take(request.url);
  if (fault && !fault.kind.includes('after')) {
    if (fault.kind === 'delay' || fault.kind === 'hang') await wait(fault.ms ?? (fault.kind === 'hang' ? 60_000 : 500));
    if (fault.kind === 'close-before' || fault.kind === 'hang') return close(request, reply, state);
    if (fault.kind === 'status') return send(request, reply, state, faultAnswer(fault));
  }
  const answer = await judge(route, request, state, tokens);
  if (fault?.kind === 'close-after-accept') return close(request, reply, state);
  if (fault?.kind === 'status-after-accept') return send(request, reply, state, faultAnswer(fault));
  return send(request, reply, state, answer);
}

const faultAnswer = ({ status = 500 }: Fault): LineAnswer => ({
  status,
  body: { message: 'The API server is experiencing an error' },
});

async function judge(route: LineRoute, request: FastifyRequest, state: State, tokens: Tokens): Promise<LineAnswer> {
  try {
    const call = readCall(request);
    if (route.auth === 'channel') tokens.checkChannel(call.headers['authorization']);
    if (call.raw.length > MAX_BODY_BYTES) throw new LineRefusal(413, 'Request exceeds the max size of 2MB.');
    state.rates.take(`${route.method} ${route.path}`);
    return await route.answer(call);
  } catch (error) {
    if (error instanceof LineRefusal) return { status: error.status, body: error.body, headers: error.headers };
    throw error;
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  state: State,
  { status, body, headers = {} }: LineAnswer,
): FastifyReply {
  note(request, state, status);
  return reply
    .status(status)
    .headers({ 'x-line-request-id': newRequestId(), ...headers })
    .send(status === 204 ? undefined : body);
}

/** The line goes dead without an answer. */
function close(request: FastifyRequest, reply: FastifyReply, state: State): void {
  note(request, state, 0);
  reply.hijack();
  request.raw.socket.destroy();
}

const SECRET_PATHS = /^\/(oauth2|v2\/oauth)\//;

function note(request: FastifyRequest, state: State, status: number): void {
  const { authorization: _, ...headers } = request.headers;
  const body = SECRET_PATHS.test(request.url) ? '' : ((request.body as Buffer | undefined)?.toString() ?? '');
  const path = SECRET_PATHS.test(request.url) ? (request.url.split('?')[0] ?? '') : request.url;
  state.note({
    at: state.settings.now(),
    method: request.method,
    path,
    headers: headers as Record<string, string>,
    body,
    status,
  });
}
