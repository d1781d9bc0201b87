import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience } from '../platform/access/audience.js';
import { IdPipe } from '../platform/http/id.js';
import { Throttle } from '../platform/http/throttle.js';
import { ErasureCertificate } from './household-life.dto.js';
import { Leaving } from './leaving.js';

@ApiTags('households')
@Audience('public')
@Controller('api/public/erasures')
export class ErasuresPublicController {
  constructor(private readonly leaving: Leaving) {}

  /** A certificate of erasure by its number, for whoever holds it: it says that and when, never whose. */
  @Get(':id')
  @Throttle(30, 60)
  @ApiOkResponse({ type: ErasureCertificate })
  certificate(@Param('id', IdPipe) id: string): Promise<ErasureCertificate> {
    return this.leaving.certificate(id);
  }
}
