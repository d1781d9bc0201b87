import { describe, expect, it } from '@jest/globals';
import { type Actor, systemActor } from '../platform/actor/actor.js';
import type { StaffRole } from './staff.roles.js';
import { type Change, checkGrant, checkPost, type Post } from './staff.rules.js';

const codeOf = (work: () => void): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('who may hold which post', () => {
  const qualified = { qualification: '社会福祉士', experienceYears: 0 };
  const plain = { qualification: null, experienceYears: null };
  it.each<[string, Post, string]>([
    ['相談員 with both on record', { roles: ['counsellor'], ...qualified }, 'allowed'],
    [
      '相談員 without a qualification',
      { roles: ['counsellor'], ...qualified, qualification: null },
      'staff.qualificationMissing',
    ],
    [
      '相談員 without experience',
      { roles: ['counsellor'], ...qualified, experienceYears: null },
      'staff.experienceMissing',
    ],
    ['相談責任者 with both on record', { roles: ['supervisor'], ...qualified }, 'allowed'],
    ['相談責任者 without a qualification', { roles: ['supervisor'], ...plain }, 'staff.qualificationMissing'],
    [
      'R-06 相談責任者 as 相談員',
      { roles: ['supervisor', 'counsellor'], ...qualified },
      'staff.counsellorAndSupervisor',
    ],
    ['R-05 管理責任者 as 相談責任者', { roles: ['manager', 'supervisor'], ...qualified }, 'allowed'],
    ['管理責任者 without a qualification', { roles: ['manager'], ...plain }, 'allowed'],
    ['編集者 without a qualification', { roles: ['editor'], ...plain }, 'allowed'],
  ])('%s', (_, post, outcome) => {
    expect(codeOf(() => checkPost(post))).toBe(outcome);
  });
});

describe('who may give roles', () => {
  const staff = (id: string, ...roles: StaffRole[]): Actor => ({ kind: 'staff', id, roles, sessionId: 's' });
  const manager = staff('m', 'manager');
  const administrator = staff('a', 'systemAdministrator');
  const change = (before: StaffRole[], rest: Partial<Change> = {}): Change => ({
    id: 'x',
    before: { roles: before },
    ...rest,
  });
  it.each<[string, Actor, Change, string]>([
    ['a manager makes an editor', manager, change([], { roles: ['editor'] }), 'allowed'],
    [
      'a manager makes an administrator',
      manager,
      change([], { roles: ['systemAdministrator'] }),
      'staff.administratorOnly',
    ],
    [
      'a manager adds the administrator',
      manager,
      change(['editor'], { roles: ['editor', 'systemAdministrator'] }),
      'staff.administratorOnly',
    ],
    [
      'a manager takes the administrator away',
      manager,
      change(['systemAdministrator'], { roles: ['editor'] }),
      'staff.administratorOnly',
    ],
    [
      'a manager disables an administrator',
      manager,
      change(['systemAdministrator'], { disabled: true }),
      'staff.administratorOnly',
    ],
    ['an administrator makes another', administrator, change([], { roles: ['systemAdministrator'] }), 'allowed'],
    [
      'a manager changes own roles',
      manager,
      { ...change(['manager'], { roles: ['manager', 'editor'] }), id: 'm' },
      'staff.ownRoles',
    ],
    ['a manager keeps own roles', manager, { ...change(['manager'], { roles: ['manager'] }), id: 'm' }, 'allowed'],
    ['a manager disables himself', manager, { ...change(['manager'], { disabled: true }), id: 'm' }, 'staff.ownRoles'],
    [
      'an administrator changes own roles',
      administrator,
      { ...change(['systemAdministrator'], { roles: ['editor'] }), id: 'a' },
      'staff.ownRoles',
    ],
    [
      'a seed makes the first administrator',
      systemActor('seed'),
      change([], { roles: ['systemAdministrator'] }),
      'allowed',
    ],
  ])('%s', (_, actor, wanted, outcome) => {
    expect(codeOf(() => checkGrant(actor, wanted))).toBe(outcome);
  });
});
