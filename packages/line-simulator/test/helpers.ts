import { channelAccessToken, HTTPFetchError, messagingApi } from '@line/bot-sdk';
import type { Simulator } from '../src/index.ts';

export const U = (n: number): string => `U${String(n).padStart(32, '0')}`;
export const hello: messagingApi.Message = { type: 'text', text: 'こんにちは' };

/** The head of a PNG file, which is all that LINE's size check reads. */
export function pngOf(width: number, height: number): Buffer {
  const image = Buffer.alloc(33);
  image.writeUInt32BE(0x89504e47, 0);
  image.writeUInt32BE(width, 16);
  image.writeUInt32BE(height, 20);
  return image;
}

export async function tokenOf(simulator: Simulator): Promise<string> {
  const { channelId, channelSecret } = simulator.state.settings;
  const tokens = new channelAccessToken.ChannelAccessTokenClient({ baseURL: simulator.origin });
  const { access_token } = await tokens.issueStatelessChannelToken(
    'client_credentials',
    undefined,
    undefined,
    channelId,
    channelSecret,
  );
  return access_token;
}

export async function clientOf(simulator: Simulator): Promise<messagingApi.MessagingApiClient> {
  return new messagingApi.MessagingApiClient({
    channelAccessToken: await tokenOf(simulator),
    baseURL: simulator.origin,
  });
}

export interface Refused {
  status: number;
  body: { message: string; details?: { message: string; property: string }[]; sentMessages?: unknown };
  headers: Headers;
}

/** The refusal of a call that must be refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HTTPFetchError)) throw new Error('was not refused');
  return { status: error.status, body: JSON.parse(error.body) as Refused['body'], headers: error.headers };
}

/** A stateless token of the LINE Login channel. */
export function loginTokenOf(simulator: Simulator): string {
  const { loginChannelId, loginChannelSecret } = simulator.state.settings;
  const form = { grant_type: 'client_credentials', client_id: loginChannelId, client_secret: loginChannelSecret };
  return simulator.tokens.issue(form, 'stateless').access_token;
}
