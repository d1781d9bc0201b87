import { onMounted, onScopeDispose, ref, shallowRef } from 'vue';
import type { RegistryImportView } from '@tsunagu/api-client';
import { codeOf, requestIdOf, Refusal } from '../../api/http';
import { registry as api } from '../../api/registry';
import type { ScreenState } from '../../ui/screen-state';

const AGAIN_MS = 1_000;

/** The file whose rows can be decided, the one that is being read, and what came before. */
export function useImport() {
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const ready = shallowRef<RegistryImportView | null>(null);
  const running = shallowRef<RegistryImportView | null>(null);
  const imports = shallowRef<RegistryImportView[]>([]);
  const failed = ref<{ code: string; path: string | null } | null>(null);
  const stopped = ref(false);
  let sending: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let gone = false;

  async function load(): Promise<void> {
    try {
      const { items } = await api.imports();
      imports.value = items;
      ready.value = items.find((one) => one.state === 'ready') ?? null;
      running.value = items.find((one) => one.state === 'reading') ?? null;
      state.value = 'ready';
      follow();
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  function follow(): void {
    if (timer) clearTimeout(timer);
    if (!gone && running.value) timer = setTimeout(() => void look(), AGAIN_MS);
  }

  async function look(): Promise<void> {
    const id = running.value?.id;
    if (id === undefined || gone) return;
    try {
      const one = await api.read(id);
      if (running.value?.id !== id) return;
      if (one.state === 'reading' || (one.state === 'waiting' && sending)) running.value = one;
      else if (!sending) {
        await load();
        return;
      }
    } catch {
      // What is on the screen stays; the next look may succeed.
    }
    follow();
  }

  /** @returns whether the file is read */
  async function begin(file: File, attribution: string): Promise<boolean> {
    failed.value = null;
    stopped.value = false;
    sending = new AbortController();
    try {
      const announced = await api.announce({ fileName: file.name.slice(0, 200), size: file.size, attribution });
      running.value = announced;
      follow();
      await api.send(announced.id, file, sending.signal);
      return true;
    } catch (error) {
      if (!stopped.value) failed.value = { code: codeOf(error), path: placeOf(error) };
      return false;
    } finally {
      sending = null;
      running.value = null;
      await load();
    }
  }

  async function stop(): Promise<void> {
    const id = running.value?.id;
    if (id === undefined) return;
    stopped.value = true;
    try {
      await api.stop(id);
      sending?.abort();
    } catch (error) {
      stopped.value = false;
      failed.value = { code: codeOf(error), path: null };
    }
    if (!sending) await load();
  }

  onMounted(load);
  onScopeDispose(() => {
    gone = true;
    if (timer) clearTimeout(timer);
  });
  return { state, code, requestId, ready, running, imports, failed, stopped, load, begin, stop };
}

const placeOf = (error: unknown): string | null => (error instanceof Refusal ? (error.fields[0]?.path ?? null) : null);
