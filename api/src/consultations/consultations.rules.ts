import { type DeskState, PREVIEW_CHARACTERS } from './consultations.words.js';

/** What the rules need to know of a consultation. */
export interface Case {
  state: DeskState;
  counsellorId: string | null;
  dueAt: Date | null;
}

export interface Person {
  id: string;
  roles: readonly string[];
}

/**
 * Where a staff member stands towards a consultation.
 * `on`: has it · `free`: nobody has it yet · `oversight`: supervisor of somebody else's · `viewer`: reads only · `off`: a stranger.
 */
export type Standing = 'on' | 'free' | 'oversight' | 'viewer' | 'off';

export function standingOf({ id, roles }: Person, { state, counsellorId }: Case): Standing {
  const worksHere = roles.includes('counsellor') || roles.includes('supervisor');
  if (worksHere && counsellorId === id) return 'on';
  if (worksHere && state === 'waiting') return 'free';
  if (roles.includes('supervisor')) return 'oversight';
  return roles.includes('manager') ? 'viewer' : 'off';
}

/** Sees every consultation of the desk; everybody else sees the own and the waiting ones. */
export const seesAll = ({ roles }: Pick<Person, 'roles'>): boolean =>
  roles.includes('supervisor') || roles.includes('manager');

export type Act = 'read' | 'note' | 'take' | 'reply' | 'handOver' | 'close' | 'reopen';
type Answer = 'yes' | 'notFound' | 'notMine' | 'taken';

const mayOnly = (...standings: Standing[]): Record<Standing, Answer> => {
  const answer = (standing: Standing): Answer =>
    standings.includes(standing) ? 'yes' : standing === 'off' ? 'notFound' : 'notMine';
  return {
    on: answer('on'),
    free: answer('free'),
    oversight: answer('oversight'),
    viewer: answer('viewer'),
    off: answer('off'),
  };
};

const TABLE: Record<Act, Record<Standing, Answer>> = {
  read: mayOnly('on', 'free', 'oversight', 'viewer'),
  note: mayOnly('on', 'free', 'oversight'),
  // Whoever comes second is told that somebody was first, although the consultation is a stranger's by then.
  take: { on: 'yes', free: 'yes', oversight: 'taken', viewer: 'notMine', off: 'taken' },
  // A waiting consultation is taken before it is answered, so that every conversation has one person on it.
  reply: mayOnly('on', 'oversight'),
  handOver: mayOnly('on', 'oversight'),
  close: mayOnly('on', 'oversight'),
  reopen: mayOnly('on', 'oversight'),
};

/** Whether this person may do this, states aside. A supervisor may assign and close what nobody has. */
export function may(act: Act, person: Person, consultation: Case): Answer {
  const standing = standingOf(person, consultation);
  const assigns = act === 'handOver' || act === 'close' || act === 'reopen';
  if (assigns && standing === 'free' && person.roles.includes('supervisor')) return 'yes';
  if (act === 'take' && standing === 'off' && consultation.state === 'closed') return 'notFound';
  return TABLE[act][standing];
}

interface Change {
  state: DeskState;
  dueAt: Date | null;
}

const withSomebody = ({ counsellorId }: Case): DeskState => (counsellorId === null ? 'waiting' : 'answering');

/** A parent can always write: into a closed consultation too, which reopens it. The promise counts from the first unanswered message. */
export function afterParentWrote(consultation: Case, promisedBy: Date): Change {
  const dueAt = consultation.state === 'closed' ? promisedBy : (consultation.dueAt ?? promisedBy);
  return { state: withSomebody(consultation), dueAt };
}

/** A reply keeps the promise. Into a closed consultation nobody of the desk writes before reopening it. */
export function afterReply({ state }: Case): Change | 'closed' {
  return state === 'closed' ? 'closed' : { state: 'answered', dueAt: null };
}

/** Another person takes over: what waits for an answer still waits, with the same promise. */
export function afterHandOver({ state, dueAt }: Case): Change | 'closed' {
  return state === 'closed' ? 'closed' : { state: state === 'waiting' ? 'answering' : state, dueAt };
}

export function afterReopening(consultation: Case): Change | 'notClosed' {
  return consultation.state === 'closed' ? { state: withSomebody(consultation), dueAt: null } : 'notClosed';
}

export const isOverdue = ({ dueAt }: Pick<Case, 'dueAt'>, now: Date): boolean => dueAt !== null && dueAt < now;

/** 2026-1187: calendar year in Tokyo, then the count within it. */
export const numberText = (year: number, count: number): string => `${year}-${String(count).padStart(4, '0')}`;

/** The beginning of a message in one line. */
export const previewOf = (text: string): string =>
  [...text.replace(/\s+/gu, ' ').trim()].slice(0, PREVIEW_CHARACTERS).join('');
