import type { MessageView, NoteView } from '@tsunagu/api-client';

export type TimelineItem =
  | { kind: 'message'; key: string; at: string; message: MessageView; continued: boolean }
  | { kind: 'note'; key: string; at: string; note: NoteView };

const togetherMs = 5 * 60_000;

/** Messages and notes by time; messages of one person close together share one head. */
export function timelineOf(messages: MessageView[], notes: NoteView[]): TimelineItem[] {
  const items: TimelineItem[] = [
    ...messages.map<TimelineItem>((message) => ({
      kind: 'message',
      key: `m${String(message.seq)}`,
      at: message.sentAt,
      message,
      continued: false,
    })),
    ...notes.map<TimelineItem>((note) => ({ kind: 'note', key: `n${note.id}`, at: note.writtenAt, note })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  let before: TimelineItem | null = null;
  for (const item of items) {
    if (item.kind === 'message' && before?.kind === 'message') {
      const close = Date.parse(item.at) - Date.parse(before.at) <= togetherMs;
      item.continued = close && senderOf(item.message) === senderOf(before.message);
    }
    before = item;
  }
  return items;
}

function senderOf(message: MessageView): string {
  return message.from === 'parent' ? 'parent' : `staff:${message.sender?.name ?? ''}`;
}
