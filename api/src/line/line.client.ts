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

  call<T>(work: (client: Client) => Promise<T>, ms: number): Promise<T> {
    return this.withToken((token) => withTimeout(work(this.clientOf(token)), ms));
  }

  /** The same for what LINE keeps on its host for files. */
  blob<T>(work: (client: messagingApi.MessagingApiBlobClient) => Promise<T>, ms: number): Promise<T> {
    const baseURL = this.env.LINE_DATA_API_URL;
    return this.withToken((channelAccessToken) =>
      withTimeout(work(new messagingApi.MessagingApiBlobClient({ channelAccessToken, baseURL })), ms),
    );
  }

  private async withToken<T>(work: (token: string) => Promise<T>): Promise<T> {
    const token = await this.token.get();
    try {
      return await work(token);
    } catch (error) {
      if (!(error instanceof HTTPFetchError) || error.status !== 401) throw error;
      await this.token.refused(token);
      return work(await this.token.get());
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
