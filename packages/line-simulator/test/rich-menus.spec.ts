import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { messagingApi } from '@line/bot-sdk';
import { type Simulator, startSimulator } from '../src/index.ts';
import { clientOf, pngOf, refusalOf, tokenOf, U } from './helpers.ts';

const area = {
  bounds: { x: 0, y: 0, width: 1250, height: 843 },
  action: { type: 'uri' as const, label: '相談', uri: 'https://liff.line.me/1-a/consult' },
};
const menu: messagingApi.RichMenuRequest = {
  size: { width: 2500, height: 843 },
  selected: true,
  name: 'm',
  chatBarText: 'メニュー',
  areas: [area],
};
const png = (width: number, height: number, type = 'image/png') =>
  new Blob([Uint8Array.from(pngOf(width, height))], { type });

describe('rich menus', () => {
  let simulator: Simulator;
  let client: messagingApi.MessagingApiClient;
  let blob: messagingApi.MessagingApiBlobClient;
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 });
    client = await clientOf(simulator);
    blob = new messagingApi.MessagingApiBlobClient({
      channelAccessToken: await tokenOf(simulator),
      baseURL: simulator.origin,
    });
  });
  afterAll(() => simulator.close());
  beforeEach(() => {
    simulator.state.reset();
    for (const n of [1, 2]) simulator.state.people.add({ userId: U(n), friendship: 'friend', wasFriend: true });
  });
  const ready = async (): Promise<string> => {
    const { richMenuId } = await client.createRichMenu(menu);
    await blob.setRichMenuImage(richMenuId, png(2500, 843));
    return richMenuId;
  };

  it.each<[string, object, string]>([
    ['no name', { name: undefined }, 'name'],
    ['a name of 301', { name: 'a'.repeat(301) }, 'name'],
    ['a bar text of 15', { chatBarText: 'あ'.repeat(15) }, 'chatBarText'],
    ['a width of 799', { size: { width: 799, height: 300 } }, 'size.width'],
    ['a height of 249', { size: { width: 800, height: 249 } }, 'size.height'],
    ['a shape too tall', { size: { width: 1000, height: 700 } }, 'size'],
    ['21 areas', { areas: Array.from({ length: 21 }, () => area) }, 'areas'],
    [
      'an area beyond the edge',
      { areas: [{ ...area, bounds: { x: 1251, y: 0, width: 1250, height: 843 } }] },
      'areas[0].bounds',
    ],
    [
      'a label of 21',
      { areas: [{ ...area, action: { ...area.action, label: 'あ'.repeat(21) } }] },
      'areas[0].action.label',
    ],
    [
      'a script as address',
      { areas: [{ ...area, action: { ...area.action, uri: 'javascript:1' } }] },
      'areas[0].action.uri',
    ],
  ])('are refused with %s, by create and by validate', async (_, change, property) => {
    const wrong = { ...menu, ...change };
    for (const judged of [client.createRichMenu(wrong), client.validateRichMenuObject(wrong)]) {
      const { status, body } = await refusalOf(judged);
      expect([status, body.details?.map((detail) => detail.property)]).toEqual([
        400,
        expect.arrayContaining([property]),
      ]);
    }
  });

  it('take one picture of the right kind and size', async () => {
    const { richMenuId } = await client.createRichMenu(menu);
    expect((await refusalOf(blob.setRichMenuImage(richMenuId, png(2500, 1686)))).body.message).toBe(
      'The image size is not allowed for richmenu',
    );
    expect((await refusalOf(blob.setRichMenuImage(richMenuId, png(2500, 843, 'image/gif')))).status).toBe(415);
    expect(
      (
        await refusalOf(
          blob.setRichMenuImage(
            richMenuId,
            new Blob(
              [pngOf(2500, 843), new Uint8Array(1024 * 1024)].map((part) => Uint8Array.from(part)),
              { type: 'image/png' },
            ),
          ),
        )
      ).status,
    ).toBe(413);
    await blob.setRichMenuImage(richMenuId, png(2500, 843));
    expect((await refusalOf(blob.setRichMenuImage(richMenuId, png(2500, 843)))).body.message).toBe(
      'An image has already been uploaded to the richmenu',
    );
    expect(await client.getRichMenu(richMenuId)).toMatchObject({ richMenuId, chatBarText: 'メニュー' });
    expect((await client.getRichMenuList()).richmenus).toHaveLength(1);
  });

  it('read the size of a JPEG behind its other segments', async () => {
    const { richMenuId } = await client.createRichMenu(menu);
    const jpeg = Buffer.from('ffd8ffe00004aabbffc0001108034b09c403', 'hex');
    await blob.setRichMenuImage(
      richMenuId,
      new Blob([Uint8Array.from(Buffer.concat([jpeg, Buffer.alloc(20)]))], { type: 'image/jpeg' }),
    );
    expect(simulator.state.richMenus.get(richMenuId)?.imageType).toBe('image/jpeg');
  });

  it('need a picture before anybody sees them', async () => {
    const { richMenuId } = await client.createRichMenu(menu);
    for (const early of [
      client.setDefaultRichMenu(richMenuId),
      client.linkRichMenuIdToUser(U(1), richMenuId),
      client.linkRichMenuIdToUsers({ richMenuId, userIds: [U(1)] }),
    ])
      expect((await refusalOf(early)).body.message).toBe('must upload richmenu image before applying it to user');
    expect((await refusalOf(client.getDefaultRichMenuId())).body.message).toBe('no default richmenu');
    expect((await refusalOf(client.setDefaultRichMenu('richmenu-none'))).status).toBe(404);
  });

  it('of a person come before the default one, and vanish when deleted', async () => {
    const [all, own] = [await ready(), await ready()];
    const shown = () => simulator.state.menuFor(simulator.state.people.get(U(1))!)?.richMenuId;
    await client.setDefaultRichMenu(all);
    expect(shown()).toBe(all);
    const { httpResponse } = await client.linkRichMenuIdToUsersWithHttpInfo({ richMenuId: own, userIds: [U(1)] });
    expect([httpResponse.status, shown()]).toEqual([202, own]);
    await client.deleteRichMenu(own);
    expect(shown()).toBe(all);
    expect((await refusalOf(client.getRichMenuIdOfUser(U(1)))).body.message).toBe('the user has no richmenu');
  });

  it('refuse people whom the channel does not know', async () => {
    const richMenuId = await ready();
    expect((await refusalOf(client.linkRichMenuIdToUser(U(9), richMenuId))).body.message).toBe(
      "The value for the 'userId' parameter is invalid",
    );
    expect(
      (await refusalOf(client.linkRichMenuIdToUsers({ richMenuId, userIds: [U(1), U(9)] }))).body.message,
    ).toContain("'userIds[1]'");
    expect(
      (await refusalOf(client.linkRichMenuIdToUsers({ richMenuId, userIds: Array.from({ length: 501 }, () => U(1)) })))
        .status,
    ).toBe(400);
    expect(simulator.state.menuOf.size).toBe(0);
  });

  it('are made a hundred times an hour, not more', async () => {
    for (let n = 0; n < 100; n++) await client.createRichMenu(menu);
    expect((await refusalOf(client.createRichMenu(menu))).status).toBe(429);
    expect(simulator.state.richMenus.size).toBe(100);
  });

  it('have aliases that are used once and can be moved', async () => {
    const [one, two] = [await ready(), await ready()];
    await client.createRichMenuAlias({ richMenuAliasId: 'start', richMenuId: one });
    expect(
      (await refusalOf(client.createRichMenuAlias({ richMenuAliasId: 'start', richMenuId: two }))).body.message,
    ).toBe('conflict richmenu alias id');
    await client.updateRichMenuAlias('start', { richMenuId: two });
    expect(await client.getRichMenuAlias('start')).toMatchObject({ richMenuId: two });
    await client.deleteRichMenuAlias('start');
    expect((await client.getRichMenuAliasList()).aliases).toEqual([]);
  });
});

describe('the webhook endpoint', () => {
  let simulator: Simulator;
  let client: messagingApi.MessagingApiClient;
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, webhookUrl: 'http://127.0.0.1:9/' });
    client = await clientOf(simulator);
  });
  afterAll(() => simulator.close());

  it.each(['', 'no address', 'http://example.com/', 'ftp://example.com/'])('is not set to %j', async (endpoint) => {
    expect((await refusalOf(client.setWebhookEndpoint({ endpoint }))).body.message).toBe(
      'Invalid webhook endpoint URL',
    );
  });

  it('tells why a test failed', async () => {
    expect(await client.testWebhookEndpoint({})).toMatchObject({
      success: false,
      statusCode: 0,
      reason: 'COULD_NOT_CONNECT',
    });
    expect(await client.testWebhookEndpoint({ endpoint: `${simulator.origin}/v2/bot/none` })).toMatchObject({
      success: false,
      statusCode: 404,
      reason: 'ERROR_STATUS_CODE',
    });
  });
});
