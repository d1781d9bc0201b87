import { describe, expect, it } from '@jest/globals';
import { afterLook } from './source-watch.rules.js';

const at = (day: string) => new Date(`2026-11-${day}T02:10:00+09:00`);
const fresh = afterLook(null, { hash: 'a' }, at('24'));

describe('what is known of a source after a look', () => {
  it('takes what it reads first for seen', () => {
    expect(fresh).toEqual({ state: 'fine', fault: null, failures: 0, textHash: 'a', seenHash: 'a', changedAt: null });
  });

  it('notes a change once, until it is seen or changes back', () => {
    const changed = afterLook(fresh, { hash: 'b' }, at('25'));
    expect(changed).toMatchObject({ state: 'changed', textHash: 'b', seenHash: 'a', changedAt: at('25') });
    expect(afterLook(changed, { hash: 'b' }, at('26'))).toMatchObject({ state: 'changed', changedAt: at('25') });
    expect(afterLook(changed, { hash: 'c' }, at('26'))).toMatchObject({ state: 'changed', changedAt: at('26') });
    expect(afterLook(changed, { hash: 'a' }, at('26'))).toMatchObject({ state: 'fine', textHash: 'a' });
    expect(afterLook({ ...changed, state: 'fine', seenHash: 'b' }, { hash: 'b' }, at('26')).state).toBe('fine');
  });

  it('forgives one night, but not a page that is gone', () => {
    const once = afterLook(fresh, { fault: 'timeout' }, at('25'));
    expect(once).toMatchObject({ state: 'fine', fault: 'timeout', failures: 1, textHash: 'a' });
    expect(afterLook(once, { fault: 'http503' }, at('26'))).toMatchObject({
      state: 'broken',
      fault: 'http503',
      failures: 2,
    });
    expect(afterLook(once, { hash: 'a' }, at('26'))).toMatchObject({ state: 'fine', fault: null, failures: 0 });
    for (const fault of ['http404', 'http410', 'address']) {
      expect(afterLook(null, { fault }, at('25'))).toMatchObject({
        state: 'broken',
        fault,
        failures: 1,
        seenHash: null,
      });
    }
  });

  it('still says that it changed while it cannot be read', () => {
    const changed = afterLook(fresh, { hash: 'b' }, at('25'));
    expect(afterLook(changed, { fault: 'timeout' }, at('26')).state).toBe('changed');
    const broken = afterLook(afterLook(changed, { fault: 'timeout' }, at('26')), { fault: 'timeout' }, at('27'));
    expect(afterLook(broken, { hash: 'b' }, at('28'))).toMatchObject({ state: 'changed', changedAt: at('25') });
  });
});
