import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { FlyerCommentQueries } from './flyers-comments.queries.js';
import { FlyerCorrections } from './flyers-corrections.js';
import { FlyerCommentView, FlyerView } from './flyers.dto.js';
import { FlyerActInput, FlyerCommentInput } from './flyers.inputs.dto.js';
import { FlyerQueries } from './flyers.queries.js';
import { FlyersService } from './flyers.service.js';

/** the city corrects, and says when a flyer is final. */
@ApiTags('flyers')
@Audience('staff')
@Roles('cityApprover')
@Controller('api/city/flyers')
export class FlyersCityController {
  constructor(
    private readonly flyers: FlyersService,
    private readonly corrections: FlyerCorrections,
    private readonly queries: FlyerQueries,
    private readonly comments: FlyerCommentQueries,
  ) {}

  @Post(':id/comments')
  @ApiCreatedResponse({ type: FlyerCommentView })
  async comment(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() input: FlyerCommentInput,
  ): Promise<FlyerCommentView> {
    return this.comments.view(await this.corrections.comment(actor, id, input));
  }

  @Post(':id/finalise')
  @HttpCode(200)
  @ApiOkResponse({ type: FlyerView })
  async finalise(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: FlyerActInput,
  ): Promise<FlyerView> {
    return this.queries.view(actor, await this.flyers.finalise(actor, id, revision));
  }
}
