import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ParentMe } from '../households/households.service.js';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { SurveyAnswerInput, SurveyAnswersInput, SurveyForm } from './survey.dto.js';
import { SurveyService } from './survey.service.js';

@ApiTags('survey')
@Audience('parent')
@Controller('api/parent/survey')
export class SurveyParentController {
  constructor(private readonly survey: SurveyService) {}

  @Get()
  @ApiOkResponse({ type: SurveyForm })
  form(@CurrentActor() actor: ParentActor): Promise<SurveyForm> {
    return this.survey.form(actor);
  }

  @Put('draft')
  @ApiOkResponse({ type: SurveyForm })
  draft(@CurrentActor() actor: ParentActor, @Body() { version, answers }: SurveyAnswersInput): Promise<SurveyForm> {
    return this.survey.saveDraft(actor, version, answers);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: ParentMe })
  finish(@CurrentActor() actor: ParentActor, @Body() { version, answers }: SurveyAnswersInput): Promise<ParentMe> {
    return this.survey.finish(actor, version, answers);
  }

  @Put('answer')
  @ApiOkResponse({ type: ParentMe })
  answer(@CurrentActor() actor: ParentActor, @Body() { version, answer }: SurveyAnswerInput): Promise<ParentMe> {
    return this.survey.answer(actor, version, answer);
  }
}
