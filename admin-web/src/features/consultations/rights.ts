import type { DeskConsultation, StaffMe } from '@tsunagu/api-client';

/**
 * Where this person stands towards a consultation: has it · nobody has it yet · supervises somebody else's · reads only.
 * The API decides again.
 */
export type Standing = 'on' | 'free' | 'oversight' | 'viewer';

export interface Rights {
  standing: Standing;
  closed: boolean;
  mayTake: boolean;
  mayReply: boolean;
  mayNote: boolean;
  mayHandOver: boolean;
  mayClose: boolean;
  mayReopen: boolean;
}

type Known = Pick<DeskConsultation, 'state' | 'counsellor'>;

function standingOf({ counsellor }: Known, { id, roles }: StaffMe): Standing {
  const isSupervisor = roles.includes('supervisor');
  if (!isSupervisor && !roles.includes('counsellor')) return 'viewer';
  if (!counsellor) return 'free';
  if (counsellor.id === id) return 'on';
  return isSupervisor ? 'oversight' : 'viewer';
}

/** A waiting consultation is taken before it is answered, so that every conversation has one person on it. */
export function rightsOf(consultation: Known, me: StaffMe): Rights {
  const standing = standingOf(consultation, me);
  const closed = consultation.state === 'closed';
  const holds = standing === 'on' || standing === 'oversight';
  const assigns = holds || (standing === 'free' && me.roles.includes('supervisor'));
  return {
    standing,
    closed,
    mayTake: standing === 'free' && !closed,
    mayReply: holds && !closed,
    mayNote: standing !== 'viewer',
    mayHandOver: assigns && !closed,
    mayClose: assigns && !closed,
    mayReopen: assigns && closed,
  };
}

export const noRights: Rights = {
  standing: 'viewer',
  closed: false,
  mayTake: false,
  mayReply: false,
  mayNote: false,
  mayHandOver: false,
  mayClose: false,
  mayReopen: false,
};
