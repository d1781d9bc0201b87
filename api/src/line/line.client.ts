import { HTTPFetchError, messagingApi } from '@line/bot-sdk';
import { Injectable } from '@nestjs/common';
import { Env } from '../platform/env/env.js';
import { ChannelToken } from './channel-token.js';
import { withTimeout } from './line-timeouts.js';

type Client = messagingApi.MessagingApiClient;

/** Calls the Messaging API with a living token and a bound on waiting; a refused token is renewed once. */
@Injectable()
export class LineClient {
  private current: { token: string; client: Client } | null = null;

  constructor(
    private readonly env: Env,
    private readonly token: ChannelToken,
  ) {}

  async call<T>(work: (client: Client) => Promise<T>, ms: number): Promise<T> {
    const token = await this.token.get();
    try {
      return await withTimeout(work(this.clientOf(token)), ms);
    } catch (error) {
      if (!(error instanceof HTTPFetchError) || error.status !== 401) throw error;
      await this.token.refused(token);
      return withTimeout(work(this.clientOf(await this.token.get())), ms);
    }
  }

  private clientOf(token: string): Client {
    if (this.current?.token !== token) {
      const client = new messagingApi.MessagingApiClient({ channelAccessToken: token, baseURL: this.env.LINE_API_URL });
      this.current = { token, client };
    }
    return this.current.client;
  }
}
