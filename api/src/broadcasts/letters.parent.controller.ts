import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import { LetterPage, LetterSummaryPage } from './broadcasts.dto.js';
import { LettersService } from './letters.service.js';

@ApiTags('broadcasts')
@Audience('parent')
@Controller('api/parent/letters')
export class LettersParentController {
  constructor(private readonly letters: LettersService) {}

  @Get()
  @ApiOkResponse({ type: LetterSummaryPage })
  page(@CurrentActor() actor: ParentActor, @Query() query: PageQuery): Promise<LetterSummaryPage> {
    return this.letters.list(actor, query);
  }

  @Get(':articleId')
  @ApiOkResponse({ type: LetterPage })
  open(@CurrentActor() actor: ParentActor, @Param('articleId', IdPipe) articleId: string): Promise<LetterPage> {
    return this.letters.open(actor, articleId);
  }
}
