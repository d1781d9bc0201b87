import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { BenefitsModule } from '../benefits/benefits.module.js';
import { Segment } from './segments.entity.js';
import { SegmentsQueries } from './segments.queries.js';
import { SegmentsService } from './segments.service.js';
import { SegmentsStaffController } from './segments.staff.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Segment]), AuditModule, BenefitsModule],
  controllers: [SegmentsStaffController],
  providers: [SegmentsQueries, SegmentsService],
  exports: [SegmentsService],
})
export class SegmentsModule {}
