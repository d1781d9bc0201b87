import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { RouteArrivals } from './routes-arrivals.js';
import { ArrivalInput } from './routes.dto.js';

@ApiTags('outreach')
@Audience('parent')
@Controller('api/parent/arrival')
export class RoutesParentController {
  constructor(private readonly arrivals: RouteArrivals) {}

  /** By which code somebody came; told once, at the first session. The answer is the same whatever the code. */
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  arrive(@CurrentActor() actor: ParentActor, @Body() { route }: ArrivalInput): Promise<void> {
    return this.arrivals.note(actor, route);
  }
}
