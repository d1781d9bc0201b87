import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import { KeptServicePage, ReminderInput, ReminderPage, ReminderView } from './saved.dto.js';
import { SavedServices } from './saved.service.js';

@ApiTags('outreach')
@Audience('parent')
@Controller('api/parent')
export class SavedParentController {
  constructor(private readonly saved: SavedServices) {}

  @Get('saved-services')
  @ApiOkResponse({ type: KeptServicePage })
  page(@CurrentActor() actor: ParentActor, @Query() query: PageQuery): Promise<KeptServicePage> {
    return this.saved.page(actor, query);
  }

  @Put('saved-services/:serviceId')
  @HttpCode(204)
  @ApiNoContentResponse()
  save(@CurrentActor() actor: ParentActor, @Param('serviceId') serviceId: string): Promise<void> {
    return this.saved.save(actor, serviceId);
  }

  @Delete('saved-services/:serviceId')
  @HttpCode(204)
  @ApiNoContentResponse()
  forget(@CurrentActor() actor: ParentActor, @Param('serviceId') serviceId: string): Promise<void> {
    return this.saved.forget(actor, serviceId);
  }

  @Get('used-services')
  @ApiOkResponse({ type: KeptServicePage })
  usedPage(@CurrentActor() actor: ParentActor, @Query() query: PageQuery): Promise<KeptServicePage> {
    return this.saved.usedPage(actor, query);
  }

  /** The household says that it uses the service already. */
  @Put('used-services/:serviceId')
  @HttpCode(204)
  @ApiNoContentResponse()
  startUse(@CurrentActor() actor: ParentActor, @Param('serviceId') serviceId: string): Promise<void> {
    return this.saved.startUse(actor, serviceId);
  }

  @Delete('used-services/:serviceId')
  @HttpCode(204)
  @ApiNoContentResponse()
  endUse(@CurrentActor() actor: ParentActor, @Param('serviceId') serviceId: string): Promise<void> {
    return this.saved.endUse(actor, serviceId);
  }

  @Get('reminders')
  @ApiOkResponse({ type: ReminderPage })
  reminders(@CurrentActor() actor: ParentActor, @Query() query: PageQuery): Promise<ReminderPage> {
    return this.saved.reminders(actor, query);
  }

  /** The parent agrees to one message in LINE on that day. It names nothing; neither does what is kept here. */
  @Post('reminders')
  @HttpCode(200)
  @ApiOkResponse({ type: ReminderView })
  remind(@CurrentActor() actor: ParentActor, @Body() { day }: ReminderInput): Promise<ReminderView> {
    return this.saved.remind(actor, day);
  }

  @Delete('reminders/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  cancel(@CurrentActor() actor: ParentActor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.saved.cancel(actor, id);
  }
}
