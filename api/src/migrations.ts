import { articlesMigrations } from './articles/articles.migrations.js';
import { auditMigrations } from './audit/audit.migrations.js';
import { benefitsMigrations } from './benefits/benefits.migrations.js';
import { broadcastsMigrations } from './broadcasts/broadcasts.migrations.js';
import { consultationsMigrations } from './consultations/consultations.migrations.js';
import { directoryMigrations } from './directory/directory.migrations.js';
import { dutyMigrations } from './duty/duty.migrations.js';
import { householdsMigrations } from './households/households.migrations.js';
import { lineMigrations } from './line/line.migrations.js';
import { outreachMigrations } from './outreach/outreach.migrations.js';
import { platformMigrations } from './platform/platform.migrations.js';
import { segmentsMigrations } from './segments/segments.migrations.js';
import { staffMigrations } from './staff/staff.migrations.js';
import { surveyMigrations } from './survey/survey.migrations.js';

/** Every room's migrations. TypeORM orders them by the number in their names: floor by floor, then by age. */
export const migrations = [
  ...platformMigrations,
  ...auditMigrations,
  ...lineMigrations,
  ...staffMigrations,
  ...householdsMigrations,
  ...directoryMigrations,
  ...surveyMigrations,
  ...benefitsMigrations,
  ...dutyMigrations,
  ...articlesMigrations,
  ...segmentsMigrations,
  ...consultationsMigrations,
  ...broadcastsMigrations,
  ...outreachMigrations,
];
