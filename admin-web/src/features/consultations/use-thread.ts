import { onScopeDispose, ref, shallowRef } from 'vue';
import type { DeskConsultation, MessageView, NoteView } from '@tsunagu/api-client';
import { codeOf, Refusal, requestIdOf } from '../../api/http';
import { desk } from '../../api/staff';
import { useLive } from '../../stores/live';
import type { ScreenState } from '../../ui/screen-state';

const pageSize = 100;

/**
 * One consultation with its messages and notes; after a gap it catches up by sequence number.
 * `myId`: only who has the consultation marks it as read; a look by others changes nothing.
 */
export function useThread(id: string, myId: string | null) {
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const consultation = shallowRef<DeskConsultation | null>(null);
  const messages = shallowRef<MessageView[]>([]);
  const notes = shallowRef<NoteView[]>([]);
  let gone = false;
  onScopeDispose(() => (gone = true));

  const lastSeq = () => messages.value.reduce((seq, message) => Math.max(seq, message.seq), 0);

  function add(fresh: MessageView[]): void {
    const bySeq = new Map(messages.value.map((message) => [message.seq, message]));
    for (const message of fresh) bySeq.set(message.seq, message);
    messages.value = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  }

  async function fetchAfter(seq: number): Promise<void> {
    let after = seq;
    for (;;) {
      const { items } = await desk.messages(id, after);
      add(items);
      const last = items[items.length - 1];
      if (!last || items.length < pageSize) return;
      after = last.seq;
    }
  }

  /** Whoever loses a consultation sees nothing more of it, on the screen neither. */
  function failWith(error: unknown): void {
    code.value = codeOf(error);
    requestId.value = requestIdOf(error);
    if (error instanceof Refusal && error.status === 404) {
      consultation.value = null;
      messages.value = [];
      notes.value = [];
    }
    if (!consultation.value) state.value = 'failed';
  }

  async function load(): Promise<void> {
    state.value = consultation.value ? state.value : 'loading';
    try {
      const [found, written] = await Promise.all([desk.read(id), desk.notes(id), fetchAfter(0)]);
      consultation.value = found;
      notes.value = written.items;
      state.value = 'ready';
      await markRead();
    } catch (error) {
      failWith(error);
    }
  }

  async function markRead(): Promise<void> {
    if (myId === null || consultation.value?.counsellor?.id !== myId) return;
    if (gone || document.visibilityState !== 'visible') return;
    const unread = messages.value.some((message) => message.from === 'parent' && message.readAt === null);
    if (!unread) return;
    await desk.markRead(id, lastSeq());
    consultation.value = { ...consultation.value, unread: 0 };
  }

  /** What happened since: new messages, marks of reading, notes, the state. */
  async function catchUp(): Promise<void> {
    if (state.value !== 'ready') return load();
    const firstUnread = messages.value.find((message) => message.from === 'counsellor' && message.readAt === null);
    await fetchAfter(firstUnread ? firstUnread.seq - 1 : lastSeq());
    const [found, written] = await Promise.all([desk.read(id), desk.notes(id)]);
    consultation.value = found;
    notes.value = written.items;
    await markRead();
  }

  // A catch-up that does not get through changes nothing on the screen; the next wake-up or the return of the
  // connection repeats it. Only what is no longer there for this person is taken away.
  const quietly = () =>
    void catchUp().catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 404) failWith(error);
    });
  useLive().listen((event) => {
    if (event.kind === 'consultation' && event.id === id) quietly();
  }, quietly);

  return { state, code, requestId, consultation, messages, notes, load, catchUp, add };
}
