import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../../platform/access/audience.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { CurrentActor } from '../../platform/actor/current-actor.js';
import { CatalogueOrder } from './catalogue-order.js';
import { ServiceIdPipe } from './version-path.js';
import { ServicePlace, ServicePlaced } from './version-input.dto.js';

/** The order of everybody's lists. */
@ApiTags('benefits')
@Audience('staff')
@Roles('supervisor', 'manager')
@Controller('api/staff/services')
export class OrderStaffController {
  constructor(private readonly order: CatalogueOrder) {}

  @Get(':serviceId/place')
  @ApiOkResponse({ type: ServicePlaced })
  placeOf(@Param('serviceId', ServiceIdPipe) serviceId: string): Promise<ServicePlaced> {
    return this.order.placeOf(serviceId);
  }

  @Put(':serviceId/place')
  @ApiOkResponse({ type: ServicePlaced })
  async place(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Body() { place }: ServicePlace,
  ): Promise<ServicePlaced> {
    await this.order.place(actor, serviceId, place);
    return this.order.placeOf(serviceId);
  }
}
