import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { SentLetters } from './broadcasts.dto.js';
import { LettersService } from './letters.service.js';

/** What the person in a consultation was sent, behind that consultation's own door. */
@ApiTags('broadcasts')
@Audience('staff')
@Roles('counsellor', 'supervisor', 'manager')
@Controller('api/staff/consultations')
export class LettersStaffController {
  constructor(private readonly letters: LettersService) {}

  @Get(':id/letters')
  @ApiOkResponse({ type: SentLetters })
  async list(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<SentLetters> {
    return { items: await this.letters.ofConsultation(actor, id) };
  }
}
