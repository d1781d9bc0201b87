import { CreateBenefits1764000050000 } from './migrations/create-benefits.js';
import { CreateRegistry1764000050150 } from './migrations/create-registry.js';
import { CriteriaInLanguages1764000050260 } from './migrations/criteria-in-languages.js';
import { FiguresInRules1764000050240 } from './migrations/figures-in-rules.js';
import { FollowPublished1764000050200 } from './migrations/follow-published.js';
import { GuardServiceVersions1764000050102 } from './migrations/guard-versions.js';
import { LoansAskTheDesk1764000050003 } from './migrations/loans-ask-the-desk.js';
import { MendDelivered1764000050201 } from './migrations/mend-delivered.js';
import { MendTimings1764000050250 } from './migrations/mend-timings.js';
import { OneRecordPerService1764000050210 } from './migrations/one-record-per-service.js';
import { SeedAmounts1764000050002 } from './migrations/seed-amounts.js';
import { SeedServices1764000050001 } from './migrations/seed-services.js';
import { SeedVersions1764000050101 } from './migrations/seed-versions.js';
import { SharedFigures1764000050220 } from './migrations/shared-figures.js';
import { ServiceVersions1764000050100 } from './migrations/service-versions.js';
import { TranslationsLookedAt1764000050230 } from './migrations/translations-looked-at.js';

export const benefitsMigrations = [
  CreateBenefits1764000050000,
  SeedServices1764000050001,
  SeedAmounts1764000050002,
  LoansAskTheDesk1764000050003,

  ServiceVersions1764000050100,
  SeedVersions1764000050101,
  GuardServiceVersions1764000050102,

  CreateRegistry1764000050150,

  FollowPublished1764000050200,
  MendDelivered1764000050201,
  OneRecordPerService1764000050210,
  SharedFigures1764000050220,
  TranslationsLookedAt1764000050230,
  FiguresInRules1764000050240,
  MendTimings1764000050250,
  CriteriaInLanguages1764000050260,
];
