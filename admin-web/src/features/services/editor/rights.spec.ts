import { describe, expect, it } from 'vitest';
import type { ServiceVersionState, StaffRole } from '@tsunagu/api-client';
import { staff } from '../../../test/samples';
import { type Act, actsFor, isHeldBack, mayWrite } from './rights';

describe('what may be done with a version of a service', () => {
  it.each<[StaffRole, ServiceVersionState, boolean, Act[]]>([
    ['editor', 'draft', true, ['remove', 'submit']],
    ['editor', 'review', true, ['takeBack']],
    ['editor', 'review', false, ['giveBack']],
    ['supervisor', 'review', false, ['giveBack', 'approve']],
    ['supervisor', 'review', true, ['takeBack']],
    ['manager', 'scheduled', false, ['takeBack', 'create']],
    ['manager', 'published', false, ['expire', 'create']],
    ['editor', 'published', false, ['create']],
    ['editor', 'expired', false, ['rollback']],
    ['counsellor', 'draft', false, []],
    ['cityApprover', 'review', false, []],
  ])('%s · %s · wrote it: %s', (role, state, isOwn, expected) => {
    expect(actsFor(staff(role), { state, isOwn })).toEqual(expected);
  });

  it('lets nobody write in what was handed over, and nobody approve an own version', () => {
    expect(mayWrite(staff('editor'), { state: 'draft', isOwn: false })).toBe(true);
    expect(mayWrite(staff('editor'), { state: 'review', isOwn: true })).toBe(false);
    expect(isHeldBack(staff('supervisor'), { state: 'review', isOwn: true })).toBe(true);
    expect(isHeldBack(staff('editor'), { state: 'review', isOwn: true })).toBe(false);
  });
});
