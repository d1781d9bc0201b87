import type { FastifyRequest } from 'fastify';
import type { State } from './state.ts';

const TOKEN_PATHS = /^\/(oauth2|v2\/oauth)\//;
/** Everything that opens something, wherever it stands: in a form, in JSON, in a query. */
const SECRET =
  /("?(?:client_secret|client_assertion|access_token|id_token|refresh_token|userAccessToken)"?\s*[:=]\s*"?)[^"&\s,}]+/g;
const redact = (text: string): string => text.replace(SECRET, '$1…');

/** Keeps what arrived at one of LINE's addresses. Tokens and secrets are left out, and so are the bodies of token requests. */
export function note(request: FastifyRequest, state: State, status: number, requestId: string): void {
  const { authorization: _, cookie: __, ...headers } = request.headers;
  const isToken = TOKEN_PATHS.test(request.url);
  const type = String(headers['content-type'] ?? '');
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const body = type.startsWith('image/') ? `(${type}, ${raw.length} bytes)` : raw.toString();
  state.note({
    requestId,
    at: state.settings.now(),
    method: request.method,
    path: isToken ? (request.url.split('?')[0] ?? '') : redact(request.url),
    headers: headers as Record<string, string>,
    body: isToken ? '' : redact(body),
    status,
  });
}
