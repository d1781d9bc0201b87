import { channelAccessToken } from '@line/bot-sdk';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Env } from '../platform/env/env.js';
import { TOKEN_LIFETIME_MS } from './line.limits.js';
import { LineTimeouts, withTimeout } from './line-timeouts.js';

interface Held {
  token: Promise<string>;
  until: number;
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
    return (await withTimeout(issued, this.timeouts.callMs)).access_token;
  }
}
