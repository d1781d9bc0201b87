import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, EveryRole, Roles } from '../platform/access/audience.js';
import { PageQuery } from '../platform/http/page.js';
import { CatalogueServicePage, ServiceQuery } from './benefits.dto.js';
import { ModelHouseholdPage, RuleCheck, RuleToCheck } from './catalogue/rule-check.dto.js';
import { BenefitsService } from './benefits.service.js';
import { NamedServices, NamesQuery } from './names.dto.js';

@ApiTags('benefits')
@Audience('staff')
@Controller('api/staff/services')
export class BenefitsStaffController {
  constructor(private readonly benefits: BenefitsService) {}

  /** The catalogue is public; whoever works here may search it. */
  @Get()
  @EveryRole()
  @ApiOkResponse({ type: CatalogueServicePage })
  list(@Query() query: ServiceQuery): Promise<CatalogueServicePage> {
    return this.benefits.list(query);
  }

  /** How services are called of which an editor has the ids. */
  @Get('names')
  @Roles('editor', 'supervisor', 'manager')
  @ApiOkResponse({ type: NamedServices })
  async names(@Query() { ids }: NamesQuery): Promise<NamedServices> {
    return { items: [...(await this.benefits.services([...new Set(ids.split(','))])).values()] };
  }

  @Post('check-rule')
  @HttpCode(200)
  @Roles('editor', 'supervisor', 'manager')
  @ApiOkResponse({ type: RuleCheck })
  checkRule(@Body() input: RuleToCheck): Promise<RuleCheck> {
    return this.benefits.checkRule(input);
  }

  @Get('model-households')
  @Roles('editor', 'supervisor', 'manager')
  @ApiOkResponse({ type: ModelHouseholdPage })
  models(@Query() query: PageQuery): ModelHouseholdPage {
    return this.benefits.models(query);
  }
}
