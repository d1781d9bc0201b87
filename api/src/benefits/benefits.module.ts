import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { LineModule } from '../line/line.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { ParameterValue, Service, ServiceVersion } from './benefits.entity.js';
import { BenefitsPublicController } from './benefits.public.controller.js';
import { BenefitsService } from './benefits.service.js';
import { BenefitsStaffController } from './benefits.staff.controller.js';
import { CatalogueStore } from './catalogue.store.js';
import { CatalogueOrder } from './catalogue/catalogue-order.js';
import { CatalogueDesk } from './catalogue/catalogue-desk.js';
import { OrderStaffController } from './catalogue/order.staff.controller.js';
import { FigureUses } from './catalogue/figure-uses.js';
import { SourceFetcher } from './catalogue/source-fetcher.js';
import { ServiceCheck, ServiceHistory, SourceWatch } from './catalogue/upkeep.entity.js';
import { Upkeep } from './catalogue/upkeep.js';
import { UpkeepStaffController } from './catalogue/upkeep.staff.controller.js';
import { Validity } from './catalogue/validity.js';
import { VersionDrafts } from './catalogue/version-drafts.js';
import { VersionLedger } from './catalogue/version-ledger.js';
import { VersionText } from './catalogue/version-text.js';
import { ServiceVersionQueries } from './catalogue/versions.queries.js';
import { VersionsStaffController } from './catalogue/versions.staff.controller.js';
import { WatchSources } from './catalogue/watch-sources.js';
import { ParameterDesk } from './parameters/parameter-desk.js';
import { ParameterProposal } from './parameters/parameters.entity.js';
import { ParameterQueries } from './parameters/parameters.queries.js';
import { ParametersStaffController } from './parameters/parameters.staff.controller.js';
import { ServicePagesController } from './pages/pages.public.controller.js';
import { ServicePages } from './pages/pages.js';
import { registryEntities, registryProviders } from './registry/registry.providers.js';
import { RegistryStaffController } from './registry/registry.staff.controller.js';

@Module({
  imports: [
    AuditModule,
    LineModule,
    StaffModule,
    TypeOrmModule.forFeature([Service, ServiceVersion, ServiceHistory, ServiceCheck, SourceWatch, ParameterValue]),
    TypeOrmModule.forFeature([ParameterProposal, ...registryEntities]),
  ],
  controllers: [
    BenefitsPublicController,
    BenefitsStaffController,
    VersionsStaffController,
    OrderStaffController,
    UpkeepStaffController,
    ParametersStaffController,
    RegistryStaffController,
    ServicePagesController,
  ],
  providers: [
    CatalogueStore,
    BenefitsService,
    FigureUses,
    VersionText,
    VersionLedger,
    VersionDrafts,
    CatalogueDesk,
    CatalogueOrder,
    ServiceVersionQueries,
    Upkeep,
    Validity,
    SourceFetcher,
    WatchSources,
    ParameterDesk,
    ParameterQueries,
    ...registryProviders,
    ServicePages,
  ],
  exports: [BenefitsService],
})
export class BenefitsModule {}
