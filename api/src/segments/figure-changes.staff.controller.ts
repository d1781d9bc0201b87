import { Body, Controller, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { ChangesProgress, ChangesRefused, FigureChanges, FigureChangesInput } from './changes.dto.js';
import { ChangesService } from './changes.service.js';
import { LINES } from './changes.staff.controller.js';

const LINE = [ChangesProgress, FigureChanges, ChangesRefused];

/** What a figure of no service in particular changes over all registered households. */
@ApiTags('segments')
@ApiExtraModels(...LINE)
@Audience('staff')
@Roles('editor', 'supervisor', 'manager')
@Controller('api/staff/parameters')
export class FigureChangesStaffController {
  constructor(private readonly changes: ChangesService) {}

  /** One JSON text a line, as far as the caller reads: progress, then the changes of each service or a refusal. */
  @Post('changes')
  @HttpCode(200)
  @ApiOkResponse({ content: { [LINES]: { schema: { oneOf: LINE.map((line) => ({ $ref: getSchemaPath(line) })) } } } })
  async compare(@CurrentActor() actor: StaffActor, @Body() input: FigureChangesInput): Promise<StreamableFile> {
    return new StreamableFile(await this.changes.ofFigure(actor, input), { type: LINES });
  }
}
