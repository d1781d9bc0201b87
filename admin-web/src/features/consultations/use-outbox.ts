import { ref } from 'vue';
import type { MessageView } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { desk } from '../../api/staff';
import { keepDraft, readDraft } from '../../ui/drafts';

export interface Card {
  id: string;
  name: string;
}
/** A reply on its way. What has been sent is a message of the thread and no longer here. */
export interface Outgoing {
  clientId: string;
  text: string;
  card: Card | null;
  state: 'sending' | 'unsent';
  code: string | null;
}

/**
 * Replies that have not arrived. An unsent one stays, over a reload too, and is sent again under the same
 * client id, so that a reply whose answer was lost is not there twice.
 */
export function useOutbox(consultationId: string, onSent: (message: MessageView) => void) {
  const key = `outbox:${consultationId}`;
  const entries = ref<Outgoing[]>(restore());

  function restore(): Outgoing[] {
    const kept = readDraft(key);
    if (kept === '') return [];
    return (JSON.parse(kept) as Outgoing[]).map((entry) => ({ ...entry, state: 'unsent' }));
  }

  function keep(): void {
    keepDraft(key, entries.value.length > 0 ? JSON.stringify(entries.value) : '');
  }

  function change(clientId: string, next: Partial<Outgoing>): void {
    entries.value = entries.value.map((entry) => (entry.clientId === clientId ? { ...entry, ...next } : entry));
    keep();
  }

  function remove(clientId: string): void {
    entries.value = entries.value.filter((entry) => entry.clientId !== clientId);
    keep();
  }

  async function post(entry: Outgoing): Promise<void> {
    try {
      const message = await desk.reply(consultationId, {
        clientId: entry.clientId,
        text: entry.text,
        ...(entry.card ? { serviceId: entry.card.id } : {}),
      });
      remove(entry.clientId);
      onSent(message);
    } catch (error) {
      change(entry.clientId, { state: 'unsent', code: codeOf(error) });
    }
  }

  async function send(text: string, card: Card | null): Promise<void> {
    const entry: Outgoing = { clientId: crypto.randomUUID(), text, card, state: 'sending', code: null };
    entries.value = [...entries.value, entry];
    keep();
    await post(entry);
  }

  async function resend(clientId: string): Promise<void> {
    const entry = entries.value.find((one) => one.clientId === clientId);
    if (!entry || entry.state === 'sending') return;
    change(clientId, { state: 'sending', code: null });
    await post({ ...entry });
  }

  /** Takes an unsent reply back into the composer. */
  function takeBack(clientId: string): Outgoing | null {
    const entry = entries.value.find((one) => one.clientId === clientId && one.state === 'unsent') ?? null;
    if (entry) remove(clientId);
    return entry;
  }

  return { entries, send, resend, takeBack };
}
