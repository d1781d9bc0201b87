import { describe, expect, it } from 'vitest';
import type { StaffRole, SurveyState } from '@tsunagu/api-client';
import { staff } from '../../test/samples';
import { versionView } from '../../test/survey-samples';
import { actsFor, isHeldBack, mainOf, mayWrite, type Act } from './rights';

const seen = (state: SurveyState, isOwn = false) => versionView({ state, isOwn });

describe('what may be done with a version', () => {
  it.each<[StaffRole, SurveyState, boolean, Act[]]>([
    ['editor', 'draft', true, ['remove', 'check']],
    ['editor', 'checked', true, ['takeBack', 'submit']],
    ['editor', 'awaitingCity', true, ['takeBack']],
    ['editor', 'approved', false, ['takeBack']],
    ['editor', 'published', false, []],
    ['supervisor', 'approved', false, ['takeBack', 'publish']],
    ['supervisor', 'approved', true, ['takeBack']],
    ['manager', 'retired', false, []],
    ['cityApprover', 'awaitingCity', false, ['giveBack', 'approve']],
    ['cityApprover', 'awaitingCity', true, ['giveBack']],
    ['cityApprover', 'approved', false, ['giveBack']],
    ['cityApprover', 'published', false, []],
    ['cityViewer', 'awaitingCity', false, []],
    ['counsellor', 'draft', false, []],
  ])('%s · %s · wrote it: %s', (role, state, isOwn, expected) => {
    expect(actsFor(staff(role), seen(state, isOwn))).toEqual(expected);
  });

  it('goes forward by one act, and a held draft by none', () => {
    expect(mainOf(['remove', 'check'], false)).toBe('check');
    expect(mainOf(['remove', 'check'], true)).toBeNull();
    expect(mainOf(['takeBack', 'submit'], true)).toBe('submit');
    expect(mainOf(['takeBack'], false)).toBeNull();
  });

  it('is written in as a draft only, by those who write', () => {
    expect(mayWrite(staff('editor'), 'draft')).toBe(true);
    expect(mayWrite(staff('editor'), 'checked')).toBe(false);
    expect(mayWrite(staff('cityApprover'), 'draft')).toBe(false);
    expect(mayWrite(null, 'draft')).toBe(false);
  });

  it('tells only those it holds back that four eyes are wanted', () => {
    expect(isHeldBack(staff('supervisor'), seen('approved', true))).toBe(true);
    expect(isHeldBack(staff('editor'), seen('approved', true))).toBe(false);
    expect(isHeldBack(staff('supervisor'), seen('approved', false))).toBe(false);
    expect(isHeldBack(staff('cityApprover'), seen('awaitingCity', true))).toBe(true);
  });
});
