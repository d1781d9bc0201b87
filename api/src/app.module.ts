import { type DynamicModule, Module } from '@nestjs/common';
import { ArticlesModule } from './articles/articles.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BenefitsModule } from './benefits/benefits.module.js';
import { BroadcastsModule } from './broadcasts/broadcasts.module.js';
import { ConsultationsModule } from './consultations/consultations.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { DutyModule } from './duty/duty.module.js';
import { HouseholdsModule } from './households/households.module.js';
import { LineModule } from './line/line.module.js';
import { OutreachModule } from './outreach/outreach.module.js';
import type { Clock } from './platform/clock/clock.js';
import type { Env } from './platform/env/env.js';
import { PlatformModule } from './platform/platform.module.js';
import { SegmentsModule } from './segments/segments.module.js';
import { StaffModule } from './staff/staff.module.js';
import { SurveyModule } from './survey/survey.module.js';

@Module({})
export class AppModule {
  static with(env: Env, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(env, clock),
        LineModule,
        AuditModule,
        StaffModule,
        HouseholdsModule,
        DirectoryModule,
        SurveyModule,
        BenefitsModule,
        DutyModule,
        ArticlesModule,
        SegmentsModule,
        ConsultationsModule,
        BroadcastsModule,
        OutreachModule,
      ],
    };
  }
}
