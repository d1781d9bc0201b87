import type { DeskConsultation, StaffMe } from '@tsunagu/api-client';

export type Standing = 'mine' | 'free' | 'others' | 'closed' | 'readOnly';

/** Where this person stands towards a consultation; the API decides again. */
export function standingOf(consultation: DeskConsultation, me: StaffMe): Standing {
  if (!me.roles.includes('counsellor') && !me.roles.includes('supervisor')) return 'readOnly';
  if (consultation.state === 'closed') return 'closed';
  if (!consultation.counsellor) return 'free';
  return consultation.counsellor.id === me.id ? 'mine' : 'others';
}
