import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../../platform/access/audience.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { CurrentActor } from '../../platform/actor/current-actor.js';
import { IdPipe } from '../../platform/http/id.js';
import { PageQuery } from '../../platform/http/page.js';
import { Upkeep } from './upkeep.js';
import {
  ConfirmFact,
  DisagreeingServicePage,
  OverdueFactPage,
  OverdueQuery,
  SourceQuery,
  UnsureServicePage,
  UpkeepCounts,
  WatchedSourcePage,
} from './upkeep.dto.js';
import { ServiceIdPipe } from './version-path.js';

@ApiTags('benefits')
@Audience('staff')
@Roles('editor', 'supervisor', 'manager')
@Controller('api/staff/services')
export class UpkeepStaffController {
  constructor(private readonly upkeep: Upkeep) {}

  /** What a tab says before it is opened. */
  @Get('upkeep')
  @ApiOkResponse({ type: UpkeepCounts })
  counts(): Promise<UpkeepCounts> {
    return this.upkeep.counts();
  }

  @Get('overdue')
  @ApiOkResponse({ type: OverdueFactPage })
  overdue(@Query() query: OverdueQuery): Promise<OverdueFactPage> {
    return this.upkeep.overdue(query);
  }

  @Get('unsure')
  @ApiOkResponse({ type: UnsureServicePage })
  unsure(@Query() query: PageQuery): Promise<UnsureServicePage> {
    return this.upkeep.unsure(query);
  }

  @Get('disagreeing')
  @ApiOkResponse({ type: DisagreeingServicePage })
  disagreeing(@Query() query: PageQuery): Promise<DisagreeingServicePage> {
    return this.upkeep.disagreeing(query);
  }

  @Get('sources')
  @ApiOkResponse({ type: WatchedSourcePage })
  sources(@Query() query: SourceQuery): Promise<WatchedSourcePage> {
    return this.upkeep.sources(query);
  }

  @Post('sources/:id/seen')
  @HttpCode(204)
  @ApiNoContentResponse()
  seen(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.upkeep.seen(actor, id);
  }

  @Post(':serviceId/confirm')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirm(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Body() input: ConfirmFact,
  ): Promise<void> {
    return this.upkeep.confirm(actor, serviceId, input);
  }
}
