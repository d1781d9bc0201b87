import { defineRefusals } from '../platform/refusals/refusal.js';

export const staffRefusals = defineRefusals({
  /** One answer for an unknown address, a wrong password, a locked and a disabled account. */
  'session.refused': 401,
  'session.codeRefused': 401,
  'session.ticketExpired': 401,
  'staff.notFound': 404,
  'staff.emailTaken': 409,
  'staff.counsellorAndSupervisor': 409,
  'staff.qualificationMissing': 409,
  'staff.experienceMissing': 409,
  'staff.lastManager': 409,
  'staff.ownRoles': 403,
  'staff.administratorOnly': 403,
});
