import { computed, onScopeDispose, reactive, shallowReactive } from 'vue';

/** `keys`: 'j' · 'g c' (one after the other) · 'mod+enter' (⌘ or Ctrl) · 'alt+1' (⌥ or Alt). */
export interface Binding {
  keys: string;
  label: string;
  run: () => void;
  /** Also while a field has the focus. Single letters never do. */
  inFields?: boolean;
  /** Shown in the key bar. */
  bar?: boolean;
  /** For keys that only work at the moment. */
  when?: () => boolean;
}

const groups = shallowReactive<(() => Binding[])[]>([]);
const layers = reactive({ open: 0 });
const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);
const sequenceMs = 1200;

/** Keys that work as long as the calling component lives. Later groups win. */
export function useKeys(bindings: () => Binding[]): void {
  groups.push(bindings);
  onScopeDispose(() => {
    const index = groups.indexOf(bindings);
    if (index >= 0) groups.splice(index, 1);
  });
}

/** A dialog or palette is open: the keys of the page below rest. */
export function useLayer(): void {
  layers.open += 1;
  onScopeDispose(() => (layers.open -= 1));
}

/** Everything that works now, the newest group first. */
export const activeBindings = computed(() =>
  [...groups].reverse().flatMap((group) => group().filter((binding) => binding.when?.() !== false)),
);

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  // With ⌥ a Mac types another letter; the key itself is meant.
  if (event.altKey) return `alt+${event.code.replace(/^(?:Key|Digit)/, '').toLowerCase()}`;
  return event.metaKey || event.ctrlKey ? `mod+${key}` : key;
}

let pending = '';
let pendingAt = 0;

function onKeydown(event: KeyboardEvent): void {
  // A key that ends a Japanese conversion is not a command.
  if (event.isComposing || event.defaultPrevented || layers.open > 0) return;
  const name = nameOf(event);
  const typing = inField(event.target);
  const sequence = event.timeStamp - pendingAt < sequenceMs ? `${pending} ${name}` : name;
  const usable = activeBindings.value.filter((binding) => !typing || binding.inFields);
  const hit = usable.find((binding) => binding.keys === sequence) ?? usable.find((binding) => binding.keys === name);
  if (hit) {
    event.preventDefault();
    pending = '';
    pendingAt = 0;
    hit.run();
    return;
  }
  const begins = usable.some((binding) => binding.keys.startsWith(`${name} `));
  pending = begins ? name : '';
  pendingAt = begins ? event.timeStamp : 0;
}

/** One listener for the whole application; the shell turns it on. */
export function useKeyboard(): void {
  window.addEventListener('keydown', onKeydown);
  onScopeDispose(() => {
    window.removeEventListener('keydown', onKeydown);
  });
}

const caps: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  enter: isMac ? '↵' : 'Enter',
  arrowup: '↑',
  arrowdown: '↓',
};

/** The caps to print for a binding. */
export function capsOf(keys: string): string[] {
  return keys
    .split(/[ +]/)
    .map((part) => caps[part] ?? (part.length === 1 && keys.includes('+') ? part.toUpperCase() : part));
}
