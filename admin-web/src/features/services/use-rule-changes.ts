import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { ChangesProgress, ChangesRefused, Figure, RuleChanges } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { services } from '../../api/staff';

type Line = ChangesProgress | ChangesRefused | RuleChanges;

/** Asks whose result an edited rule changes: how far it is, what it found, and a way to stop. */
export function useRuleChanges() {
  const state = ref<'idle' | 'running' | 'done' | 'stopped' | 'failed'>('idle');
  const code = ref<string | null>(null);
  const progress = ref<{ done: number; of: number } | null>(null);
  const changes = shallowRef<RuleChanges | null>(null);
  /** What the shown figures were asked for. */
  const asked = ref('');
  let stopper: AbortController | null = null;

  async function start(
    serviceId: string,
    rule: object,
    figures: readonly Figure[],
    on: string | undefined,
  ): Promise<void> {
    stopper?.abort();
    const mine = new AbortController();
    stopper = mine;
    state.value = 'running';
    code.value = progress.value = changes.value = null;
    asked.value = keyOf(rule, figures, on);
    try {
      const response = await services.changes(
        serviceId,
        { rule, figures: [...figures], ...(on && { on }) },
        mine.signal,
      );
      for await (const line of linesOf(response)) take(JSON.parse(line) as Line);
      // Cut off before the last line.
      if (state.value === 'running') fail('network.unreachable');
    } catch (error) {
      if (mine !== stopper) return;
      if (mine.signal.aborted) state.value = 'stopped';
      // A stream that breaks off rejects with the browser's own error.
      else fail(error instanceof TypeError ? 'network.unreachable' : codeOf(error));
    }
  }

  function take(line: Line): void {
    if (line.kind === 'progress') progress.value = { done: line.done, of: line.of };
    else if (line.kind === 'refused') fail(line.code);
    else {
      changes.value = line;
      state.value = 'done';
    }
  }

  function fail(with_: string): void {
    code.value = with_;
    state.value = 'failed';
  }

  const stop = (): void => stopper?.abort();
  onScopeDispose(stop);
  return { state, code, progress, changes, asked: computed(() => asked.value), start, stop };
}

/** Tells whether what was found still belongs to a rule, its amounts and a day. */
export const keyOf = (rule: object, figures: readonly Figure[], on: string | undefined): string =>
  JSON.stringify([rule, figures, on ?? null]);

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
    if (done) return;
  }
}
