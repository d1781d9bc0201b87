import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { BenefitsModule } from '../benefits/benefits.module.js';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { DutyModule } from '../duty/duty.module.js';
import { HouseholdsModule } from '../households/households.module.js';
import { LineModule } from '../line/line.module.js';
import { SegmentsModule } from '../segments/segments.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { flyersControllers, flyersEntities, flyersProviders } from './flyers.providers.js';
import { menusControllers, menusEntities, menusProviders } from './menus.providers.js';
import { routesControllers, routesEntities, routesProviders } from './routes.providers.js';
import { savedControllers, savedEntities, savedProviders } from './saved.providers.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([...routesEntities, ...menusEntities, ...flyersEntities, ...savedEntities]),
    AuditModule,
    BenefitsModule,
    ConsultationsModule,
    DutyModule,
    HouseholdsModule,
    LineModule,
    SegmentsModule,
    StaffModule,
  ],
  controllers: [...routesControllers, ...menusControllers, ...flyersControllers, ...savedControllers],
  providers: [...routesProviders, ...menusProviders, ...flyersProviders, ...savedProviders],
})
export class OutreachModule {}
