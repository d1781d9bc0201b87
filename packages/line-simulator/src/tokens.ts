import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, jwtVerify, type JWK, type CryptoKey } from 'jose';
import { LineRefusal } from './answer.ts';
import { LONG_TOKEN_S, STATELESS_TOKEN_S } from './limits.ts';
import type { Settings } from './options.ts';

const ISSUER = 'https://access.line.me';
const ID_TOKEN_S = 3_600;

/** Channel tokens, LIFF codes and ID tokens. */
export class Tokens {
  private readonly channel = new Map<string, number>();
  private readonly access = new Map<string, { userId: string; expires: number }>();
  private readonly codes = new Map<string, { userId: string; expires: number }>();
  private readonly settings: Settings;
  private readonly keys: { publicKey: CryptoKey; privateKey: CryptoKey };
  private readonly kid: string;

  private constructor(settings: Settings, keys: { publicKey: CryptoKey; privateKey: CryptoKey }, kid: string) {
    this.settings = settings;
    this.keys = keys;
    this.kid = kid;
  }

  static async make(settings: Settings): Promise<Tokens> {
    const keys = await generateKeyPair('ES256', { extractable: true });
    return new Tokens(settings, keys, randomBytes(8).toString('hex'));
  }

  /** Stateless tokens live 15 minutes and cannot be taken back. @throws LineRefusal 400 for wrong credentials. */
  issue(
    form: Record<string, string>,
    lifetime: 'stateless' | 'long',
  ): { access_token: string; expires_in: number; token_type: 'Bearer' } {
    const { channelId, channelSecret } = this.settings;
    if (form['grant_type'] !== 'client_credentials') throw new LineRefusal(400, 'unsupported_grant_type');
    if (form['client_id'] !== channelId || form['client_secret'] !== channelSecret)
      throw new LineRefusal(400, 'invalid_client');
    const seconds = lifetime === 'stateless' ? STATELESS_TOKEN_S : LONG_TOKEN_S;
    const token = randomBytes(32).toString('base64url');
    this.channel.set(token, this.settings.now() + seconds * 1000);
    return { access_token: token, expires_in: seconds, token_type: 'Bearer' };
  }

  revoke(token: string): void {
    this.channel.delete(token);
  }

  secondsLeft(token: string): number {
    return Math.max(0, Math.floor(((this.channel.get(token) ?? 0) - this.settings.now()) / 1000));
  }

  /** @throws LineRefusal 401 */
  checkChannel(authorization: string | undefined): void {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
    if ((this.channel.get(token) ?? 0) <= this.settings.now()) {
      throw new LineRefusal(
        401,
        'Authentication failed. Confirm that the access token in the authorization header is valid.',
      );
    }
  }

  /** Ends every channel token at once, as a rotated secret would. */
  expireAll(): void {
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

  /** The user of a Login access token. @throws LineRefusal 400 when invalid. */
  userOfAccess(token: string): { userId: string; expiresIn: number } {
    const found = this.access.get(token);
    if (!found || found.expires <= this.settings.now()) throw new LineRefusal(400, 'access token expired');
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

/** LINE Login refuses in OAuth's shape. */
class LoginRefusal extends LineRefusal {
  override get body(): object {
    return { error: 'invalid_request', error_description: this.message };
  }
}
const loginRefusal = (reason: string): LoginRefusal => new LoginRefusal(400, reason);
