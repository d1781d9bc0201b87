import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience } from '../platform/access/audience.js';
import { OpeningView } from './duty.dto.js';
import { DutyService } from './duty.service.js';

@ApiTags('duty')
@Audience('public')
@Controller('api/public/opening')
export class DutyPublicController {
  constructor(private readonly duty: DutyService) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OpeningView })
  opening(): Promise<OpeningView> {
    return this.duty.opening();
  }
}
