import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { HouseholdsModule } from '../households/households.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { AnswersQueries } from './answers/answers.queries.js';
import { AnswersService } from './answers/answers.service.js';
import { AnswersStaffController } from './answers/answers.staff.controller.js';
import { CountAnswers } from './answers/answers-summary.js';
import { AnswersExports } from './answers/export/answers-exports.js';
import { Catalogue } from './catalogue.js';
import { ForgetUnasked } from './forget-unasked.js';
import { GuardService } from './guard/guard.service.js';
import { CatalogueEntry, SurveyDraft, SurveyHistory, SurveyVersion } from './survey.entity.js';
import { SurveyCityController } from './survey.city.controller.js';
import { SurveyParentController } from './survey.parent.controller.js';
import { SurveyStaffController } from './survey.staff.controller.js';
import { PublishedSurvey } from './published-survey.js';
import { SurveyService } from './survey.service.js';
import { SurveyVersions } from './survey-versions.js';
import { VersionQueries } from './versions.queries.js';

@Module({
  imports: [
    AuditModule,
    HouseholdsModule,
    StaffModule,
    TypeOrmModule.forFeature([SurveyVersion, SurveyDraft, SurveyHistory, CatalogueEntry]),
  ],
  controllers: [SurveyParentController, SurveyStaffController, SurveyCityController, AnswersStaffController],
  providers: [
    SurveyService,
    PublishedSurvey,
    SurveyVersions,
    VersionQueries,
    Catalogue,
    GuardService,
    ForgetUnasked,
    AnswersQueries,
    AnswersService,
    CountAnswers,
    AnswersExports,
  ],
  exports: [SurveyService, AnswersService, GuardService],
})
export class SurveyModule {}
