import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { generateURI, verify as verifyTotp } from 'otplib';

/** NIST SP 800-63B: long rather than complicated. */
export const PASSWORD_MIN = 15;
const TEMPORARY_LENGTH = 20;
/** Without 0 O 1 l I, which people confuse when they copy from a screen. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const STEP_SECONDS = 30;

/** argon2id with the library's parameters, which are OWASP's: 19 MiB, two passes, one lane. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** A hash that nothing matches, so that an unknown address costs as much time as a wrong password. */
const nobody = hashPassword(randomBytes(32).toString('hex'));

export const passwordMatches = async (stored: string | null, password: string): Promise<boolean> =>
  (await verify(stored ?? (await nobody), password)) && stored !== null;

export const temporaryPassword = (): string =>
  Array.from({ length: TEMPORARY_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

export const newTicket = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** What an authenticator app scans. */
export const secondFactorUri = (issuer: string, label: string, secret: string): string =>
  generateURI({ issuer, label, secret });

/** The time step of a code valid now (±30 s, RFC 6238 §5.2) and newer than the last one used; null when it is not. */
export async function totpStep(
  secret: string,
  code: string,
  now: Date,
  lastStep: string | null,
): Promise<number | null> {
  const result = await verifyTotp({
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: STEP_SECONDS,
    ...(lastStep !== null && { afterTimeStep: Number(lastStep) }),
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
