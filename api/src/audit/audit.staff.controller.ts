import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { Actor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { AuditEntryViewPage, AuditQuery, AuditVerification } from './audit.dto.js';
import { AuditQueries } from './audit.queries.js';
import { AuditService } from './audit.service.js';

@ApiTags('audit')
@Audience('staff')
@Roles('systemAdministrator', 'supervisor', 'manager', 'cityApprover')
@Controller('api/staff/audit')
export class AuditStaffController {
  constructor(
    private readonly audit: AuditService,
    private readonly queries: AuditQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: AuditEntryViewPage })
  page(@Query() query: AuditQuery): Promise<AuditEntryViewPage> {
    return this.queries.page(query);
  }

  /** Recomputes the whole chain. */
  @Get('verify')
  @ApiOkResponse({ type: AuditVerification })
  async verify(@CurrentActor() actor: Actor): Promise<AuditVerification> {
    await this.audit.recordView(actor, 'audit.verify', null);
    return this.audit.verify();
  }
}
