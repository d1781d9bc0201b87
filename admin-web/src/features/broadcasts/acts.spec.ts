import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BroadcastState, StaffRole } from '@tsunagu/api-client';
import { openConsole, until } from '../../test/app';
import { FakeEventSource, stubApi, stubEventSource } from '../../test/edge';
import { broadcast, opening, staff } from '../../test/samples';
import { actsFor, isOwnApproval, type Act } from './acts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const table: [BroadcastState, StaffRole, Act[]][] = [
  ['draft', 'editor', ['submit']],
  ['draft', 'supervisor', []],
  ['submitted', 'editor', []],
  ['submitted', 'supervisor', ['giveBack', 'approve']],
  ['submitted', 'manager', ['giveBack', 'approve']],
  ['submitted', 'cityApprover', ['giveBack', 'approve']],
  ['submitted', 'cityViewer', []],
  ['approved', 'editor', ['schedule', 'start', 'stop']],
  ['approved', 'manager', ['stop']],
  ['approved', 'cityViewer', []],
  ['scheduled', 'editor', ['schedule', 'start', 'stop']],
  ['scheduled', 'cityApprover', ['stop']],
  ['sending', 'supervisor', ['stop']],
  ['sending', 'cityApprover', ['stop']],
  ['sending', 'cityViewer', []],
  ['sent', 'editor', []],
  ['stopped', 'manager', []],
];

describe('what may be done with a broadcast', () => {
  it.each(table)('%s, %s', (state, role, acts) => {
    expect(actsFor(broadcast({ state }), staff(role))).toEqual(acts);
  });

  it('never lets one approve what one made', () => {
    const own = broadcast({ state: 'submitted', author: { id: 'me', name: '西岡 翔' } });
    expect(actsFor(own, staff('editor', 'manager'))).toEqual([]);
    expect(isOwnApproval(own, staff('editor', 'manager'))).toBe(true);
  });
});

describe('the page of a broadcast', () => {
  const open = async (role: StaffRole, state: BroadcastState) => {
    stubEventSource();
    let view = broadcast({ state });
    const edge = stubApi({
      'GET /staff/session': () => ({ body: staff(role) }),
      'GET /public/opening': () => ({ body: opening }),
      'GET /staff/broadcasts/b1': () => ({ body: view }),
      'POST /staff/broadcasts/b1/start': () => {
        view = broadcast({
          state: 'sending',
          recipients: 784,
          startedAt: '2026-11-20T14:32:00+09:00',
          requests: { total: 2, accepted: 0, failed: 0, undecided: 0 },
        });
        return { body: view };
      },
    });
    const { app } = await openConsole('/broadcasts/b1');
    await until(() => {
      expect(document.querySelector('.figure')).not.toBeNull();
    });
    return { app, edge, set: (next: typeof view) => (view = next) };
  };
  const acts = () => [...document.querySelectorAll('[data-act]')].map((node) => node.getAttribute('data-act'));

  it('shows the buttons of the state and role', async () => {
    const { app } = await open('supervisor', 'submitted');
    expect(acts()).toEqual(['giveBack', 'approve']);
    app.unmount();
  });

  it('starts only after the question, and then follows the live progress', async () => {
    const { app, edge, set } = await open('editor', 'approved');
    document.querySelector<HTMLElement>('[data-act=start]')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog] h2')?.textContent).toContain('784世帯に、いま配信しますか');
    });
    expect(edge.to('POST', '/staff/broadcasts/b1/start')).toHaveLength(0);
    document.querySelector<HTMLElement>('[role=dialog] .btn--primary')?.click();
    await until(() => {
      expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('0');
    });
    set(
      broadcast({
        state: 'sending',
        recipients: 784,
        startedAt: '2026-11-20T14:32:00+09:00',
        requests: { total: 2, accepted: 1, failed: 0, undecided: 0 },
      }),
    );
    FakeEventSource.last?.open();
    FakeEventSource.last?.send({ kind: 'broadcast', id: 'b1', cause: 'progress' });
    await until(() => {
      expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('50');
    });
    app.unmount();
  });
});
