import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { BenefitsModule } from '../benefits/benefits.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { Article } from './articles.entity.js';
import { ArticleQueries } from './articles.queries.js';
import { ArticlesService } from './articles.service.js';
import { ArticlesStaffController } from './articles.staff.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Article]), AuditModule, BenefitsModule, StaffModule],
  controllers: [ArticlesStaffController],
  providers: [ArticlesService, ArticleQueries],
  exports: [ArticlesService],
})
export class ArticlesModule {}
