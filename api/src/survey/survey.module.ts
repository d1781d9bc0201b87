import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HouseholdsModule } from '../households/households.module.js';
import { SurveyDraft, SurveyVersion } from './survey.entity.js';
import { SurveyParentController } from './survey.parent.controller.js';
import { PublishedSurvey } from './published-survey.js';
import { SurveyService } from './survey.service.js';

@Module({
  imports: [HouseholdsModule, TypeOrmModule.forFeature([SurveyVersion, SurveyDraft])],
  controllers: [SurveyParentController],
  providers: [SurveyService, PublishedSurvey],
  exports: [SurveyService],
})
export class SurveyModule {}
