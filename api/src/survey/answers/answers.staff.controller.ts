import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience, Roles } from '../../platform/access/audience.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { CurrentActor } from '../../platform/actor/current-actor.js';
import { IdPipe } from '../../platform/http/id.js';
import { AnswersFilter, AnswersQuery } from './answers-filter.dto.js';
import { AnswersSummary } from './answers-summary.dto.js';
import { AnswersCount, AnswersItemPage, AskedQuestions, HouseholdAnswers } from './answers.dto.js';
import { AnswersExportInput } from './export/answers-export.dto.js';
import { AnswersService } from './answers.service.js';
import { AnswersExports } from './export/answers-exports.js';

@ApiTags('survey')
@Audience('staff')
@Roles('counsellor', 'supervisor', 'manager')
@Controller('api/staff/answers')
export class AnswersStaffController {
  constructor(
    private readonly answers: AnswersService,
    private readonly exports: AnswersExports,
  ) {}

  @Get()
  @ApiOkResponse({ type: AnswersItemPage })
  search(@CurrentActor() actor: StaffActor, @Query() query: AnswersQuery): Promise<AnswersItemPage> {
    return this.answers.search(actor, query);
  }

  @Get('count')
  @ApiOkResponse({ type: AnswersCount })
  async count(@CurrentActor() actor: StaffActor, @Query() filter: AnswersFilter): Promise<AnswersCount> {
    return { count: await this.answers.count(actor, filter) };
  }

  @Get('questions')
  @ApiOkResponse({ type: AskedQuestions })
  questions(): Promise<AskedQuestions> {
    return this.answers.questions();
  }

  /** Figures only, without small ones. */
  @Get('summary')
  @Roles('counsellor', 'supervisor', 'manager', 'editor', 'cityViewer', 'cityApprover')
  @ApiOkResponse({ type: AnswersSummary })
  summary(): Promise<AnswersSummary> {
    return this.answers.summary();
  }

  @Get(':id')
  @ApiOkResponse({ type: HouseholdAnswers })
  view(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<HouseholdAnswers> {
    return this.answers.view(actor, id);
  }

  /** A file, as long as the caller reads: `x-export-rows` says how many rows it will have. */
  @Post('exports')
  @Roles('manager')
  @HttpCode(200)
  @ApiOkResponse({ description: 'The file', schema: { type: 'string', format: 'binary' } })
  async export(
    @CurrentActor() actor: StaffActor,
    @Body() input: AnswersExportInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content, name, type, rows, lossy } = await this.exports.begin(actor, input);
    void reply.header('x-export-rows', rows).header('x-export-lossy', lossy);
    return new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
  }
}
