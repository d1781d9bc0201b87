import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, EveryRole, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { DutyToday, OpeningExceptionInput, ShiftInput, ShiftView } from './duty.dto.js';
import { DutyService } from './duty.service.js';

@ApiTags('duty')
@Audience('staff')
@EveryRole()
@Controller('api/staff/duty')
export class DutyStaffController {
  constructor(private readonly duty: DutyService) {}

  @Get('today')
  @ApiOkResponse({ type: DutyToday })
  today(): Promise<DutyToday> {
    return this.duty.today();
  }

  @Roles('manager', 'supervisor')
  @Post('shifts')
  @ApiCreatedResponse({ type: ShiftView })
  async addShift(@CurrentActor() actor: StaffActor, @Body() input: ShiftInput): Promise<ShiftView> {
    const { id, staffId, date } = await this.duty.addShift(actor, input);
    return { id, staffId, date, from: input.from, to: input.to };
  }

  @Roles('manager')
  @Put('exceptions')
  @HttpCode(204)
  @ApiNoContentResponse()
  decide(@CurrentActor() actor: StaffActor, @Body() input: OpeningExceptionInput): Promise<void> {
    return this.duty.decide(actor, input);
  }
}
