import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditChain } from './audit.chain.js';
import { AuditEntry, AuditSeal } from './audit.entity.js';
import { AuditQueries } from './audit.queries.js';
import { AuditService } from './audit.service.js';
import { AuditStaffController } from './audit.staff.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, AuditSeal])],
  controllers: [AuditStaffController],
  providers: [AuditService, AuditChain, AuditQueries],
  exports: [AuditService],
})
export class AuditModule {}
