import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { AnswersExportInput } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { answers } from '../../api/staff';

const LINE_FEED = 0x0a;

/** A file that is fetched piece by piece: how far it is, and a way to stop. */
export function useExport() {
  const state = ref<'idle' | 'running' | 'done' | 'stopped' | 'failed'>('idle');
  const code = ref<string | null>(null);
  const total = ref(0);
  const rows = ref(0);
  const bytes = ref(0);
  const lossy = ref(0);
  const name = ref('');
  const stopper = shallowRef<AbortController | null>(null);

  async function start(input: AnswersExportInput): Promise<void> {
    const mine = new AbortController();
    stopper.value = mine;
    state.value = 'running';
    code.value = null;
    rows.value = bytes.value = 0;
    try {
      const response = await answers.download(input, mine.signal);
      total.value = Number(response.headers.get('x-export-rows') ?? 0);
      lossy.value = Number(response.headers.get('x-export-lossy') ?? 0);
      name.value = nameIn(response) ?? 'answers';
      const pieces = await read(response, input.format !== 'xlsx');
      save(new Blob(pieces, { type: response.headers.get('content-type') ?? '' }), name.value);
      state.value = 'done';
    } catch (error) {
      if (mine.signal.aborted) {
        state.value = 'stopped';
        return;
      }
      // A stream that breaks off rejects with the browser's own error.
      code.value = error instanceof TypeError ? 'network.unreachable' : codeOf(error);
      state.value = 'failed';
    }
  }

  async function read(response: Response, countsLines: boolean): Promise<BlobPart[]> {
    const pieces: BlobPart[] = [];
    const reader = response.body?.getReader();
    if (!reader) return [await response.arrayBuffer()];
    let lines = -1;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return pieces;
      pieces.push(value);
      bytes.value += value.length;
      if (!countsLines) continue;
      // Cells hold no line breaks; the first line is the heading.
      for (const byte of value) if (byte === LINE_FEED) lines += 1;
      rows.value = Math.max(0, lines);
    }
  }

  const stop = (): void => stopper.value?.abort();
  onScopeDispose(stop);
  const megabytes = computed(() => (bytes.value / 1_000_000).toFixed(1));
  return { state, code, total, rows, megabytes, lossy, name, start, stop };
}

const nameIn = (response: Response): string | undefined =>
  /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
