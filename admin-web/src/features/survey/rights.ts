import type { StaffMe, StaffRole, SurveyState, SurveyVersionView } from '@tsunagu/api-client';

export type Act = 'check' | 'submit' | 'takeBack' | 'giveBack' | 'approve' | 'publish' | 'remove';
const writers: StaffRole[] = ['editor', 'supervisor', 'manager'];
const publishers: StaffRole[] = ['supervisor', 'manager'];
const isAny = (me: StaffMe, roles: StaffRole[]): boolean => me.roles.some((role) => roles.includes(role));

export const isWriter = (me: StaffMe | null): boolean => me !== null && isAny(me, writers);

type Seen = Pick<SurveyVersionView, 'state' | 'isOwn'> & { check: Pick<SurveyVersionView['check'], 'verdict'> };

/** What this person may do with a version now, the main act last. The API decides again. */
export function actsFor(me: StaffMe | null, view: Seen | null): Act[] {
  if (!me || !view) return [];
  const { state, isOwn } = view;
  const acts: Act[] = [];
  if (isAny(me, writers)) {
    if (state === 'draft') acts.push('remove', 'check');
    if (state === 'checked') acts.push('takeBack', 'submit');
    if (state === 'awaitingCity' || state === 'approved') acts.push('takeBack');
  }
  if (isAny(me, ['cityApprover'])) {
    if (state === 'awaitingCity') acts.push('giveBack', ...(isOwn ? [] : (['approve'] as const)));
    if (state === 'approved') acts.push('giveBack');
  }
  if (state === 'approved' && isAny(me, publishers) && !isOwn) acts.push('publish');
  return acts;
}

/** Only a draft is written in: what was checked goes back to being one first, so that nobody changes it by accident. */
export const mayWrite = (me: StaffMe | null, state: SurveyState | undefined): boolean =>
  isWriter(me) && state === 'draft';

/** Would be the one to approve or publish, but wrote a part of it: four eyes. */
export function isHeldBack(me: StaffMe | null, view: Seen | null): boolean {
  if (!me || !view?.isOwn) return false;
  if (view.state === 'awaitingCity') return isAny(me, ['cityApprover']);
  return view.state === 'approved' && isAny(me, publishers);
}

/** The one act that goes forward, unless something holds the version up. */
export function mainOf(acts: Act[], isHeld: boolean): Act | null {
  const forward = acts.find((act) => act !== 'remove' && act !== 'takeBack' && act !== 'giveBack');
  return forward === undefined || (forward === 'check' && isHeld) ? null : forward;
}
