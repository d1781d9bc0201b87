import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { messagingApi } from '@line/bot-sdk';
import { type Simulator, startSimulator } from '../src/index.ts';
import { clientOf, hello, refusalOf, tokenOf, U } from './helpers.ts';

type Part = Record<string, unknown>;
const bubble = (body: Part[], more: Part = {}): Part => ({
  type: 'bubble',
  body: { type: 'box', layout: 'vertical', contents: body },
  ...more,
});
const flex = (contents: Part): Part => ({ type: 'flex', altText: 'a', contents });
const button = (action: Part, more: Part = {}): Part => ({ type: 'button', action, ...more });
const uri = { type: 'uri', label: 'a', uri: 'https://a.example/' };
const quick = (...items: Part[]): Part => ({ type: 'text', text: 'a', quickReply: { items } });
const item = (action: Part): Part => ({ type: 'action', action });
const template = (of: Part): Part => ({ type: 'template', altText: 'a', template: of });
const message = { type: 'message', label: 'a', text: 'a' };
/** Text that brings a bubble's JSON to exactly this many bytes. */
const bubbleOf = (bytes: number): Part => {
  const empty = Buffer.byteLength(JSON.stringify(bubble([{ type: 'text', text: '' }])));
  return bubble([{ type: 'text', text: 'a'.repeat(bytes - empty) }]);
};

describe('message objects', () => {
  let simulator: Simulator;
  let client: messagingApi.MessagingApiClient;
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 });
    client = await clientOf(simulator);
  });
  afterAll(() => simulator.close());
  beforeEach(() => {
    simulator.state.reset();
    simulator.state.people.add({ userId: U(1), friendship: 'friend', wasFriend: true });
  });
  const push = (one: Part) => client.pushMessage({ to: U(1), messages: [one as unknown as messagingApi.Message] });

  it.each<[string, Part, string]>([
    ['an unknown type', { type: 'poem' }, 'messages[0].type'],
    ['no type', { text: 'a' }, 'messages[0].type'],
    ['text of 5,001', { type: 'text', text: 'a'.repeat(5_001) }, 'messages[0].text'],
    ['text that is a number', { type: 'text', text: 5 }, 'messages[0].text'],
    ['a sender of 21', { type: 'text', text: 'a', sender: { name: 'a'.repeat(21) } }, 'messages[0].sender.name'],
    ['14 quick replies', quick(...Array.from({ length: 14 }, () => item(message))), 'messages[0].quickReply.items'],
    ['no quick reply', quick(), 'messages[0].quickReply.items'],
    [
      'a quick reply without label',
      quick(item({ type: 'message', text: 'a' })),
      'messages[0].quickReply.items[0].action.label',
    ],
    [
      'a quick reply label of 21',
      quick(item({ ...message, label: 'あ'.repeat(21) })),
      'messages[0].quickReply.items[0].action.label',
    ],
    [
      'a rich menu switch outside a rich menu',
      quick(item({ type: 'richmenuswitch', label: 'a', richMenuAliasId: 'a', data: 'a' })),
      'messages[0].quickReply.items[0].action.type',
    ],
    [
      'a picture without TLS',
      { type: 'image', originalContentUrl: 'http://a.example/a.png', previewImageUrl: 'https://a.example/a.png' },
      'messages[0].originalContentUrl',
    ],
    ['a place without address', { type: 'location', title: 'a', latitude: 1, longitude: 1 }, 'messages[0].address'],
    ['a sticker without package', { type: 'sticker', stickerId: '1' }, 'messages[0].packageId'],
    ['Flex without altText', { type: 'flex', contents: bubble([]) }, 'messages[0].altText'],
    ['Flex without contents', { type: 'flex', altText: 'a' }, 'messages[0].contents'],
    ['a bubble of 30 KB and one', flex(bubbleOf(30 * 1024 + 1)), 'messages[0].contents'],
    [
      'a carousel over 50 KB',
      flex({ type: 'carousel', contents: [bubbleOf(26_000), bubbleOf(26_000)] }),
      'messages[0].contents',
    ],
    [
      '13 bubbles',
      flex({ type: 'carousel', contents: Array.from({ length: 13 }, () => bubble([])) }),
      'messages[0].contents.contents',
    ],
    [
      'a property that Flex does not have',
      flex(bubble([{ type: 'text', text: 'a', bold: true }])),
      'messages[0].contents.body.contents[0].bold',
    ],
    [
      'a colour by name',
      flex(bubble([{ type: 'text', text: 'a', color: 'red' }])),
      'messages[0].contents.body.contents[0].color',
    ],
    ['an empty text', flex(bubble([{ type: 'text', text: '' }])), 'messages[0].contents.body.contents[0].text'],
    ['a button without action', flex(bubble([{ type: 'button' }])), 'messages[0].contents.body.contents[0].action'],
    [
      'a button in a baseline box',
      flex(bubble([{ type: 'box', layout: 'baseline', contents: [button(uri)] }])),
      'messages[0].contents.body.contents[0].contents[0].type',
    ],
    [
      'a body that is no box',
      flex({ type: 'bubble', body: { type: 'text', text: 'a' } }),
      'messages[0].contents.body.type',
    ],
    [
      'a layout that does not exist',
      flex(bubble([{ type: 'box', layout: 'grid', contents: [] }])),
      'messages[0].contents.body.contents[0].layout',
    ],
    [
      'a button label of 41',
      flex(bubble([button({ ...uri, label: 'a'.repeat(41) })])),
      'messages[0].contents.body.contents[0].action.label',
    ],
    [
      'an address of 1,001',
      flex(bubble([button({ ...uri, uri: `https://a.example/${'a'.repeat(983)}` })])),
      'messages[0].contents.body.contents[0].action.uri',
    ],
    [
      'a script as address',
      flex(bubble([button({ ...uri, uri: 'javascript:alert(1)' })])),
      'messages[0].contents.body.contents[0].action.uri',
    ],
    [
      'postback data of 301',
      flex(bubble([button({ type: 'postback', label: 'a', data: 'a'.repeat(301) })])),
      'messages[0].contents.body.contents[0].action.data',
    ],
    [
      'an action that does not exist',
      flex(bubble([button({ type: 'dance', label: 'a' })])),
      'messages[0].contents.body.contents[0].action.type',
    ],
    [
      'five buttons',
      template({ type: 'buttons', text: 'a', actions: Array.from({ length: 5 }, () => message) }),
      'messages[0].template.actions',
    ],
    [
      'a titled text of 61',
      template({ type: 'buttons', title: 'a', text: 'a'.repeat(61), actions: [message] }),
      'messages[0].template.text',
    ],
    [
      'a confirm with one action',
      template({ type: 'confirm', text: 'a', actions: [message] }),
      'messages[0].template.actions',
    ],
    [
      '11 columns',
      template({ type: 'carousel', columns: Array.from({ length: 11 }, () => ({ text: 'a', actions: [message] })) }),
      'messages[0].template.columns',
    ],
  ])('refuses %s and names the property', async (_, one, property) => {
    const { status, body } = await refusalOf(push(one));
    expect(status).toBe(400);
    expect(body.message).toBe(`The request body has ${body.details?.length} error(s)`);
    expect(body.details?.map((detail) => detail.property)).toContain(property);
    expect(simulator.state.ledger.accepted).toBe(0);
  });

  it.each<[string, Part]>([
    ['text of 5,000', { type: 'text', text: 'a'.repeat(5_000) }],
    [
      '13 quick replies with labels of 20',
      quick(...Array.from({ length: 13 }, () => item({ ...message, label: 'あ'.repeat(20) }))),
    ],
    ['a label of 20 families, which are 220 units', quick(item({ ...message, label: '👨‍👩‍👧‍👦'.repeat(20) }))],
    ['a bubble of 30 KB', flex(bubbleOf(30 * 1024))],
    ['12 bubbles', flex({ type: 'carousel', contents: Array.from({ length: 12 }, () => bubble([])) })],
    ['an address of 1,000', flex(bubble([button({ ...uri, uri: `https://a.example/${'a'.repeat(982)}` })]))],
    ['a telephone number', flex(bubble([button({ ...uri, uri: 'tel:189' })]))],
    ['a button label of 40', flex(bubble([button({ ...uri, label: 'a'.repeat(40) })]))],
    ['an untitled text of 160', template({ type: 'buttons', text: 'a'.repeat(160), actions: [message] })],
    ['altText of 1,500', { ...flex(bubble([])), altText: 'a'.repeat(1_500) }],
  ])('takes %s', async (_, one) => {
    await push(one);
    expect(simulator.state.ledger.of(U(1))).toBe(1);
  });

  it.each(['reply', 'push', 'multicast'] as const)(
    'judges the same at validate/%s, and delivers nothing',
    async (kind) => {
      const validate = { reply: 'validateReply', push: 'validatePush', multicast: 'validateMulticast' } as const;
      await client[validate[kind]]({ messages: [hello] });
      const { status } = await refusalOf(client[validate[kind]]({ messages: [{ type: 'text', text: '' }] }));
      expect([status, simulator.state.ledger.accepted]).toEqual([400, 0]);
    },
  );
});

describe('requests', () => {
  let steady = 0;
  let simulator: Simulator;
  let token: string;
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, multicastPerSecond: 3, otherPerSecond: 5, steadyNow: () => steady });
    token = await tokenOf(simulator);
  });
  afterAll(() => simulator.close());
  beforeEach(() => {
    simulator.state.reset();
    simulator.state.people.add({ userId: U(1), friendship: 'friend', wasFriend: true });
  });
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${simulator.origin}/v2/bot/message/${path}`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    });
  const good = JSON.stringify({ to: U(1), messages: [hello] });

  it.each<[string, string, Record<string, string>, number]>([
    ['no token', good, { authorization: '' }, 401],
    ['a false token', good, { authorization: 'Bearer x' }, 401],
    ['a broken body', '{', {}, 400],
    ['a body that is null', 'null', {}, 400],
    ['a body that is a list', '[]', {}, 400],
    ['another content type', good, { 'content-type': 'text/plain' }, 415],
    ['a malformed retry key', good, { 'x-line-retry-key': '123' }, 400],
    [
      'more than 2 MB',
      JSON.stringify({ to: U(1), messages: [{ type: 'text', text: 'a'.repeat(2 * 1024 * 1024) }] }),
      {},
      413,
    ],
  ])('with %s are refused, with a message and a request id', async (_, body, headers, status) => {
    const answer = await send('push', body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('x-line-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await answer.json()).toEqual({ message: expect.any(String) });
    expect(simulator.state.ledger.accepted).toBe(0);
  });

  it.each([
    ['reply', { replyToken: 'x', messages: [hello] }],
    ['validate/push', { messages: [hello] }],
  ])('to %s are refused when they bear a retry key', async (path, body) => {
    const key = '123e4567-e89b-12d3-a456-426614174000';
    expect((await send(path, JSON.stringify(body), { 'x-line-retry-key': key })).status).toBe(400);
  });

  it('are counted per endpoint and refused beyond the rate, until time has passed', async () => {
    const multicast = JSON.stringify({ to: [U(1)], messages: [hello] });
    const statuses = async (path: string, body: string, times: number) => {
      const seen: number[] = [];
      for (let n = 0; n < times; n++) seen.push((await send(path, body)).status);
      return seen;
    };
    expect(await statuses('multicast', multicast, 4)).toEqual([200, 200, 200, 429]);
    expect(await statuses('push', good, 6)).toEqual([200, 200, 200, 200, 200, 429]);
    steady += 1_000;
    expect(await statuses('multicast', multicast, 4)).toEqual([200, 200, 200, 429]);
    expect(simulator.state.ledger.of(U(1))).toBe(11);
    const refused = await send('multicast', multicast);
    expect(await refused.json()).toEqual({ message: 'The API rate limit has been exceeded. Try again later.' });
  });

  it('to an address that LINE does not have get 404, and are kept all the same', async () => {
    const answer = await fetch(`${simulator.origin}/v2/bot/message/telepathy`, { method: 'POST', body: 'x' });
    expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not found' }]);
    expect(answer.headers.get('x-line-request-id')).toBeTruthy();
    expect(simulator.state.received).toMatchObject([{ path: '/v2/bot/message/telepathy', status: 404, body: 'x' }]);
  });
});
