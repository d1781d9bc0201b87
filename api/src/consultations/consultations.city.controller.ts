import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import { ConsultationsDesk } from './consultations-desk.js';
import { DeskConsultation, DeskItemPage } from './desk.dto.js';
import { AfterQuery, MessageList } from './messages.dto.js';

/** The glass door: there is no route here that writes. */
@ApiTags('consultations')
@Audience('staff')
@Roles('cityViewer', 'cityApprover')
@Controller('api/city/consultations')
export class ConsultationsCityController {
  constructor(private readonly desk: ConsultationsDesk) {}

  @Get()
  @ApiOkResponse({ type: DeskItemPage })
  list(@CurrentActor() actor: StaffActor, @Query() query: PageQuery): Promise<DeskItemPage> {
    return this.desk.cityList(actor, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: DeskConsultation })
  get(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<DeskConsultation> {
    return this.desk.cityGet(actor, id);
  }

  @Get(':id/messages')
  @ApiOkResponse({ type: MessageList })
  async messages(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Query() { after = 0 }: AfterQuery,
  ): Promise<MessageList> {
    return { items: await this.desk.cityMessages(actor, id, after) };
  }
}
