import { type LineAnswer, LineRefusal, ok } from './answer.ts';
import { followersInsight, unitInsight } from './insight.ts';
import { USER_ID } from './limits.ts';
import { Messaging } from './messaging.ts';
import { RichMenus } from './rich-menus.ts';
import type { State } from './state.ts';
import { loginRefusal, type Tokens } from './tokens.ts';
import { BOT_USER_ID, type Webhooks } from './webhooks.ts';

type Json = Record<string, unknown>;

/** A request to one of LINE's addresses, read but not yet judged. */
export interface Call {
  params: Record<string, string>;
  query: Record<string, string>;
  body: Json;
  form: Record<string, string>;
  raw: Buffer;
  headers: Record<string, string | undefined>;
}

export interface LineRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** `channel`: needs a channel access token. */
  auth: 'channel' | 'none';
  answer(call: Call): LineAnswer | Promise<LineAnswer>;
}

/** LINE's addresses that the product uses, each with what LINE does there. */
export function lineRoutes(state: State, tokens: Tokens, webhooks: Webhooks): LineRoute[] {
  const messaging = new Messaging(state);
  const menus = new RichMenus(state);
  const { people } = state;
  const route = (
    method: LineRoute['method'],
    path: string,
    answer: LineRoute['answer'],
    auth: LineRoute['auth'] = 'channel',
  ): LineRoute => ({ method, path, auth, answer });
  const sending = ({ body, raw, headers }: Call) => ({
    body,
    raw: raw.toString(),
    retryKey: headers['x-line-retry-key'],
  });
  const id = ({ params }: Call, name = 'id'): string => params[name] ?? '';

  return [
    // Channel access tokens
    route('POST', '/oauth2/v3/token', ({ form }) => ok(tokens.issue(form, 'stateless')), 'none'),
    route('POST', '/oauth2/v2.1/token', async ({ form }) => ok(await tokens.issueByAssertion(form)), 'none'),
    route('POST', '/oauth2/v2.1/revoke', ({ form }) => (tokens.revoke(form['access_token'] ?? ''), ok()), 'none'),
    route('POST', '/v2/oauth/accessToken', ({ form }) => ok(tokens.issue(form, 'long')), 'none'),
    route('POST', '/v2/oauth/revoke', ({ form }) => (tokens.revoke(form['access_token'] ?? ''), ok()), 'none'),
    route('POST', '/v2/oauth/verify', ({ form }) => verifyChannel(state, tokens, form['access_token'] ?? ''), 'none'),

    // LINE Login
    route('POST', '/oauth2/v2.1/verify', async ({ form }) => ok(await tokens.verifyIdToken(form)), 'none'),
    route('GET', '/oauth2/v2.1/certs', async () => ok(await tokens.certs()), 'none'),
    route('GET', '/oauth2/v2.1/verify', ({ query }) => verifyToken(state, tokens, query['access_token'] ?? ''), 'none'),
    route('GET', '/v2/profile', (call) => profile(state, loggedIn(tokens, call)), 'none'),
    route(
      'GET',
      '/friendship/v1/status',
      (call) => ok({ friendFlag: people.isFriend(loggedIn(tokens, call)) }),
      'none',
    ),
    route(
      'POST',
      '/user/v1/deauthorize',
      ({ body, headers }) => {
        tokens.checkChannel(headers['authorization'], 'login');
        const { userId } = tokens.userOfAccess(
          String(body['userAccessToken']),
          () => new LineRefusal(400, 'invalid token'),
        );
        tokens.forget(userId);
        return { status: 204, body: {} };
      },
      'none',
    ),

    // Messages
    route('POST', '/v2/bot/message/reply', (call) => messaging.reply(sending(call))),
    route('POST', '/v2/bot/message/push', (call) => messaging.push(sending(call))),
    route('POST', '/v2/bot/message/multicast', (call) => messaging.multicast(sending(call))),
    ...['reply', 'push', 'multicast', 'narrowcast', 'broadcast'].map((kind) =>
      route('POST', `/v2/bot/message/validate/${kind}`, (call) => messaging.validate(sending(call))),
    ),
    route('GET', '/v2/bot/message/quota', () => ok(state.quota)),
    route('GET', '/v2/bot/message/quota/consumption', () => ok({ totalUsage: state.month().consumed })),
    route('GET', '/v2/bot/message/aggregation/info', () =>
      ok({ numOfCustomAggregationUnits: state.month().unitsThisMonth.size }),
    ),
    route('GET', '/v2/bot/message/aggregation/list', ({ query }) => unitNames(state, query)),
    route('GET', '/v2/bot/message/:id/content', () => {
      throw new LineRefusal(404, 'Not found');
    }),

    // People
    route('GET', '/v2/bot/info', () =>
      ok({
        userId: BOT_USER_ID,
        basicId: '@tsunagu',
        displayName: 'つなぐ',
        chatMode: 'bot',
        markAsReadMode: 'auto',
      }),
    ),
    route('GET', '/v2/bot/profile/:id', (call) => {
      if (!USER_ID.test(id(call))) throw new LineRefusal(400, "The value for the 'userId' parameter is invalid");
      if (!people.isFriend(id(call))) throw new LineRefusal(404, 'Not found');
      return profile(state, id(call));
    }),
    route('GET', '/v2/bot/followers/ids', ({ query }) => followers(state, query)),

    // Insight
    route('GET', '/v2/bot/insight/followers', ({ query }) => followersInsight(state, query['date'])),
    route('GET', '/v2/bot/insight/message/event/aggregation', ({ query }) => unitInsight(state, query)),

    // Rich menus
    route('POST', '/v2/bot/richmenu', ({ body }) => menus.create(body)),
    route('POST', '/v2/bot/richmenu/validate', ({ body }) => menus.validate(body)),
    route('GET', '/v2/bot/richmenu/list', () => menus.list()),
    route('GET', '/v2/bot/richmenu/:id', (call) => menus.get(id(call))),
    route('DELETE', '/v2/bot/richmenu/:id', (call) => menus.remove(id(call))),
    route('POST', '/v2/bot/richmenu/:id/content', (call) =>
      menus.setImage(id(call), call.raw, call.headers['content-type'] ?? ''),
    ),
    route('GET', '/v2/bot/richmenu/:id/content', (call) => menus.image(id(call))),
    route('POST', '/v2/bot/user/all/richmenu/:id', (call) => menus.setDefault(id(call))),
    route('GET', '/v2/bot/user/all/richmenu', () => menus.getDefault()),
    route('DELETE', '/v2/bot/user/all/richmenu', () => menus.setDefault(null)),
    route('POST', '/v2/bot/user/:userId/richmenu/:id', (call) => menus.link(id(call, 'userId'), id(call))),
    route('GET', '/v2/bot/user/:userId/richmenu', (call) => menus.of(id(call, 'userId'))),
    route('DELETE', '/v2/bot/user/:userId/richmenu', (call) => menus.link(id(call, 'userId'), null)),
    route('POST', '/v2/bot/richmenu/bulk/link', ({ body }) =>
      menus.linkMany(body['userIds'], String(body['richMenuId'])),
    ),
    route('POST', '/v2/bot/richmenu/bulk/unlink', ({ body }) => menus.linkMany(body['userIds'], null)),
    route('POST', '/v2/bot/richmenu/alias', ({ body }) =>
      menus.setAlias(String(body['richMenuAliasId']), String(body['richMenuId']), true),
    ),
    route('POST', '/v2/bot/richmenu/alias/:id', (call) =>
      menus.setAlias(id(call), String(call.body['richMenuId']), false),
    ),
    route('GET', '/v2/bot/richmenu/alias/list', () => menus.aliasList()),
    route('GET', '/v2/bot/richmenu/alias/:id', (call) => menus.alias(id(call))),
    route('DELETE', '/v2/bot/richmenu/alias/:id', (call) => menus.removeAlias(id(call))),

    // Webhook settings
    route('GET', '/v2/bot/channel/webhook/endpoint', () => {
      if (!state.webhook.endpoint) throw new LineRefusal(404, 'Webhook endpoint not found');
      return ok(state.webhook);
    }),
    route('PUT', '/v2/bot/channel/webhook/endpoint', ({ body }) => {
      state.webhook = { endpoint: webhookUrl(body['endpoint']), active: true };
      return ok();
    }),
    route('POST', '/v2/bot/channel/webhook/test', async ({ body }) => {
      const endpoint = body['endpoint'] === undefined ? state.webhook.endpoint : webhookUrl(body['endpoint']);
      if (!endpoint) throw new LineRefusal(404, 'Webhook endpoint not found');
      return ok(await webhooks.test(endpoint));
    }),
  ];
}

const bearer = ({ headers }: Call): string => /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? '';

/** Whose access token the call bears. @throws LineRefusal 401 */
const loggedIn = (tokens: Tokens, call: Call): string =>
  tokens.userOfAccess(bearer(call), () => new LineRefusal(401, 'invalid token')).userId;

function profile(state: State, userId: string): LineAnswer {
  const person = state.people.get(userId);
  if (!person) throw new LineRefusal(404, 'Not found');
  return ok({ userId, displayName: person.name, language: person.language });
}

function verifyChannel(state: State, tokens: Tokens, token: string): LineAnswer {
  const left = tokens.secondsLeft(token);
  if (left === 0) throw loginRefusal('access token expired');
  return ok({ client_id: state.settings.channelId, expires_in: left, scope: 'P CM' });
}

/** The same address tells about channel tokens and about Login access tokens. */
function verifyToken(state: State, tokens: Tokens, token: string): LineAnswer {
  if (tokens.secondsLeft(token) > 0) return verifyChannel(state, tokens, token);
  const { expiresIn } = tokens.userOfAccess(token);
  return ok({ scope: 'openid profile', client_id: state.settings.loginChannelId, expires_in: expiresIn });
}

/** LINE takes https only; a machine's own address may be plain here. */
function webhookUrl(value: unknown): string {
  const url = typeof value === 'string' && value.length <= 500 && URL.canParse(value) ? new URL(value) : null;
  const own = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (!url || (url.protocol !== 'https:' && !own)) throw new LineRefusal(400, 'Invalid webhook endpoint URL');
  return url.href;
}

function unitNames(state: State, query: Record<string, string>): LineAnswer {
  const limit = pageSize(query['limit'], 100, 100);
  const start = startOf(query['start']);
  const names = [...state.month().unitsThisMonth];
  const next = start + limit < names.length ? { next: String(start + limit) } : {};
  return ok({ customAggregationUnits: names.slice(start, start + limit), ...next });
}

function pageSize(given: string | undefined, normal: number, most: number): number {
  const size = given === undefined ? normal : Number(given);
  if (!Number.isInteger(size) || size < 1) throw new LineRefusal(400, "The value for the 'limit' parameter is invalid");
  return Math.min(size, most);
}

function startOf(given: string | undefined): number {
  const start = given === undefined ? 0 : Number(given);
  if (!Number.isInteger(start) || start < 0) throw new LineRefusal(400, 'Invalid start param');
  return start;
}

function followers(state: State, query: Record<string, string>): LineAnswer {
  const limit = pageSize(query['limit'], 300, 1_000);
  const start = startOf(query['start']);
  const userIds: string[] = [];
  let index = 0;
  for (const userId of state.people.friendIds()) {
    if (index++ < start) continue;
    if (userIds.length === limit) return ok({ userIds, next: String(start + limit) });
    userIds.push(userId);
  }
  return ok({ userIds });
}
