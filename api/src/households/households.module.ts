import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { LineModule } from '../line/line.module.js';
import { Consent, ConsentVersion, Erasure } from './consent.entity.js';
import { Consents } from './consents.js';
import { ErasurePagesController } from './erasure-pages.public.controller.js';
import { ErasuresPublicController } from './erasures.public.controller.js';
import { ForgetUnfinished } from './forget-unfinished.js';
import { Friends } from './friends.js';
import { HouseholdLife } from './household-life.js';
import { HouseholdReads } from './household-reads.js';
import { HouseholdRow } from './household-row.entity.js';
import { RowKeeper } from './household-row.js';
import { HouseholdsParentController } from './households.parent.controller.js';
import { Child, Friend, Household, Parent } from './households.entity.js';
import { HouseholdsService } from './households.service.js';
import { HouseholdsStaffController } from './households.staff.controller.js';
import { KeepFriendsWhenLineTells } from './keep-friends-when-line-tells.js';
import { Leaving } from './leaving.js';
import { Me } from './me.js';
import { Parents } from './parents.js';
import { SaveAnswers } from './save-answers.js';
import { ParentSessionController } from './session.parent.controller.js';
import { StaleHouseholds } from './stale-households.js';
import { Settings } from './settings.js';

@Module({
  imports: [
    AuditModule,
    LineModule,
    TypeOrmModule.forFeature([Household, Parent, Child, Friend, HouseholdRow, ConsentVersion, Consent, Erasure]),
  ],
  controllers: [
    ParentSessionController,
    HouseholdsParentController,
    HouseholdsStaffController,
    ErasuresPublicController,
    ErasurePagesController,
  ],
  providers: [
    HouseholdsService,
    Parents,
    Consents,
    SaveAnswers,
    Settings,
    Friends,
    Leaving,
    Me,
    HouseholdReads,
    HouseholdLife,
    StaleHouseholds,
    RowKeeper,
    KeepFriendsWhenLineTells,
    ForgetUnfinished,
  ],
  exports: [HouseholdsService],
})
export class HouseholdsModule {}
