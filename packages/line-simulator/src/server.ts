import path from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type LineAnswer, LineRefusal, newRequestId } from './answer.ts';
import { isObject } from './check-values.ts';
import { controlRoutes } from './control.ts';
import type { Fault } from './faults.ts';
import { type Call, type LineRoute, lineRoutes } from './line-routes.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { localOnly } from './local-only.ts';
import { note } from './received.ts';
import { seeRetryKey } from './retry-keys.ts';
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
  localOnly(server, state.settings);
  server.options('/*', async (_, reply) => reply.status(204).send());
  server.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 400;
    if (request.url.startsWith('/simulator/')) return reply.status(status).send({ message: error.message });
    return send(request, reply, state, { status, body: { message: error.message } });
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/simulator/')) return reply.status(404).send({ message: 'no such address' });
    return send(request, reply, state, { status: 404, body: { message: 'Not found' } });
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
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const type = String(request.headers['content-type'] ?? '');
  const form = type.includes('x-www-form-urlencoded') ? Object.fromEntries(new URLSearchParams(raw.toString())) : {};
  const body = type.includes('json') && raw.length > 0 ? parseJson(raw) : {};
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    body,
    form,
    raw,
    headers: request.headers as Record<string, string | undefined>,
  };
}

function parseJson(raw: Buffer): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(raw.toString());
  } catch {
    throw new LineRefusal(400, 'The request body could not be parsed as JSON (line: -, column: -)');
  }
  if (!isObject(body)) throw new LineRefusal(400, 'The request body could not be parsed as JSON (line: -, column: -)');
  return body;
}

const JSON_PATHS = /^\/v2\/bot\/(message|richmenu\/(validate|bulk|alias)|richmenu$|channel)/;

/** LINE's JSON addresses refuse another content type. */
function checkContentType({ raw, headers }: Call, route: LineRoute): void {
  const type = headers['content-type'] ?? '';
  if (raw.length > 0 && JSON_PATHS.test(route.path) && !type.includes('json'))
    throw new LineRefusal(415, `The content type, ${type}, is not supported`);
}

async function answerAsLine(
  route: LineRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  state: State,
  tokens: Tokens,
): Promise<FastifyReply | void> {
  const retryKey = request.headers['x-line-retry-key'];
  if (typeof retryKey === 'string') seeRetryKey(state, retryKey);
  const fault = state.faults.take(request.url);
  if (fault?.kind === 'delay') await wait(fault.ms ?? 500);
  if (fault?.kind === 'close-before') return close(request, reply, state);
  if (fault?.kind === 'hang') return hang(fault, request, reply, state);
  if (fault?.kind === 'status') return send(request, reply, state, faultAnswer(fault));
  const answer = await judge(route, request, state, tokens);
  if (fault?.kind === 'close-after-accept') return close(request, reply, state);
  if (fault?.kind === 'hang-after-accept') return hang(fault, request, reply, state);
  if (fault?.kind === 'status-after-accept') return send(request, reply, state, faultAnswer(fault));
  return send(request, reply, state, answer);
}

const faultAnswer = ({ status = 500 }: Fault): LineAnswer => ({
  status,
  body: { message: 'The API server is experiencing an error' },
});

async function judge(route: LineRoute, request: FastifyRequest, state: State, tokens: Tokens): Promise<LineAnswer> {
  try {
    if (route.auth === 'channel') tokens.checkChannel(request.headers['authorization']);
    state.rates.take(`${route.method} ${route.path}`);
    if (Buffer.isBuffer(request.body) && request.body.length > MAX_BODY_BYTES)
      throw new LineRefusal(413, 'Request exceeds the max size of 2MB.');
    const call = readCall(request);
    checkContentType(call, route);
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
  const requestId = headers['x-line-request-id'] ?? newRequestId();
  note(request, state, status, requestId);
  return reply
    .status(status)
    .headers({ ...headers, 'x-line-request-id': requestId })
    .send(status === 204 ? undefined : body);
}

/** The line goes dead without an answer. */
function close(request: FastifyRequest, reply: FastifyReply, state: State): void {
  note(request, state, 0, newRequestId());
  reply.hijack();
  request.raw.socket.destroy();
}

/** No answer, and the line stays open: until the caller gives up, or `ms` are over. */
function hang({ ms = 60_000 }: Fault, request: FastifyRequest, reply: FastifyReply, state: State): void {
  note(request, state, 0, newRequestId());
  reply.hijack();
  const { socket } = request.raw;
  const timer = setTimeout(() => socket.destroy(), ms);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}
