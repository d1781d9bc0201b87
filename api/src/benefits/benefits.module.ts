import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParameterValue, Service } from './benefits.entity.js';
import { BenefitsPublicController } from './benefits.public.controller.js';
import { BenefitsService } from './benefits.service.js';
import { BenefitsStaffController } from './benefits.staff.controller.js';
import { CatalogueStore } from './catalogue.store.js';

@Module({
  imports: [TypeOrmModule.forFeature([Service, ParameterValue])],
  controllers: [BenefitsPublicController, BenefitsStaffController],
  providers: [CatalogueStore, BenefitsService],
  exports: [BenefitsService],
})
export class BenefitsModule {}
