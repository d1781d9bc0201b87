import { type Actor, hasRole } from '../platform/actor/actor.js';
import { staffRefusals } from './staff.refusals.js';
import type { StaffRole } from './staff.roles.js';

export interface Post {
  roles: readonly StaffRole[];
  qualification: string | null;
  experienceYears: number | null;
}

/**
 * What the contract demands of the people it names. R-06, R-07 (clause 6(3)③, 6(4)②③): 相談責任者 and 相談員 have a
 * qualification and experience — or the city's recognition, which then stands as the qualification — and are
 * different people. R-05: 管理責任者 may double as 相談責任者.
 * @throws Refusal
 */
export function checkPost({ roles, qualification, experienceYears }: Post): void {
  const advises = roles.includes('counsellor') || roles.includes('supervisor');
  if (roles.includes('counsellor') && roles.includes('supervisor')) {
    throw staffRefusals.refuse('staff.counsellorAndSupervisor');
  }
  if (advises && !qualification) throw staffRefusals.refuse('staff.qualificationMissing');
  if (advises && experienceYears === null) throw staffRefusals.refuse('staff.experienceMissing');
}

export interface Change {
  id: string;
  before: { roles: readonly StaffRole[] };
  roles?: readonly StaffRole[];
  disabled?: boolean;
}

/**
 * Who may give roles to whom: nobody to themselves; a system administrator's account is touched only by another.
 * @throws Refusal
 */
export function checkGrant(actor: Actor, { id, before, roles, disabled }: Change): void {
  const changesRoles = roles !== undefined && !sameRoles(roles, before.roles);
  if (actor.kind === 'staff' && actor.id === id && (changesRoles || disabled !== undefined)) {
    throw staffRefusals.refuse('staff.ownRoles');
  }
  const administrative = [...(roles ?? []), ...before.roles].includes('systemAdministrator');
  const may = actor.kind === 'system' || hasRole(actor, 'systemAdministrator');
  if (administrative && !may) throw staffRefusals.refuse('staff.administratorOnly');
}

export const sameRoles = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));
