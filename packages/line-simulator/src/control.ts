import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import { Acts } from './acts.ts';
import type { Fault } from './faults.ts';
import type { State } from './state.ts';
import type { Tokens } from './tokens.ts';
import type { WebhookManners, Webhooks } from './webhooks.ts';

const MAX_BULK = 1_000_000;
const bulkId = (n: number): string => `U${n.toString(16).padStart(32, '0')}`;

/** `/simulator/…`: for the phone page, for tests and for measuring. None of it exists at LINE. */
export function controlRoutes(server: FastifyInstance, state: State, tokens: Tokens, webhooks: Webhooks): void {
  const acts = new Acts(state, webhooks);
  const view = (userId: string) => {
    const person = state.people.get(userId);
    if (!person) throw Object.assign(new Error('no such person'), { statusCode: 404 });
    const menu = state.menuFor(person);
    return { ...person, richMenu: menu && { richMenuId: menu.richMenuId, ...menu.menu } };
  };
  type Of = { Params: { userId: string } };

  server.get('/simulator/settings', async () => ({ liffUrl: state.settings.liffUrl, liffId: state.settings.liffId }));
  server.get('/simulator/users', async () => ({
    users: state.people.list.map(({ userId }) => view(userId)),
    friends: state.people.friendCount,
    delivered: state.ledger.delivered,
  }));
  server.post<{ Body: { userId?: string; name?: string; friend?: boolean } | null }>(
    '/simulator/users',
    async (request, reply) => {
      const { userId, name, friend } = request.body ?? {};
      const known = userId ? state.people.get(userId) : undefined;
      if (!known && friend) state.friendLog.push({ at: state.settings.now(), friends: 1, blocks: 0 });
      const person =
        known ??
        state.people.add({
          ...(userId && { userId }),
          ...(name && { name }),
          ...(friend && { friendship: 'friend', wasFriend: true }),
        });
      state.changed(null);
      return reply.status(201).send(view(person.userId));
    },
  );
  server.post<{ Body: { count?: number; userIds?: string[] } }>('/simulator/friends/bulk', async ({ body }) => {
    const { count, userIds } = body;
    if (count !== undefined && (!Number.isInteger(count) || count < 0 || count > MAX_BULK))
      throw new Error('count out of bounds');
    const added =
      state.people.addBulk(userIds ?? []) +
      state.people.addBulk(
        (function* () {
          for (let n = 1; n <= (count ?? 0); n++) yield bulkId(n);
        })(),
      );
    if (added > 0) state.friendLog.push({ at: state.settings.now(), friends: added, blocks: 0 });
    state.changed(null);
    return { friends: state.people.friendCount };
  });
  server.get<Of>('/simulator/users/:userId', async ({ params }) => view(params.userId));
  server.post<Of>(
    '/simulator/users/:userId/follow',
    async ({ params }) => (await acts.follow(params.userId), view(params.userId)),
  );
  server.post<Of>(
    '/simulator/users/:userId/unblock',
    async ({ params }) => (await acts.follow(params.userId), view(params.userId)),
  );
  server.post<Of>(
    '/simulator/users/:userId/block',
    async ({ params }) => (await acts.block(params.userId), view(params.userId)),
  );
  server.post<Of & { Body: { text?: unknown } | null }>(
    '/simulator/users/:userId/say',
    async ({ params, body }) => (await acts.say(params.userId, wanted(body?.text, 'text')), { ok: true }),
  );
  server.post<Of & { Body: { data?: unknown } | null }>(
    '/simulator/users/:userId/postback',
    async ({ params, body }) => (await acts.postback(params.userId, wanted(body?.data, 'data')), { ok: true }),
  );
  server.get<Of>('/simulator/users/:userId/talk', async ({ params }) => ({
    lines: state.talks.get(params.userId) ?? [],
  }));
  // The phone tells what was displayed and pressed, as LINE's app does for its statistics.
  server.post<Of>('/simulator/users/:userId/seen', async ({ params }) => {
    for (const { unit } of state.talks.get(params.userId) ?? [])
      if (unit) state.activityOf(unit).seenBy.add(params.userId);
    return { ok: true };
  });
  server.post<Of & { Body: { unit?: unknown; uri?: unknown } | null }>(
    '/simulator/users/:userId/tap',
    async ({ params, body }) => {
      state.activityOf(wanted(body?.unit, 'unit')).tap(wanted(body?.uri, 'uri'), params.userId);
      return { ok: true };
    },
  );
  server.post<Of>('/simulator/users/:userId/liff-code', async ({ params }) => {
    view(params.userId);
    return { code: tokens.liffCode(params.userId) };
  });
  server.get<{ Params: { id: string } }>('/simulator/rich-menus/:id/image', async ({ params }, reply) => {
    const menu = state.richMenus.get(params.id);
    if (!menu?.image) return reply.status(404).send({ message: 'no image' });
    return reply.header('content-type', menu.imageType).send(menu.image);
  });

  // What the LIFF app is told instead of what the real SDK would find out.
  const personOf = (code: string | undefined): string => {
    const userId = tokens.personOf(code ?? '');
    if (!userId) throw Object.assign(new Error('this code is unknown or old'), { statusCode: 404 });
    return userId;
  };
  server.get<{ Querystring: { code?: string } }>('/simulator/liff/context', async ({ query }) => {
    const userId = personOf(query.code);
    return {
      idToken: await tokens.idToken(userId),
      accessToken: tokens.accessToken(userId),
      os: 'ios',
      language: state.people.get(userId)?.language ?? 'ja',
      friend: state.people.isFriend(userId),
    };
  });
  server.post<{ Querystring: { code?: string } }>('/simulator/liff/request-friendship', async ({ query }) => {
    const person = await acts.follow(personOf(query.code));
    return { friend: person.friendship === 'friend' };
  });

  server.get<{ Querystring: { since?: string; limit?: string; path?: string } }>(
    '/simulator/requests',
    async ({ query }) => {
      const since = Number(query.since ?? 0);
      const limit = Math.min(Number(query.limit ?? 500), 5_000);
      const items = state.received
        .filter(({ n, path }) => n > since && path.includes(query.path ?? ''))
        .slice(0, limit);
      return { items, next: items.at(-1)?.n ?? since, dropped: state.dropped };
    },
  );
  server.get<{ Querystring: { unit?: string; retryKeys?: string } }>('/simulator/ledger', async ({ query }) => ({
    ...state.ledger.details(query.unit),
    unreached: state.ledger.unreached,
    ...(query.retryKeys === 'true' && { byRetryKey: state.ledger.byRetryKey(query.unit) }),
    mostMulticastsInOneSecond: state.rates.most('POST /v2/bot/message/multicast'),
  }));
  server.get<Of>('/simulator/ledger/:userId', async ({ params }) => state.ledger.ofPerson(params.userId));
  server.get('/simulator/webhooks', async () => ({ sent: webhooks.sent }));
  server.put<{ Body: Partial<WebhookManners> }>(
    '/simulator/webhooks',
    async ({ body }) => (webhooks.manners = { ...webhooks.manners, ...body }),
  );
  server.post('/simulator/webhooks/flush', async () => (await webhooks.flush(), { ok: true }));
  server.get('/simulator/faults', async () => ({ pending: state.faults.pending }));
  server.post<{ Body: Fault }>(
    '/simulator/faults',
    async ({ body }) => (state.faults.add(body), { pending: state.faults.pending }),
  );
  server.delete('/simulator/faults', async () => (state.faults.clear(), { pending: [] }));
  server.post<{ Body: unknown }>('/simulator/quota', async ({ body }) => (state.quota = quotaOf(body)));
  // Channel access token v2.1 needs the channel's public key, as the console would take it.
  server.put<{ Body: JWK }>(
    '/simulator/assertion-key',
    async ({ body }) => ((tokens.assertionKey = body), { ok: true }),
  );
  server.post('/simulator/tokens/expire', async () => (tokens.expireAll(), { ok: true }));
  server.post('/simulator/reset', async () => (state.reset(), webhooks.sent.splice(0), { ok: true }));

  server.get<{ Querystring: { user?: string } }>('/simulator/live', (request, reply) => {
    const origin = reply.getHeader('access-control-allow-origin');
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      ...(typeof origin === 'string' && { 'access-control-allow-origin': origin }),
    });
    reply.raw.write(': open\n\n');
    const { user } = request.query;
    const tell = (userId: string | null): void => {
      if (!user || userId === null || userId === user) reply.raw.write(`data: ${JSON.stringify({ userId })}\n\n`);
    };
    // A proxy closes a line on which nothing is said.
    const beat = setInterval(() => reply.raw.write(': still here\n\n'), 15_000);
    state.changes.on('change', tell);
    request.raw.on('close', () => {
      clearInterval(beat);
      state.changes.off('change', tell);
    });
  });
}

function wanted(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '' || value.length > 5_000)
    throw Object.assign(new Error(`${name} must be a text of 1 to 5,000`), { statusCode: 400 });
  return value;
}

function quotaOf(body: unknown): State['quota'] {
  const { type, value } = (body ?? {}) as { type?: unknown; value?: unknown };
  if (type === 'none') return { type };
  if (type === 'limited' && Number.isInteger(value) && Number(value) >= 0) return { type, value: Number(value) };
  throw new Error('quota is {type: none} or {type: limited, value}');
}
