import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { ConsultationsDesk } from './consultations-desk.js';
import {
  CloseInput,
  DeskConsultation,
  DeskItemPage,
  DeskQuery,
  HandOverInput,
  HouseholdPanel,
  NoteInput,
  NoteList,
  NoteView,
} from './desk.dto.js';
import { AfterQuery, MessageList, MessageView, ReadInput, ReplyInput } from './messages.dto.js';
import { DeskActs } from './desk-acts.js';

/** The manager reads; counsellors and supervisors write. */
const Writers = () => Roles('counsellor', 'supervisor');

@ApiTags('consultations')
@Audience('staff')
@Roles('counsellor', 'supervisor', 'manager')
@Controller('api/staff/consultations')
export class ConsultationsStaffController {
  constructor(
    private readonly desk: ConsultationsDesk,
    private readonly acts: DeskActs,
  ) {}

  @Get()
  @ApiOkResponse({ type: DeskItemPage })
  list(@CurrentActor() actor: StaffActor, @Query() query: DeskQuery): Promise<DeskItemPage> {
    return this.desk.list(actor, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: DeskConsultation })
  get(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<DeskConsultation> {
    return this.desk.get(actor, id);
  }

  @Get(':id/messages')
  @ApiOkResponse({ type: MessageList })
  async messages(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Query() { after = 0 }: AfterQuery,
  ): Promise<MessageList> {
    return { items: await this.desk.messages(actor, id, after) };
  }

  @Post(':id/messages')
  @Writers()
  @ApiCreatedResponse({ type: MessageView })
  reply(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReplyInput,
  ): Promise<MessageView> {
    return this.desk.reply(actor, id, input);
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiNoContentResponse()
  read(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string, @Body() { seq }: ReadInput): Promise<void> {
    return this.acts.read(actor, id, seq);
  }

  @Post(':id/take')
  @Writers()
  @HttpCode(200)
  @ApiOkResponse({ type: DeskConsultation })
  async take(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<DeskConsultation> {
    await this.acts.take(actor, id);
    return this.desk.view(id);
  }

  /** The answer still shows how it stands now, although a counsellor who hands over loses it with this. */
  @Post(':id/hand-over')
  @Writers()
  @HttpCode(200)
  @ApiOkResponse({ type: DeskConsultation })
  async handOver(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { counsellorId }: HandOverInput,
  ): Promise<DeskConsultation> {
    await this.acts.handOver(actor, id, counsellorId);
    return this.desk.view(id);
  }

  @Post(':id/close')
  @Writers()
  @HttpCode(200)
  @ApiOkResponse({ type: DeskConsultation })
  async close(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { outcome }: CloseInput,
  ): Promise<DeskConsultation> {
    await this.acts.close(actor, id, outcome);
    return this.desk.view(id);
  }

  @Post(':id/reopen')
  @Writers()
  @HttpCode(200)
  @ApiOkResponse({ type: DeskConsultation })
  async reopen(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<DeskConsultation> {
    await this.acts.reopen(actor, id);
    return this.desk.view(id);
  }

  @Get(':id/notes')
  @ApiOkResponse({ type: NoteList })
  async notes(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<NoteList> {
    return { items: await this.desk.notes(actor, id) };
  }

  @Post(':id/notes')
  @Writers()
  @ApiCreatedResponse({ type: NoteView })
  writeNote(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { text }: NoteInput,
  ): Promise<NoteView> {
    return this.desk.writeNote(actor, id, text);
  }

  @Get(':id/household')
  @ApiOkResponse({ type: HouseholdPanel })
  household(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<HouseholdPanel> {
    return this.desk.household(actor, id);
  }
}
