import { Controller, Header, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Audience, EveryRole } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { LiveEvent } from './live.dto.js';
import { ConsultationsLive } from './consultations.live.js';

@ApiTags('live')
@Audience('staff')
@EveryRole()
@Controller('api/staff')
export class LiveStaffController {
  constructor(private readonly wakeUps: ConsultationsLive) {}

  /** Wake-ups only, and only of what the roles may read. */
  @Sse('live')
  @Header('x-content-type-options', 'nosniff')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: getSchemaPath(LiveEvent) } } } })
  live(@CurrentActor() actor: StaffActor): Observable<MessageEvent> {
    return this.wakeUps.staffStream(actor);
  }
}
