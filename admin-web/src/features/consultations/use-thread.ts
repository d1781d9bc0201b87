import { onScopeDispose, ref, shallowRef } from 'vue';
import type { DeskConsultation, MessageView, NoteView } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../../api/http';
import { desk } from '../../api/staff';
import { useLive } from '../../stores/live';
import type { ScreenState } from '../../ui/screen-state';

const pageSize = 100;

/** One consultation with its messages and notes; after a gap it catches up by sequence number. */
export function useThread(id: string, options: { mayRead: boolean } = { mayRead: true }) {
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

  async function load(): Promise<void> {
    state.value = consultation.value ? state.value : 'loading';
    try {
      const [found, written] = await Promise.all([desk.read(id), desk.notes(id), fetchAfter(0)]);
      consultation.value = found;
      notes.value = written.items;
      state.value = 'ready';
      await markRead();
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      if (!consultation.value) state.value = 'failed';
    }
  }

  async function markRead(): Promise<void> {
    if (!options.mayRead || gone || document.visibilityState !== 'visible') return;
    const unread = messages.value.some((message) => message.from === 'parent' && message.readAt === null);
    if (!unread) return;
    await desk.markRead(id, lastSeq());
    if (consultation.value) consultation.value = { ...consultation.value, unread: 0 };
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

  // A failed catch-up changes nothing on the screen; the next wake-up or the return of the connection repeats it.
  const quietly = () => void catchUp().catch(() => undefined);
  useLive().listen((event) => {
    if (event.kind === 'consultation' && event.id === id) quietly();
  }, quietly);

  return { state, code, requestId, consultation, messages, notes, load, catchUp, add };
}
