import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { OpeningException, OpeningRule, Shift } from './duty.entity.js';
import { DutyPublicController } from './duty.public.controller.js';
import { DutyService } from './duty.service.js';
import { DutyStaffController } from './duty.staff.controller.js';
import { OpeningCalendar } from './opening-calendar.js';

@Module({
  imports: [AuditModule, StaffModule, TypeOrmModule.forFeature([OpeningRule, OpeningException, Shift])],
  controllers: [DutyPublicController, DutyStaffController],
  providers: [DutyService, OpeningCalendar],
  exports: [DutyService],
})
export class DutyModule {}
