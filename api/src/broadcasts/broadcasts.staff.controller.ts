import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import {
  BroadcastInput,
  BroadcastReturnInput,
  BroadcastScheduleInput,
  BroadcastView,
  BroadcastViewPage,
} from './broadcasts.dto.js';
import { BroadcastQueries } from './broadcasts.queries.js';
import { BroadcastsService } from './broadcasts.service.js';

const APPROVERS = ['supervisor', 'manager', 'cityApprover'] as const;

/** Editors prepare and start; a second person approves in between; everybody here may stop. */
@ApiTags('broadcasts')
@Audience('staff')
@Roles('editor', ...APPROVERS)
@Controller('api/staff/broadcasts')
export class BroadcastsStaffController {
  constructor(
    private readonly broadcasts: BroadcastsService,
    private readonly queries: BroadcastQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: BroadcastViewPage })
  page(@Query() query: PageQuery): Promise<BroadcastViewPage> {
    return this.queries.page(query);
  }

  @Get(':id')
  @ApiOkResponse({ type: BroadcastView })
  one(@Param('id', IdPipe) id: string): Promise<BroadcastView> {
    return this.queries.one(id);
  }

  @Post()
  @Roles('editor')
  @ApiCreatedResponse({ type: BroadcastView })
  async create(@CurrentActor() actor: StaffActor, @Body() input: BroadcastInput): Promise<BroadcastView> {
    return this.queries.view(await this.broadcasts.create(actor, input));
  }

  @Post(':id/submit')
  @Roles('editor')
  @HttpCode(200)
  @ApiOkResponse({ type: BroadcastView })
  async submit(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<BroadcastView> {
    return this.queries.view(await this.broadcasts.submit(actor, id));
  }

  @Post(':id/approve')
  @Roles(...APPROVERS)
  @HttpCode(200)
  @ApiOkResponse({ type: BroadcastView })
  async approve(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<BroadcastView> {
    return this.queries.view(await this.broadcasts.approve(actor, id));
  }

  @Post(':id/return')
  @Roles(...APPROVERS)
  @HttpCode(200)
  @ApiOkResponse({ type: BroadcastView })
  async giveBack(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: BroadcastReturnInput,
  ): Promise<BroadcastView> {
    return this.queries.view(await this.broadcasts.giveBack(actor, id, reason));
  }

  @Post(':id/schedule')
  @Roles('editor')
  @HttpCode(200)
  @ApiOkResponse({ type: BroadcastView })
  async schedule(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { at }: BroadcastScheduleInput,
  ): Promise<BroadcastView> {
    return this.queries.view(await this.broadcasts.schedule(actor, id, new Date(at)));
  }

  @Post(':id/start')
  @Roles('editor')
  @HttpCode(200)
  @ApiOkResponse({ type: BroadcastView })
  async start(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<BroadcastView> {
    return this.queries.view(await this.broadcasts.start(actor, id));
  }

  @Post(':id/stop')
  @HttpCode(200)
  @ApiOkResponse({ type: BroadcastView })
  async stop(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<BroadcastView> {
    return this.queries.view(await this.broadcasts.stop(actor, id));
  }
}
