import type { StaffAccount, StaffRole } from '@tsunagu/api-client';
import { accountForm } from '../../phrases/ja/accounts';

export interface AccountForm {
  name: string;
  email: string;
  roles: StaffRole[];
  qualification: string;
  experienceYears: string;
}

export const formOf = (account: StaffAccount | null): AccountForm => ({
  name: account?.name ?? '',
  email: account?.email ?? '',
  roles: [...(account?.roles ?? [])],
  qualification: account?.qualification ?? '',
  experienceYears: account?.experienceYears === null || account === null ? '' : String(account.experienceYears),
});

export type FormErrors = Partial<Record<'name' | 'email' | 'roles' | 'qualification' | 'experience', string>>;

/**
 * A 相談責任者 is never a 相談員 as well (6(3)④, 6(4)③); both have a qualification and experience (6(3)③, 6(4)②).
 */
export function errorsOf(form: AccountForm): FormErrors {
  const errors: FormErrors = {};
  if (form.name.trim() === '') errors.name = accountForm.nameMissing;
  if (!/^\S+@\S+$/.test(form.email.trim())) errors.email = accountForm.emailMissing;
  if (form.roles.length === 0) errors.roles = accountForm.rolesMissing;
  if (form.roles.includes('supervisor') && form.roles.includes('counsellor')) errors.roles = accountForm.rolesClash;
  if (form.roles.includes('supervisor') || form.roles.includes('counsellor')) {
    if (form.qualification.trim() === '') errors.qualification = accountForm.qualificationMissing;
    if (!/^\d+$/.test(form.experienceYears)) errors.experience = accountForm.experienceMissing;
  }
  return errors;
}

/** What the API takes: empty optional fields are left out. */
export function optionalOf(form: AccountForm): { qualification?: string; experienceYears?: number } {
  const years = Number(form.experienceYears);
  return {
    ...(form.qualification.trim() === '' ? {} : { qualification: form.qualification.trim() }),
    ...(form.experienceYears === '' || Number.isNaN(years) ? {} : { experienceYears: years }),
  };
}
