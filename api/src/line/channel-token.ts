import { channelAccessToken, HTTPFetchError } from '@line/bot-sdk';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Env } from '../platform/env/env.js';
import { log } from '../platform/log/log.js';
import { TOKEN_LIFETIME_MS } from './line.limits.js';
import { LineTimeouts, withTimeout } from './line-timeouts.js';

interface Held {
  token: Promise<string>;
  until: number;
}

/** Without a token nothing was sent; what LINE's token endpoint answered says nothing about the request itself. */
export class TokenNotIssued extends Error {
  override readonly name = 'TokenNotIssued';
}

/** The stateless channel access token (v3): kept 14 minutes, asked for once however many wait for it. */
@Injectable()
export class ChannelToken {
  private held: Held | null = null;
  private readonly issuer: channelAccessToken.ChannelAccessTokenClient;

  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly timeouts: LineTimeouts,
  ) {
    this.issuer = new channelAccessToken.ChannelAccessTokenClient({ baseURL: env.LINE_API_URL });
  }

  get(): Promise<string> {
    const now = this.clock.now().getTime();
    if (this.held && now < this.held.until) return this.held.token;
    const held: Held = { token: this.issue(), until: now + TOKEN_LIFETIME_MS };
    this.held = held;
    held.token.catch(() => {
      if (this.held === held) this.held = null;
    });
    return held.token;
  }

  /** Forgets this token after LINE refused it; one that was renewed meanwhile stays. */
  async refused(token: string): Promise<void> {
    const { held } = this;
    if (held && (await held.token.catch(() => token)) === token && this.held === held) this.held = null;
  }

  private async issue(): Promise<string> {
    const { LINE_CHANNEL_ID, LINE_CHANNEL_SECRET } = this.env;
    const issued = this.issuer.issueStatelessChannelTokenByClientSecret(LINE_CHANNEL_ID, LINE_CHANNEL_SECRET);
    try {
      return (await withTimeout(issued, this.timeouts.callMs)).access_token;
    } catch (error) {
      const status = error instanceof HTTPFetchError ? error.status : undefined;
      const message = 'LINE gives no channel access token';
      // 4xx: id or secret of the channel are wrong, which no waiting mends; a person has to look.
      if (status !== undefined && status < 500 && status !== 429) log.error({ status }, message);
      throw new TokenNotIssued(message, { cause: error });
    }
  }
}
