import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

// Envelope: version ‖ nonce ‖ ciphertext ‖ tag. The first byte leaves room for another algorithm later.
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const KEY_BYTES = 32;

export class SealBroken extends Error {}

export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/**
 * AES-256-GCM. `identity` is bound as associated data — table, row and field — so that a sealed value moved to
 * another row does not open.
 */
export function seal(key: Buffer, text: Buffer, identity: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(identity));
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** @throws SealBroken when the value, its place or the key is not the one it was sealed with. */
export function unseal(key: Buffer, sealed: Buffer, identity: string): Buffer {
  if (sealed.length < 1 + NONCE + TAG || sealed[0] !== VERSION) throw new SealBroken('not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(identity))
    .setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG)), decipher.final()]);
  } catch {
    throw new SealBroken('seal does not open');
  }
}
