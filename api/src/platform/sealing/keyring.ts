import { createHmac } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Env } from '../env/env.js';
import { log } from '../log/log.js';
import { newKey, seal, unseal } from './sealing.js';

const MAX_OPEN_KEYS = 2_000;

/** Why the master key cannot be used and what mends it, in one sentence. */
export class KeyProblem extends Error {}

/** A data key as it lies in the database: sealed by the master key that `keyId` names. */
export interface WrappedKey {
  keyId: string;
  wrapped: Buffer;
}

/** Holds the master key and lends out data keys. Destroying a wrapped key makes what it sealed unreadable for good. */
@Injectable()
export class Keyring {
  private readonly master: Buffer;
  /** Names the master key without telling it. */
  readonly keyId: string;
  private readonly open = new Map<string, Buffer>();

  constructor(env: Env) {
    this.master = readOrMake(env);
    this.keyId = createHmac('sha256', this.master).update('key-id').digest('hex').slice(0, 16);
  }

  /** A new data key for one owner, e.g. `consultation:ID`. */
  make(owner: string): WrappedKey {
    return { keyId: this.keyId, wrapped: seal(this.master, newKey(), `key:${owner}`) };
  }

  seal(key: WrappedKey, owner: string, text: string, identity: string): Buffer {
    return seal(this.unwrap(key, owner), Buffer.from(text), identity);
  }

  /** @throws SealBroken */
  unseal(key: WrappedKey, owner: string, sealed: Buffer, identity: string): string {
    return unseal(this.unwrap(key, owner), sealed, identity).toString();
  }

  /** Drops an owner's opened key from memory, when its wrapped one has been destroyed. */
  forget(owner: string): void {
    this.open.delete(owner);
  }

  /** Sealed directly by the master key: for single secrets that have no owner's key, such as second-factor seeds. */
  sealSecret(secret: string, identity: string): Buffer {
    return seal(this.master, Buffer.from(secret), identity);
  }

  unsealSecret(sealed: Buffer, identity: string): string {
    return unseal(this.master, sealed, identity).toString();
  }

  private unwrap({ wrapped }: WrappedKey, owner: string): Buffer {
    const cached = this.open.get(owner);
    if (cached) return cached;
    const key = unseal(this.master, wrapped, `key:${owner}`);
    if (this.open.size >= MAX_OPEN_KEYS) this.open.delete(this.open.keys().next().value!);
    this.open.set(owner, key);
    return key;
  }
}

function readOrMake({ MASTER_KEY_FILE: file, NODE_ENV }: Env): Buffer {
  if (existsSync(file)) {
    const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
    if (key.length !== 32) throw new KeyProblem('The file named by MASTER_KEY_FILE does not hold 32 bytes in base64.');
    return key;
  }
  // A wrong path would otherwise look like a first start, and what is sealed would lie under two keys.
  if (NODE_ENV === 'production') {
    throw new KeyProblem(
      'There is no file at MASTER_KEY_FILE: correct the path or, before the very first start, make the key with openssl rand -base64 32.',
    );
  }
  const key = newKey();
  writeSafely(file, key.toString('base64'));
  log.warn('a new master key was made; without a copy of it sealed texts are lost with this disk');
  return key;
}

/** Whole or not at all, and on the disk before anything is sealed with it. */
function writeSafely(file: string, text: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, text, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(fresh, file);
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
