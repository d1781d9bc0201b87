import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { ConsentTextVersions } from './consent-texts.dto.js';
import { Consents } from './consents.js';
import { StaleHouseholdsPage, StaleQuery } from './household-life.dto.js';
import { StaleHouseholds } from './stale-households.js';

@ApiTags('households')
@Audience('staff')
@Roles('supervisor', 'manager')
@Controller('api/staff')
export class HouseholdsStaffController {
  constructor(
    private readonly staleHouseholds: StaleHouseholds,
    private readonly consents: Consents,
  ) {}

  /** Households whose answers may not hold any more. */
  @Get('households/stale')
  @ApiOkResponse({ type: StaleHouseholdsPage })
  stale(@CurrentActor() actor: StaffActor, @Query() query: StaleQuery): Promise<StaleHouseholdsPage> {
    return this.staleHouseholds.list(actor, query);
  }

  /** What parents agreed to, and how many. */
  @Get('consent-texts')
  @Roles('supervisor', 'manager', 'cityViewer', 'cityApprover')
  @ApiOkResponse({ type: ConsentTextVersions })
  async consentTexts(): Promise<ConsentTextVersions> {
    return { versions: await this.consents.versions() };
  }
}
