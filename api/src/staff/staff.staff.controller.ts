import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { Actor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import {
  StaffAccountChange,
  StaffAccountCreated,
  StaffAccountInput,
  StaffAccountPage,
  StaffAccount,
} from './staff.dto.js';
import { StaffQueries, toView } from './staff.queries.js';
import { StaffService } from './staff.service.js';

@ApiTags('staff')
@Audience('staff')
@Roles('manager', 'systemAdministrator')
@Controller('api/staff/accounts')
export class StaffAccountsController {
  constructor(
    private readonly staff: StaffService,
    private readonly queries: StaffQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: StaffAccountPage })
  page(@Query() query: PageQuery): Promise<StaffAccountPage> {
    return this.queries.page(query);
  }

  @Post()
  @ApiCreatedResponse({ type: StaffAccountCreated })
  async create(@CurrentActor() actor: Actor, @Body() input: StaffAccountInput): Promise<StaffAccountCreated> {
    const { account, temporaryPassword, secondFactorUri } = await this.staff.create(actor, input);
    return { account: toView(account), temporaryPassword, secondFactorUri };
  }

  @Patch(':id')
  @ApiOkResponse({ type: StaffAccount })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() change: StaffAccountChange,
  ): Promise<StaffAccount> {
    return toView(await this.staff.change(actor, id, change));
  }
}
