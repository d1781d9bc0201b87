import { rawBody, sign } from '@tsunagu/line-simulator';
import { WebhookWorker } from '../../src/line/webhook.worker.js';
import type { TestApp } from './app.js';
import { type Answer, Caller } from './caller.js';

const SECRET = 'simulator-channel-secret-000000';

/** Has the simulator deliver its webhooks to this app. */
export function connectWebhook({ simulator, origin }: TestApp): void {
  simulator.state.webhook.endpoint = `${origin}/api/line/webhook`;
}

/** Handles everything that webhooks have left to do, and the news it makes. */
export async function settle(test: TestApp): Promise<void> {
  await test.simulator.webhooks.settle();
  await test.app.get(WebhookWorker).drain();
  await test.outbox.drain();
}

/** A person in the simulator; a friend whose follow event has arrived, unless `friend: false`. */
export async function makePerson(
  test: TestApp,
  { friend = true }: { friend?: boolean } = {},
): Promise<{ lineUserId: string; idToken: string }> {
  connectWebhook(test);
  const { userId } = test.simulator.state.people.add();
  if (friend) {
    await test.simulator.acts.follow(userId);
    await settle(test);
  }
  return { lineUserId: userId, idToken: await test.simulator.tokens.idToken(userId) };
}

/** A parent who has opened a session with the ID token, before consent and survey. */
export async function makeParent(
  test: TestApp,
  options: { friend?: boolean } = {},
): Promise<{ caller: Caller; lineUserId: string; idToken: string }> {
  const person = await makePerson(test, options);
  const caller = new Caller(test);
  const { status, body } = await caller.post('/api/parent/session', { idToken: person.idToken });
  if (status >= 300) throw new Error(`no session for the parent: ${status} ${JSON.stringify(body)}`);
  return { ...person, caller };
}

/** An event as LINE would send it, with what the test wants to differ. */
export const lineEvent = (lineUserId: string, fields: object): object => ({
  mode: 'active',
  webhookEventId: `01${Math.random().toString(36).slice(2).toUpperCase()}`,
  source: { type: 'user', userId: lineUserId },
  deliveryContext: { isRedelivery: false },
  ...fields,
});

/** Sends a signed webhook body as LINE does; `signature` and `raw` let a test forge it. */
export async function sendWebhook(
  test: TestApp,
  events: object[],
  { signature, raw }: { signature?: string; raw?: string } = {},
): Promise<Answer> {
  const payload = raw ?? rawBody({ destination: `U${'0'.repeat(32)}`, events });
  const answer = await test.app.inject({
    method: 'POST',
    url: '/api/line/webhook',
    payload,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-line-signature': signature ?? sign(SECRET, payload),
    },
  });
  return { status: answer.statusCode, body: answer.body, headers: answer.headers };
}
