import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import { SegmentConditionInput, SegmentInput, SegmentPreview, SegmentView, SegmentViewPage } from './segments.dto.js';
import { SegmentsService } from './segments.service.js';

@ApiTags('segments')
@Audience('staff')
@Roles('editor', 'supervisor', 'manager')
@Controller('api/staff/segments')
export class SegmentsStaffController {
  constructor(private readonly segments: SegmentsService) {}

  @Get()
  @ApiOkResponse({ type: SegmentViewPage })
  list(@CurrentActor() actor: StaffActor, @Query() query: PageQuery): Promise<SegmentViewPage> {
    return this.segments.list(actor, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: SegmentView })
  get(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<SegmentView> {
    return this.segments.view(actor, id);
  }

  @Post()
  @ApiCreatedResponse({ type: SegmentView })
  create(@CurrentActor() actor: StaffActor, @Body() input: SegmentInput): Promise<SegmentView> {
    return this.segments.create(actor, input);
  }

  @Put(':id')
  @ApiOkResponse({ type: SegmentView })
  change(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() input: SegmentInput,
  ): Promise<SegmentView> {
    return this.segments.change(actor, id, input);
  }

  /** Counts without saving. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: SegmentPreview })
  preview(@CurrentActor() actor: StaffActor, @Body() { condition }: SegmentConditionInput): Promise<SegmentPreview> {
    return this.segments.preview(actor, condition);
  }
}
