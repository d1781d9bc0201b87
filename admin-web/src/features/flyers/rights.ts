import type { FlyerView, StaffRole } from '@tsunagu/api-client';

export const mayDraw = (roles: readonly StaffRole[]): boolean =>
  roles.some((role) => role === 'editor' || role === 'supervisor' || role === 'manager');
export const mayRemark = (roles: readonly StaffRole[]): boolean => roles.includes('cityApprover');

/** What this person may do with the flyer now; the API decides again. */
export function rightsOf(roles: readonly StaffRole[], view: FlyerView | null) {
  const [draws, remarks] = [mayDraw(roles), mayRemark(roles)];
  return {
    draws: draws && view !== null && view.state !== 'final',
    sends: draws && view !== null && view.state !== 'final' && view.latestVersion !== view.sentVersion,
    answers: draws && view?.state === 'correction',
    begins: draws && view !== null,
    remarks: remarks && view?.state === 'correction',
    finalises: remarks && view?.state === 'correction' && !view.isOwn,
    isOwn: remarks && view?.state === 'correction' && view.isOwn,
  };
}
