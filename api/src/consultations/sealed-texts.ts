import { Injectable } from '@nestjs/common';
import { Keyring, type WrappedKey } from '../platform/sealing/keyring.js';

interface Owner {
  id: string;
  keyId: string;
  wrappedKey: Buffer;
}

const ownerOf = (consultationId: string): string => `consultation:${consultationId}`;
const keyOf = ({ keyId, wrappedKey }: Owner): WrappedKey => ({ keyId, wrapped: wrappedKey });
const messageIdentity = (id: string): string => `message:${id}:text`;
const noteIdentity = (id: string): string => `consultation_note:${id}:text`;
const serviceIdentity = (rowId: string): string => `service:${rowId}`;

/** As long as the longest id of a service: a sealed text is as long as what it hides. */
const SERVICE_LENGTH = 60;

/** Seals the texts of a consultation under its own key; each is bound to its row, so that it opens nowhere else. */
@Injectable()
export class SealedTexts {
  constructor(private readonly keyring: Keyring) {}

  newKey(consultationId: string): { keyId: string; wrappedKey: Buffer } {
    const { keyId, wrapped } = this.keyring.make(ownerOf(consultationId));
    return { keyId, wrappedKey: wrapped };
  }

  /** Drops the opened key from memory, after the row with the wrapped one is gone. */
  forget(consultationId: string): void {
    this.keyring.forget(ownerOf(consultationId));
  }

  sealMessage(owner: Owner, messageId: string, text: string): Buffer {
    return this.keyring.seal(keyOf(owner), ownerOf(owner.id), text, messageIdentity(messageId));
  }

  /** @throws SealBroken: a fault, never an empty text */
  openMessage(owner: Owner, { id, sealedText }: { id: string; sealedText: Buffer }): string {
    return this.keyring.unseal(keyOf(owner), ownerOf(owner.id), sealedText, messageIdentity(id));
  }

  /** Which service a consultation or a message is about; `rowId` is whose. It may say what nobody is asked for. */
  sealService(owner: Owner, rowId: string, serviceId: string | null): Buffer | null {
    if (serviceId === null) return null;
    return this.keyring.seal(keyOf(owner), ownerOf(owner.id), serviceId.padEnd(SERVICE_LENGTH), serviceIdentity(rowId));
  }

  /** @throws SealBroken */
  openService(owner: Owner, { id, sealedService }: { id: string; sealedService: Buffer | null }): string | null {
    if (sealedService === null) return null;
    return this.keyring.unseal(keyOf(owner), ownerOf(owner.id), sealedService, serviceIdentity(id)).trimEnd();
  }

  sealNote(owner: Owner, noteId: string, text: string): Buffer {
    return this.keyring.seal(keyOf(owner), ownerOf(owner.id), text, noteIdentity(noteId));
  }

  /** @throws SealBroken */
  openNote(owner: Owner, { id, sealedText }: { id: string; sealedText: Buffer }): string {
    return this.keyring.unseal(keyOf(owner), ownerOf(owner.id), sealedText, noteIdentity(id));
  }
}
