import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { BenefitsModule } from '../benefits/benefits.module.js';
import { DutyModule } from '../duty/duty.module.js';
import { HouseholdsModule } from '../households/households.module.js';
import { LineModule } from '../line/line.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { SurveyModule } from '../survey/survey.module.js';
import { ConsultationViews } from './consultation-views.js';
import { ConsultationsDesk } from './consultations-desk.js';
import { ConsultationsAccess } from './consultations.access.js';
import { ConsultationsCityController } from './consultations.city.controller.js';
import { Consultation, ConsultationNote, ConsultationNumber, Message } from './consultations.entity.js';
import { ConsultationsLive } from './consultations.live.js';
import { ConsultationsParentController } from './consultations.parent.controller.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { ConsultationsRetention } from './consultations.retention.js';
import { ConsultationsService } from './consultations.service.js';
import { ConsultationsStaffController } from './consultations.staff.controller.js';
import { DeskActs } from './desk-acts.js';
import { DeskList } from './desk-list.js';
import { LiveStaffController } from './live.staff.controller.js';
import { MessageBatch } from './message-batch.js';
import { NotifyParentWhenCounsellorReplies } from './notify-parent-when-counsellor-replies.js';
import { OpenConsultation } from './open-consultation.js';
import { SealedTexts } from './sealed-texts.js';
import { TellWhomACounsellorServes } from './tell-whom-a-counsellor-serves.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Consultation, Message, ConsultationNote, ConsultationNumber]),
    AuditModule,
    StaffModule,
    HouseholdsModule,
    SurveyModule,
    BenefitsModule,
    DutyModule,
    LineModule,
  ],
  controllers: [
    ConsultationsParentController,
    ConsultationsStaffController,
    ConsultationsCityController,
    LiveStaffController,
  ],
  providers: [
    ConsultationsService,
    ConsultationsDesk,
    ConsultationsAccess,
    ConsultationsQueries,
    ConsultationsLive,
    ConsultationsRetention,
    ConsultationViews,
    DeskActs,
    DeskList,
    MessageBatch,
    NotifyParentWhenCounsellorReplies,
    OpenConsultation,
    SealedTexts,
    TellWhomACounsellorServes,
  ],
  exports: [ConsultationsService, ConsultationsAccess],
})
export class ConsultationsModule {}
