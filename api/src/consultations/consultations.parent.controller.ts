import { Body, Controller, Get, Header, HttpCode, type MessageEvent, Param, Post, Query, Sse } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import { OpenConsultationInput, ParentConsultation, ParentConsultationPage } from './consultations.dto.js';
import { LiveEvent } from './live.dto.js';
import { AfterQuery, MessageInput, ParentMessageList, ParentMessageView, ReadInput } from './messages.dto.js';
import { ConsultationsLive } from './consultations.live.js';
import { ConsultationsService } from './consultations.service.js';

@ApiTags('consultations')
@Audience('parent')
@Controller('api/parent')
export class ConsultationsParentController {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly wakeUps: ConsultationsLive,
  ) {}

  @Get('consultations')
  @ApiOkResponse({ type: ParentConsultationPage })
  list(@CurrentActor() actor: ParentActor, @Query() query: PageQuery): Promise<ParentConsultationPage> {
    return this.consultations.list(actor, query);
  }

  @Post('consultations')
  @ApiCreatedResponse({ type: ParentConsultation })
  open(@CurrentActor() actor: ParentActor, @Body() input: OpenConsultationInput): Promise<ParentConsultation> {
    return this.consultations.open(actor, input);
  }

  @Get('consultations/:id')
  @ApiOkResponse({ type: ParentConsultation })
  get(@CurrentActor() actor: ParentActor, @Param('id', IdPipe) id: string): Promise<ParentConsultation> {
    return this.consultations.get(actor, id);
  }

  @Get('consultations/:id/messages')
  @ApiOkResponse({ type: ParentMessageList })
  async messages(
    @CurrentActor() actor: ParentActor,
    @Param('id', IdPipe) id: string,
    @Query() { after = 0 }: AfterQuery,
  ): Promise<ParentMessageList> {
    return { items: await this.consultations.messages(actor, id, after) };
  }

  @Post('consultations/:id/messages')
  @ApiCreatedResponse({ type: ParentMessageView })
  write(
    @CurrentActor() actor: ParentActor,
    @Param('id', IdPipe) id: string,
    @Body() input: MessageInput,
  ): Promise<ParentMessageView> {
    return this.consultations.write(actor, id, input);
  }

  @Post('consultations/:id/read')
  @HttpCode(204)
  @ApiNoContentResponse()
  read(@CurrentActor() actor: ParentActor, @Param('id', IdPipe) id: string, @Body() { seq }: ReadInput): Promise<void> {
    return this.consultations.read(actor, id, seq);
  }

  /** Wake-ups only: they say where to look, never what is there. */
  @Sse('live')
  @Header('x-content-type-options', 'nosniff')
  @ApiExtraModels(LiveEvent)
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: getSchemaPath(LiveEvent) } } } })
  live(@CurrentActor() actor: ParentActor): Observable<MessageEvent> {
    return this.wakeUps.parentStream(actor);
  }
}
