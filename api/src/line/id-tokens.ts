import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { Clock } from '../platform/clock/clock.js';
import { Env } from '../platform/env/env.js';
import { LINE_USER_ID } from './line.limits.js';
import { lineRefusals } from './line.refusals.js';
import { LineTimeouts } from './line-timeouts.js';

const ISSUER = 'https://access.line.me';
const KEYS_KEPT_MS = 12 * 3_600_000;

/**
 * Checks ID tokens of LINE Login against LINE's published keys. The algorithm is ES256 and nothing else: HS256 would
 * make the channel secret a signing key, `none` anybody's wish. The user id inside is the only one ever believed.
 */
@Injectable()
export class IdTokens {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    timeouts: LineTimeouts,
  ) {
    this.keys = createRemoteJWKSet(new URL('/oauth2/v2.1/certs', env.LINE_API_URL), {
      timeoutDuration: timeouts.callMs,
      cacheMaxAge: KEYS_KEPT_MS,
    });
  }

  async verify(idToken: string): Promise<{ lineUserId: string }> {
    try {
      const { payload } = await jwtVerify(idToken, this.keys, {
        algorithms: ['ES256'],
        issuer: ISSUER,
        audience: this.env.LINE_LOGIN_CHANNEL_ID,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: this.clock.now(),
      });
      if (payload.sub && LINE_USER_ID.test(payload.sub)) return { lineUserId: payload.sub };
    } catch (error) {
      if (!isAboutToken(error)) throw lineRefusals.refuse('line.unavailable');
    }
    throw lineRefusals.refuse('session.idTokenInvalid');
  }
}

/** The token is bad, as against LINE's keys being out of reach. */
const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC';
