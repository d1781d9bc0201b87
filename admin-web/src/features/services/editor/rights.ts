import type { ServiceVersionView, StaffMe, StaffRole } from '@tsunagu/api-client';

export type Act =
  'submit' | 'approve' | 'giveBack' | 'takeBack' | 'expire' | 'rollback' | 'remove' | 'create' | 'follow';
const writers: StaffRole[] = ['editor', 'supervisor', 'manager'];
const approvers: StaffRole[] = ['supervisor', 'manager'];
const isAny = (me: StaffMe, roles: StaffRole[]): boolean => me.roles.some((role) => roles.includes(role));

type Seen = Pick<ServiceVersionView, 'state' | 'isOwn'>;

export const isWriter = (me: StaffMe | null): boolean => me !== null && isAny(me, writers);
export const mayWrite = (me: StaffMe | null, view: Seen | null): boolean => isWriter(me) && view?.state === 'draft';

/** What this person may do with a version now, the main act last. The API decides again. */
export function actsFor(me: StaffMe | null, view: Seen | null): Act[] {
  if (!me || !view || !isWriter(me)) return [];
  const { state, isOwn } = view;
  const approves = isAny(me, approvers);
  if (state === 'draft') return ['remove', 'submit'];
  if (state === 'review') {
    if (isOwn) return ['takeBack'];
    return approves ? ['giveBack', 'approve'] : ['giveBack'];
  }
  if (state === 'scheduled') return ['takeBack', 'create'];
  if (state === 'published') return approves ? ['expire', 'create'] : ['create'];
  return ['rollback'];
}

/** Would be the one to approve, but wrote a part of it: four eyes. */
export const isHeldBack = (me: StaffMe | null, view: Seen | null): boolean =>
  me !== null && view?.state === 'review' && view.isOwn && isAny(me, approvers);
