import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { BenefitsModule } from '../benefits/benefits.module.js';
import { SurveyModule } from '../survey/survey.module.js';
import { ChangesService } from './changes.service.js';
import { ChangesStaffController } from './changes.staff.controller.js';
import { Comparing } from './comparing.js';
import { FigureChangesStaffController } from './figure-changes.staff.controller.js';
import { LongReadings } from './long-readings.js';
import { NewlyEligibleService } from './newly-eligible.service.js';
import { Segment } from './segments.entity.js';
import { SegmentsQueries } from './segments.queries.js';
import { SegmentsService } from './segments.service.js';
import { SegmentsStaffController } from './segments.staff.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Segment]), AuditModule, BenefitsModule, SurveyModule],
  controllers: [ChangesStaffController, FigureChangesStaffController, SegmentsStaffController],
  providers: [SegmentsQueries, SegmentsService, LongReadings, Comparing, ChangesService, NewlyEligibleService],
  exports: [SegmentsService, NewlyEligibleService],
})
export class SegmentsModule {}
