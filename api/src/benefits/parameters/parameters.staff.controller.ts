import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../../platform/access/audience.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { CurrentActor } from '../../platform/actor/current-actor.js';
import { IdPipe } from '../../platform/http/id.js';
import { PageQuery } from '../../platform/http/page.js';
import { ParameterDesk } from './parameter-desk.js';
import {
  ConfirmSharedFigure,
  ProposalPage,
  ProposalQuery,
  ProposalReturn,
  ProposalView,
  SharedFigurePage,
  SharedFigureProposal,
} from './parameters.dto.js';
import { ParameterQueries } from './parameters.queries.js';

/** Figures of no service in particular: editors propose, a second person, supervisor or manager, approves. */
@ApiTags('benefits')
@Audience('staff')
@Roles('editor', 'supervisor', 'manager')
@Controller('api/staff/parameters')
export class ParametersStaffController {
  constructor(
    private readonly desk: ParameterDesk,
    private readonly queries: ParameterQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: SharedFigurePage })
  list(@Query() query: PageQuery): Promise<SharedFigurePage> {
    return this.queries.list(query);
  }

  @Post('confirm')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirm(@CurrentActor() actor: StaffActor, @Body() input: ConfirmSharedFigure): Promise<void> {
    return this.desk.confirm(actor, input);
  }

  @Get('proposals')
  @ApiOkResponse({ type: ProposalPage })
  proposals(@CurrentActor() actor: StaffActor, @Query() query: ProposalQuery): Promise<ProposalPage> {
    return this.queries.proposals(actor, query);
  }

  @Post('proposals')
  @ApiCreatedResponse({ type: ProposalView })
  async propose(@CurrentActor() actor: StaffActor, @Body() input: SharedFigureProposal): Promise<ProposalView> {
    return this.queries.one(actor, await this.desk.propose(actor, input));
  }

  @Post('proposals/:id/approve')
  @Roles('supervisor', 'manager')
  @HttpCode(200)
  @ApiOkResponse({ type: ProposalView })
  async approve(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<ProposalView> {
    return this.queries.one(actor, await this.desk.approve(actor, id));
  }

  /** Also for its author, who takes it back. */
  @Post('proposals/:id/return')
  @HttpCode(200)
  @ApiOkResponse({ type: ProposalView })
  async giveBack(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ProposalReturn,
  ): Promise<ProposalView> {
    return this.queries.one(actor, await this.desk.giveBack(actor, id, reason));
  }
}
