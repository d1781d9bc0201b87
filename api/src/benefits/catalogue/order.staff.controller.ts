import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../../platform/access/audience.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { CurrentActor } from '../../platform/actor/current-actor.js';
import { CatalogueOrder } from './catalogue-order.js';
import { ServiceIdPipe } from './version-path.js';
import { ServicePlace } from './versions.dto.js';

/** The order of everybody's lists. */
@ApiTags('benefits')
@Audience('staff')
@Roles('supervisor', 'manager')
@Controller('api/staff/services')
export class OrderStaffController {
  constructor(private readonly order: CatalogueOrder) {}

  @Put(':serviceId/place')
  @HttpCode(204)
  @ApiNoContentResponse()
  place(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Body() { place }: ServicePlace,
  ): Promise<void> {
    return this.order.place(actor, serviceId, place);
  }
}
