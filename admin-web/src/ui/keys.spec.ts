import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { activeBindings, capsOf, useKeyboard, useKeys, useLayer } from './keys';
import { press } from '../test/app';

let scope: EffectScope;
beforeEach(() => {
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  document.body.innerHTML = '';
});

describe('keys', () => {
  it('run alone, in sequence, and with the command key', () => {
    const ran: string[] = [];
    scope.run(() => {
      useKeyboard();
      useKeys(() => [
        { keys: 'c', label: '新しく', run: () => ran.push('c') },
        { keys: 'g c', label: '相談へ', run: () => ran.push('g c') },
        { keys: 'mod+k', label: '探す', inFields: true, run: () => ran.push('mod+k') },
      ]);
    });
    press('c');
    press('g');
    press('c');
    press('k', { ctrlKey: true });
    expect(ran).toEqual(['c', 'g c', 'mod+k']);
  });

  it('know the key under ⌥, whatever letter it types', () => {
    const ran: string[] = [];
    scope.run(() => {
      useKeyboard();
      useKeys(() => [
        { keys: '1', label: '1つ目', run: () => ran.push('1') },
        { keys: 'alt+1', label: '入れる', inFields: true, run: () => ran.push('alt+1') },
        { keys: 'alt+arrowup', label: '上へ', run: () => ran.push('up') },
      ]);
    });
    press('¡', { altKey: true, code: 'Digit1' });
    press('ArrowUp', { altKey: true, code: 'ArrowUp' });
    press('1', { code: 'Digit1' });
    expect(ran).toEqual(['alt+1', 'up', '1']);
    expect(capsOf('alt+1').at(-1)).toBe('1');
  });

  it('leave letters to a field, and anything to a conversion under way', () => {
    const run = vi.fn();
    const send = vi.fn();
    scope.run(() => {
      useKeyboard();
      useKeys(() => [
        { keys: 'r', label: '返信', run },
        { keys: 'mod+enter', label: '送る', inFields: true, run: send },
      ]);
    });
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    press('r');
    expect(run).not.toHaveBeenCalled();
    press('Enter', { ctrlKey: true, isComposing: true });
    expect(send).not.toHaveBeenCalled();
    press('Enter', { ctrlKey: true });
    expect(send).toHaveBeenCalledOnce();
  });

  it('rest while a dialog is open', () => {
    const run = vi.fn();
    scope.run(() => {
      useKeyboard();
      useKeys(() => [{ keys: 'e', label: '終える', run }]);
    });
    const dialog = effectScope();
    dialog.run(() => {
      useLayer();
    });
    press('e');
    expect(run).not.toHaveBeenCalled();
    dialog.stop();
    press('e');
    expect(run).toHaveBeenCalledOnce();
  });

  it('are listed only when they work at the moment', () => {
    let mine = false;
    scope.run(() => {
      useKeys(() => [{ keys: 't', label: '担当する', when: () => mine, run: () => undefined }]);
    });
    expect(activeBindings.value).toHaveLength(0);
    mine = true;
    const other = effectScope();
    other.run(() => {
      useKeys(() => []);
    });
    expect(activeBindings.value.map((binding) => binding.keys)).toEqual(['t']);
    other.stop();
  });

  it('are printed as caps', () => {
    expect(capsOf('g c')).toEqual(['g', 'c']);
    expect(capsOf('mod+k')).toEqual(['Ctrl', 'K']);
  });
});
