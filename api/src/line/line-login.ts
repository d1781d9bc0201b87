import { channelAccessToken, HTTPFetchError } from '@line/bot-sdk';
import { Injectable } from '@nestjs/common';
import { Env } from '../platform/env/env.js';
import { log } from '../platform/log/log.js';
import { LineTimeouts, withTimeout } from './line-timeouts.js';

/** What the SDK does not have: the LINE Login channel, whose token is another one than the Messaging API's. */
@Injectable()
export class LineLogin {
  private readonly issuer: channelAccessToken.ChannelAccessTokenClient;

  constructor(
    private readonly env: Env,
    private readonly timeouts: LineTimeouts,
  ) {
    this.issuer = new channelAccessToken.ChannelAccessTokenClient({ baseURL: env.LINE_API_URL });
  }

  /** Takes back, for somebody who leaves, what was allowed at LINE. Answers whether LINE did; never throws. */
  async deauthorize(userAccessToken: string): Promise<boolean> {
    try {
      const { LINE_LOGIN_CHANNEL_ID, LINE_LOGIN_CHANNEL_SECRET } = this.env;
      const issued = this.issuer.issueStatelessChannelTokenByClientSecret(
        LINE_LOGIN_CHANNEL_ID,
        LINE_LOGIN_CHANNEL_SECRET,
      );
      // Seldom, so the token is not kept.
      const { access_token } = await withTimeout(issued, this.timeouts.callMs);
      const { ok, status } = await fetch(new URL('/user/v1/deauthorize', this.env.LINE_API_URL), {
        method: 'POST',
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ userAccessToken }),
        signal: AbortSignal.timeout(this.timeouts.callMs),
      });
      if (!ok) log.warn({ what: 'deauthorize', status }, 'line');
      return ok;
    } catch (error) {
      // Neither the token nor LINE's answer: the household that left must not be found in a log.
      const status = error instanceof HTTPFetchError ? error.status : undefined;
      log.warn({ what: 'deauthorize', status, fault: error instanceof Error ? error.name : 'unknown' }, 'line');
      return false;
    }
  }
}
