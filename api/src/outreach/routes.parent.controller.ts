import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { Throttle } from '../platform/http/throttle.js';
import { RouteArrivals } from './routes-arrivals.js';
import { ArrivalAnswer, ArrivalInput } from './routes.dto.js';

@ApiTags('outreach')
@Audience('parent')
@Controller('api/parent/arrival')
export class RoutesParentController {
  constructor(private readonly arrivals: RouteArrivals) {}

  /**
   * By which code somebody came: told when the app is opened, which is only counted, and again after agreeing, when the
   * household keeps it. The answer is the same whatever the code.
   */
  @Post()
  @HttpCode(200)
  @Throttle(600, 60)
  @ApiOkResponse({ type: ArrivalAnswer })
  arrive(@CurrentActor() actor: ParentActor, @Body() { route, counted }: ArrivalInput): Promise<ArrivalAnswer> {
    return this.arrivals.note(actor, route, counted ?? null);
  }
}
