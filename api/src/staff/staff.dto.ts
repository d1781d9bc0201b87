import { ArrayMinSize, ArrayUnique } from 'class-validator';
import { Choices, Email, Flag, Id, Instant, Part, Pattern, Secret, Text, Whole } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/page.js';
import { STAFF_ROLES, type StaffRole } from './staff.roles.js';

const NAME_MAX = 40;
const QUALIFICATION_MAX = 60;
const YEARS_MAX = 70;
const Roles = (optional = false) => Choices(STAFF_ROLES, { name: 'StaffRole', optional });

export class SignInInput {
  @Email()
  email: string;

  @Secret({ max: 200 })
  password: string;
}

export class SignInStep {
  @Secret({ max: 100, description: 'good once, for five minutes, for the second factor' })
  ticket: string;
}

export class SecondFactorInput {
  @Secret({ max: 100 })
  ticket: string;

  @Pattern(/^\d{6}$/, { max: 6 })
  code: string;
}

export class StaffMe {
  @Id()
  id: string;

  @Text({ max: NAME_MAX })
  name: string;

  @Email()
  email: string;

  @Roles()
  roles: StaffRole[];
}

export class StaffAccount {
  @Id()
  id: string;

  @Text({ max: NAME_MAX })
  name: string;

  @Email()
  email: string;

  @Roles()
  roles: StaffRole[];

  @Text({ max: QUALIFICATION_MAX, nullable: true })
  qualification: string | null;

  @Whole({ min: 0, max: YEARS_MAX, nullable: true })
  experienceYears: number | null;

  @Instant({ nullable: true })
  disabledAt: string | null;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  lastSignInAt: string | null;
}
export class StaffAccountPage extends PageOf(StaffAccount) {}

export class StaffAccountInput {
  @Text({ max: NAME_MAX })
  name: string;

  @Email()
  email: string;

  @Roles()
  @ArrayMinSize(1)
  @ArrayUnique()
  roles: StaffRole[];

  @Text({ max: QUALIFICATION_MAX, optional: true })
  qualification?: string;

  @Whole({ min: 0, max: YEARS_MAX, optional: true })
  experienceYears?: number;
}

export class StaffAccountCreated {
  @Part(() => StaffAccount)
  account: StaffAccount;

  @Secret({ max: 100, description: 'shown once' })
  temporaryPassword: string;

  @Text({ max: 500, description: 'otpauth:// address for an authenticator app, shown once' })
  secondFactorUri: string;
}

export class StaffAccountChange {
  @Text({ max: NAME_MAX, optional: true })
  name?: string;

  @Roles(true)
  @ArrayMinSize(1)
  @ArrayUnique()
  roles?: StaffRole[];

  @Text({ max: QUALIFICATION_MAX, optional: true })
  qualification?: string;

  @Whole({ min: 0, max: YEARS_MAX, optional: true })
  experienceYears?: number;

  @Flag({ optional: true })
  disabled?: boolean;
}
