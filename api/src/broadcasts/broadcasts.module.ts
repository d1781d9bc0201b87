import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArticlesModule } from '../articles/articles.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { HouseholdsModule } from '../households/households.module.js';
import { LineModule } from '../line/line.module.js';
import { SegmentsModule } from '../segments/segments.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { BroadcastJobs } from './broadcast-jobs.js';
import { Broadcast, BroadcastMessage, BroadcastRequest, LetterOpening, SendPace } from './broadcasts.entity.js';
import { BroadcastQueries } from './broadcasts.queries.js';
import { BroadcastsService } from './broadcasts.service.js';
import { BroadcastsStaffController } from './broadcasts.staff.controller.js';
import { Ending } from './ending.js';
import { Freezer } from './freeze.js';
import { LettersParentController } from './letters.parent.controller.js';
import { LetterQueries } from './letters.queries.js';
import { LettersService } from './letters.service.js';
import { LettersStaffController } from './letters.staff.controller.js';
import { Pace } from './pace.js';
import { Progress } from './progress.js';
import { Requests } from './requests.js';
import { Sender } from './sender.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Broadcast, BroadcastMessage, BroadcastRequest, LetterOpening, SendPace]),
    ArticlesModule,
    AuditModule,
    ConsultationsModule,
    HouseholdsModule,
    LineModule,
    SegmentsModule,
    StaffModule,
  ],
  controllers: [BroadcastsStaffController, LettersParentController, LettersStaffController],
  providers: [
    BroadcastJobs,
    BroadcastQueries,
    BroadcastsService,
    Ending,
    Freezer,
    LetterQueries,
    LettersService,
    Pace,
    Progress,
    Requests,
    Sender,
  ],
  exports: [BroadcastsService],
})
export class BroadcastsModule {}
