import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { ChangesInput, ChangesProgress, ChangesRefused, RuleChanges } from './changes.dto.js';
import { ChangesService } from './changes.service.js';
import { NewlyEligibleQuery, NewlyEligibleServices } from './newly-eligible.dto.js';
import { NewlyEligibleService } from './newly-eligible.service.js';

export const LINES = 'application/x-ndjson';
const LINE = [ChangesProgress, RuleChanges, ChangesRefused];

/** What rules and days change over all registered households. */
@ApiTags('segments')
@ApiExtraModels(...LINE)
@Audience('staff')
@Roles('editor', 'supervisor', 'manager')
@Controller('api/staff/services')
export class ChangesStaffController {
  constructor(
    private readonly changes: ChangesService,
    private readonly newly: NewlyEligibleService,
  ) {}

  /** One JSON text a line, as far as the caller reads: progress, then the changes or a refusal. */
  @Post(':serviceId/changes')
  @HttpCode(200)
  @ApiOkResponse({ content: { [LINES]: { schema: { oneOf: LINE.map((line) => ({ $ref: getSchemaPath(line) })) } } } })
  async compare(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId') serviceId: string,
    @Body() input: ChangesInput,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.changes.ofRule(actor, serviceId, input), { type: LINES });
  }

  /** Who is newly eligible for which published service on a later day. */
  @Get('newly-eligible')
  @ApiOkResponse({ type: NewlyEligibleServices })
  newlyEligible(
    @CurrentActor() actor: StaffActor,
    @Query() query: NewlyEligibleQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewlyEligibleServices> {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    return this.newly.overview(actor, query, gone.signal);
  }
}
