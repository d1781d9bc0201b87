import { randomBytes } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { LineRefusal } from './answer.ts';
import { LONG_TOKEN_S, STATELESS_TOKEN_S } from './limits.ts';
import type { Settings } from './options.ts';
import type { State } from './state.ts';

const ISSUER = 'https://access.line.me';
const ID_TOKEN_S = 3_600;

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'ES256', { extractable: true });
  if (key instanceof Uint8Array) throw new Error('the signing key must be an elliptic curve key');
  return key;
}

/** Channel tokens, LIFF codes and ID tokens. */
export class Tokens {
  private readonly channel = new Map<string, number>();
  /** Of the LINE Login channel, which the Messaging API does not take. */
  private readonly login = new Map<string, number>();
  private readonly access = new Map<string, { userId: string; expires: number }>();
  private readonly codes: State['liffCodes'];
  /** The public key registered for channel access tokens v2.1, when there is one. */
  assertionKey: JWK | null = null;
  private readonly settings: Settings;
  private readonly keys: { publicKey: CryptoKey; privateKey: CryptoKey };
  private readonly kid: string;

  private constructor(state: State, keys: { publicKey: CryptoKey; privateKey: CryptoKey }, kid: string) {
    this.settings = state.settings;
    this.codes = state.liffCodes;
    this.keys = keys;
    this.kid = kid;
  }

  /** Signs with the key of the state file, or with a new one that goes into it. */
  static async make(state: State): Promise<Tokens> {
    if (!state.signingKey) {
      const { privateKey } = await generateKeyPair('ES256', { extractable: true });
      state.signingKey = { jwk: await exportJWK(privateKey), kid: randomBytes(8).toString('hex') };
    }
    const { jwk, kid } = state.signingKey;
    const { kty, crv, x, y } = jwk;
    const keys = {
      privateKey: await importKey(jwk),
      publicKey: await importKey({ kty, crv, x, y }),
    };
    return new Tokens(state, keys, kid);
  }

  /** Stateless tokens live 15 minutes and cannot be taken back. @throws LineRefusal 400 for wrong credentials. */
  issue(
    form: Record<string, string>,
    lifetime: 'stateless' | 'long',
  ): { access_token: string; expires_in: number; token_type: 'Bearer' } {
    const { channelId, channelSecret, loginChannelId, loginChannelSecret } = this.settings;
    const isLogin = form['client_id'] === loginChannelId && lifetime === 'stateless';
    if (form['grant_type'] !== 'client_credentials')
      throw oauthRefusal('unsupported_grant_type', 'grant_type not supported');
    if (!isLogin && form['client_id'] !== channelId) throw oauthRefusal('invalid_client', 'invalid client_id');
    const secret = isLogin ? loginChannelSecret : channelSecret;
    if (form['client_secret'] !== secret) throw oauthRefusal('invalid_client', 'invalid client_secret');
    const seconds = lifetime === 'stateless' ? STATELESS_TOKEN_S : LONG_TOKEN_S;
    const token = randomBytes(32).toString('base64url');
    (isLogin ? this.login : this.channel).set(token, this.settings.now() + seconds * 1000);
    return { access_token: token, expires_in: seconds, token_type: 'Bearer' };
  }

  /** Channel access token v2.1: a JWT of the channel, signed with its registered key, instead of the secret. */
  async issueByAssertion(form: Record<string, string>): Promise<object> {
    const { channelId, now } = this.settings;
    if (!this.assertionKey) throw oauthRefusal('invalid_client', 'Invalid client_assertion');
    const { payload, protectedHeader } = await jwtVerify(
      form['client_assertion'] ?? '',
      await importJWK(this.assertionKey, 'RS256'),
      { issuer: channelId, subject: channelId, audience: 'https://api.line.me/', currentDate: new Date(now()) },
    ).catch(() => {
      throw oauthRefusal('invalid_client', 'Invalid client_assertion');
    });
    const seconds = Number(payload['token_exp']);
    if (!(seconds > 0 && seconds <= LONG_TOKEN_S)) throw oauthRefusal('invalid_request', 'Invalid token_exp');
    const token = randomBytes(32).toString('base64url');
    this.channel.set(token, now() + seconds * 1000);
    return { access_token: token, expires_in: seconds, token_type: 'Bearer', key_id: protectedHeader.kid ?? '' };
  }

  revoke(token: string): void {
    this.channel.delete(token);
  }

  secondsLeft(token: string): number {
    return Math.max(0, Math.floor(((this.channel.get(token) ?? 0) - this.settings.now()) / 1000));
  }

  /** @throws LineRefusal 401 */
  checkChannel(authorization: string | undefined, of: 'messaging' | 'login' = 'messaging'): void {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
    const tokens = of === 'login' ? this.login : this.channel;
    if ((tokens.get(token) ?? 0) <= this.settings.now()) {
      throw new LineRefusal(
        401,
        'Authentication failed. Confirm that the access token in the authorization header is valid.',
      );
    }
  }

  /** Ends every channel token at once, as a rotated secret would. */
  expireAll(): void {
    this.login.clear();
    this.channel.clear();
  }

  liffCode(userId: string): string {
    const code = randomBytes(16).toString('base64url');
    this.codes.set(code, { userId, expires: this.settings.now() + 12 * 3_600_000 });
    return code;
  }

  /** The person behind a LIFF code, or null when unknown or expired. */
  personOf(code: string): string | null {
    const found = this.codes.get(code);
    return found && found.expires > this.settings.now() ? found.userId : null;
  }

  accessToken(userId: string): string {
    const token = randomBytes(24).toString('base64url');
    this.access.set(token, { userId, expires: this.settings.now() + 12 * 3_600_000 });
    return token;
  }

  /** The user of a Login access token. @throws what `refuse` makes, when it is invalid. */
  userOfAccess(
    token: string,
    refuse: () => LineRefusal = () => loginRefusal('access token expired'),
  ): { userId: string; expiresIn: number } {
    const found = this.access.get(token);
    if (!found || found.expires <= this.settings.now()) throw refuse();
    return { userId: found.userId, expiresIn: Math.floor((found.expires - this.settings.now()) / 1000) };
  }

  forget(userId: string): void {
    for (const [token, { userId: owner }] of this.access) if (owner === userId) this.access.delete(token);
  }

  async idToken(
    userId: string,
    changes: { aud?: string; iss?: string; nonce?: string; ageSeconds?: number } = {},
  ): Promise<string> {
    const now = Math.floor(this.settings.now() / 1000) - (changes.ageSeconds ?? 0);
    return new SignJWT({ amr: ['linesso'], ...(changes.nonce && { nonce: changes.nonce }) })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: this.kid })
      .setIssuer(changes.iss ?? ISSUER)
      .setSubject(userId)
      .setAudience(changes.aud ?? this.settings.loginChannelId)
      .setIssuedAt(now)
      .setExpirationTime(now + ID_TOKEN_S)
      .sign(this.keys.privateKey);
  }

  async certs(): Promise<{ keys: JWK[] }> {
    return { keys: [{ ...(await exportJWK(this.keys.publicKey)), kid: this.kid, alg: 'ES256', use: 'sig' }] };
  }

  /** LINE Login's verify endpoint. @throws LineRefusal 400 with LINE's reasons. */
  async verifyIdToken(form: Record<string, string>): Promise<object> {
    const verified = await jwtVerify(form['id_token'] ?? '', this.keys.publicKey, {
      issuer: ISSUER,
      ...(form['client_id'] && { audience: form['client_id'] }),
      currentDate: new Date(this.settings.now()),
      algorithms: ['ES256'],
    }).catch((error: unknown) => {
      const code = (error as { code?: string; claim?: string }).code;
      const reason =
        code === 'ERR_JWT_EXPIRED'
          ? 'IdToken expired.'
          : (error as { claim?: string }).claim === 'aud'
            ? 'Invalid IdToken Audience.'
            : (error as { claim?: string }).claim === 'iss'
              ? 'Invalid IdToken Issuer.'
              : 'Invalid IdToken.';
      throw loginRefusal(reason);
    });
    const { payload } = verified;
    if (!form['client_id']) throw loginRefusal('client_id is required.');
    if (form['nonce'] && form['nonce'] !== payload['nonce']) throw loginRefusal('Invalid IdToken Nonce.');
    if (form['user_id'] && form['user_id'] !== payload.sub) throw loginRefusal('Invalid IdToken Subject Identifier.');
    return payload;
  }
}

/** Tokens and LINE Login are refused in OAuth's shape. */
class OAuthRefusal extends LineRefusal {
  private readonly error: string;
  constructor(error: string, description: string) {
    super(400, description);
    this.error = error;
  }
  override get body(): object {
    return { error: this.error, error_description: this.message };
  }
}
const oauthRefusal = (error: string, description: string): OAuthRefusal => new OAuthRefusal(error, description);
export const loginRefusal = (reason: string): OAuthRefusal => oauthRefusal('invalid_request', reason);
