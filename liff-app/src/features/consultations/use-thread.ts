import type { ParentMessageView, ParentConsultation } from '@tsunagu/api-client';
import { computed, ref, shallowRef } from 'vue';
import { Refusal, type Trouble, troubleOf } from '../../api/errors.ts';
import { getConsultation, getMessages, markRead, sendMessage } from '../../api/parent.ts';
import { newId } from './new-id.ts';
import { keepDraft, readDraft } from './drafts.ts';

/** A message of one's own that the server does not have yet. */
export interface Outgoing {
  clientId: string;
  text: string;
  state: 'sending' | 'unsent';
  /** Why it was refused; null when it merely did not arrive. */
  code: string | null;
}

const pageSize = 100;

/** One consultation: what was said, what is still on its way, and what has been read. Nothing depends on a live connection. */
export function useThread(consultationId: string) {
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const trouble = shallowRef<Trouble | null>(null);
  const consultation = shallowRef<ParentConsultation | null>(null);
  const messages = shallowRef<ParentMessageView[]>([]);
  const outgoing = ref<Outgoing[]>(readOutgoing());

  const lastSeq = computed(() => messages.value.at(-1)?.seq ?? 0);
  const lastTheirs = computed(() => messages.value.filter(({ from }) => from === 'counsellor').at(-1) ?? null);

  async function load() {
    state.value = 'loading';
    try {
      consultation.value = await getConsultation(consultationId);
      await fetchAfter(0);
      state.value = 'ready';
    } catch (error) {
      trouble.value = troubleOf(error);
      state.value = 'failed';
    }
  }

  /** Fetches what came since, and once more what was not yet read then: a read mark changes an old message. */
  async function catchUp() {
    if (state.value !== 'ready') return;
    const open = messages.value.find(({ from, readAt }) => from === 'parent' && readAt === null);
    try {
      await fetchAfter(open ? open.seq - 1 : lastSeq.value);
      consultation.value = await getConsultation(consultationId);
    } catch {
      // Out of reach for now; the next wake-up asks again.
      return;
    }
  }

  async function fetchAfter(seq: number) {
    for (let after = seq; ;) {
      const { items } = await getMessages(consultationId, after);
      merge(items);
      const last = items.at(-1);
      if (!last || items.length < pageSize) return;
      after = last.seq;
    }
  }

  function merge(items: readonly ParentMessageView[]) {
    const bySeq = new Map(messages.value.map((message) => [message.seq, message]));
    for (const item of items) bySeq.set(item.seq, item);
    messages.value = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
    const arrived = new Set(items.map(({ clientId }) => clientId));
    if (outgoing.value.some(({ clientId }) => arrived.has(clientId))) {
      setOutgoing(outgoing.value.filter(({ clientId }) => !arrived.has(clientId)));
    }
  }

  // One at a time, so that what was written first arrives first.
  let line: Promise<void> = Promise.resolve();

  function send(text: string) {
    setOutgoing([...outgoing.value, { clientId: newId(), text, state: 'sending', code: null }]);
    const clientId = outgoing.value.at(-1)?.clientId;
    if (clientId) deliver(clientId);
  }

  /** Sends again under the same id: if the first attempt did arrive, the server answers with the message it has. */
  function resend(clientId: string) {
    change(clientId, { state: 'sending', code: null });
    deliver(clientId);
  }

  function discard(clientId: string) {
    setOutgoing(outgoing.value.filter((each) => each.clientId !== clientId));
  }

  function deliver(clientId: string) {
    line = line.then(async () => {
      const message = outgoing.value.find((each) => each.clientId === clientId);
      if (message?.state !== 'sending') return;
      try {
        merge([await sendMessage(consultationId, { clientId, text: message.text })]);
        // The reply promise begins anew with every question.
        consultation.value = await getConsultation(consultationId).catch(() => consultation.value);
      } catch (error) {
        change(clientId, { state: 'unsent', code: error instanceof Refusal ? error.code : null });
        if (error instanceof Refusal) await catchUp();
      }
    });
  }

  /** Resolves when everything that is on its way has arrived or come back. */
  const settled = () => line;

  function change(clientId: string, to: Partial<Outgoing>) {
    setOutgoing(outgoing.value.map((each) => (each.clientId === clientId ? { ...each, ...to } : each)));
  }

  let marked = 0;
  /** Tells the server how far was read. Called only while the messages can be seen. */
  async function seen() {
    const seq = lastTheirs.value?.seq ?? 0;
    if (seq <= marked || lastTheirs.value?.readAt) return;
    marked = seq;
    await markRead(consultationId, seq).catch(() => {
      marked = 0;
    });
  }

  // Unsent texts outlive a reload: until the server has a text, the phone is the only place that does.
  function setOutgoing(next: Outgoing[]) {
    outgoing.value = next;
    keepDraft(`${consultationId}.unsent`, next.length ? JSON.stringify(next) : '');
  }

  function readOutgoing(): Outgoing[] {
    const kept = readDraft(`${consultationId}.unsent`);
    if (!kept) return [];
    return (JSON.parse(kept) as Outgoing[]).map((each) => ({ ...each, state: 'unsent' }));
  }

  return { state, trouble, consultation, messages, outgoing, load, catchUp, send, resend, discard, seen, settled };
}
