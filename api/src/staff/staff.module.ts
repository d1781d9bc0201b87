import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { StaffSessionController } from './session.staff.controller.js';
import { SignIn } from './sign-in.js';
import { Account, StaffTicket } from './staff.entity.js';
import { StaffQueries } from './staff.queries.js';
import { StaffService } from './staff.service.js';
import { StaffAccountsController } from './staff.staff.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account, StaffTicket]), AuditModule],
  controllers: [StaffSessionController, StaffAccountsController],
  providers: [StaffService, StaffQueries, SignIn],
  exports: [StaffService],
})
export class StaffModule {}
