import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type {
  ChangesProgress,
  ChangesRefused,
  Figure,
  FigureChanges,
  FigureChangesInput,
  RuleChanges,
} from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { parameters } from '../../api/parameters';
import { services } from '../../api/staff';

type Line = ChangesProgress | ChangesRefused | RuleChanges | FigureChanges;

/** Something edited, of which one asks whose result it changes. */
export interface Question {
  readonly about: 'rule' | 'figure';
  /** The same while the same is asked. */
  readonly key: string;
  readonly ask: (on: string | undefined, signal: AbortSignal) => Promise<Response>;
}
/** What changes for one service; the edited one has no name here. */
export interface Found {
  readonly name: string | null;
  readonly changes: RuleChanges;
}

export const ofRule = (serviceId: string, rule: object, figures: readonly Figure[]): Question => ({
  about: 'rule',
  key: JSON.stringify([serviceId, rule, figures]),
  ask: (on, signal) => services.changes(serviceId, { rule, figures: [...figures], ...(on && { on }) }, signal),
});

export const ofFigure = ({ id, from, to, value }: Omit<FigureChangesInput, 'on'>): Question => ({
  about: 'figure',
  key: JSON.stringify([id, from, to, value]),
  ask: (on, signal) => parameters.changes({ id, from, to, value, ...(on && { on }) }, signal),
});

/** Tells whether what was found still belongs to a question and a day. */
export const keyOf = ({ key }: Question, on: string | undefined): string => `${on ?? ''} ${key}`;

/** Asks whose result something edited changes: how far it is, what it found, and a way to stop. */
export function useChanges() {
  const state = ref<'idle' | 'running' | 'done' | 'stopped' | 'failed'>('idle');
  const code = ref<string | null>(null);
  const progress = ref<{ done: number; of: number } | null>(null);
  const found = shallowRef<readonly Found[] | null>(null);
  /** What the shown figures were asked for. */
  const asked = ref('');
  let stopper: AbortController | null = null;

  async function start(question: Question, on: string | undefined): Promise<void> {
    stopper?.abort();
    const mine = new AbortController();
    stopper = mine;
    state.value = 'running';
    code.value = progress.value = found.value = null;
    asked.value = keyOf(question, on);
    try {
      const response = await question.ask(on, mine.signal);
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
      found.value = line.kind === 'changes' ? [{ name: null, changes: line }] : line.services;
      state.value = 'done';
    }
  }

  function fail(with_: string): void {
    code.value = with_;
    state.value = 'failed';
  }

  const stop = (): void => stopper?.abort();
  onScopeDispose(stop);
  return { state, code, progress, found, asked: computed(() => asked.value), start, stop };
}

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
