import type { Ref } from 'vue';
import { survey } from '../../phrases/ja/survey';
import { guard } from '../../phrases/ja/survey-guard';
import { acts as actWords } from '../../phrases/ja/survey-versions';
import type { Binding } from '../../ui/keys';
import type { Alternative } from './guard-view';
import type { Act } from './rights';
import type { useEditor } from './use-editor';

/** `add`: where from; `catalogue`: which one to add; `replace`: which one to put in the place of the one in front. */
export type EditorDialog = 'add' | 'catalogue' | 'replace';

interface Desk {
  editor: ReturnType<typeof useEditor>;
  dialog: Ref<EditorDialog | null>;
  writing: boolean;
  /** The main act of the moment, if there is one that may be done. */
  main: Act | null;
  takeable: Alternative[];
  /** The guard holds something against the question in front. */
  isHeld: boolean;
  take: (alternative: Alternative) => void;
  leaveOut: () => void;
  begin: (act: Act) => void;
  save: () => void;
}

/** Everything on the page of a version by key. */
export function editorKeys(desk: Desk): Binding[] {
  const { editor, dialog, writing, main } = desk;
  const write = () => writing;
  const alternatives = desk.takeable.map<Binding>((one, index) => ({
    keys: `alt+${String(index + 1)}`,
    label: guard.replace,
    inFields: true,
    bar: index === 0,
    when: write,
    run: () => {
      desk.take(one);
    },
  }));
  return [
    { keys: 'j', label: survey.next, bar: true, run: editor.next },
    { keys: 'k', label: survey.previous, bar: true, run: editor.previous },
    { keys: 'alt+arrowup', label: survey.up, bar: true, inFields: true, when: write, run: () => editor.move(-1) },
    { keys: 'alt+arrowdown', label: survey.down, bar: true, inFields: true, when: write, run: () => editor.move(1) },
    { keys: 'c', label: survey.add, bar: true, when: write, run: () => (dialog.value = 'add') },
    { keys: 'b', label: survey.catalogue, bar: true, when: write, run: () => (dialog.value = 'replace') },
    { keys: 'delete', label: survey.remove, when: write, run: desk.leaveOut },
    ...alternatives,
    {
      keys: `alt+${String(alternatives.length + 1)}`,
      label: guard.leaveOutAct,
      inFields: true,
      when: () => writing && desk.isHeld,
      run: desk.leaveOut,
    },
    { keys: 'p', label: survey.lookAtPhone, run: () => document.querySelector<HTMLElement>('.phone__main')?.focus() },
    { keys: 'mod+z', label: survey.undo, bar: true, when: () => writing && editor.canUndo.value, run: editor.undo },
    { keys: 'mod+s', label: survey.save, inFields: true, bar: true, when: write, run: desk.save },
    {
      keys: 'mod+enter',
      label: main === null ? '' : actWords[main],
      inFields: true,
      when: () => main !== null,
      run: () => {
        if (main) desk.begin(main);
      },
    },
  ];
}
