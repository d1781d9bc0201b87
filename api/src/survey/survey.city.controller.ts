import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { PageQuery } from '../platform/http/page.js';
import { Catalogue } from './catalogue.js';
import { SurveyVersions } from './survey-versions.js';
import { VersionPipe } from './version.pipe.js';
import { VersionQueries } from './versions.queries.js';
import {
  CatalogueQuestionPage,
  SurveyApproveInput,
  SurveyDiff,
  SurveyDiffQuery,
  SurveyHistoryEntryPage,
  SurveyReturnInput,
  SurveyVersionItemPage,
  SurveyVersionQuery,
  SurveyVersionView,
} from './versions.dto.js';

/** The city reads what was handed to it, and approves it or gives it back. */
@ApiTags('survey')
@Audience('staff')
@Roles('cityViewer', 'cityApprover')
@Controller('api/city/survey')
export class SurveyCityController {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly queries: VersionQueries,
    private readonly catalogue: Catalogue,
  ) {}

  @Get('catalogue')
  @ApiOkResponse({ type: CatalogueQuestionPage })
  questions(@Query() query: PageQuery): Promise<CatalogueQuestionPage> {
    return this.catalogue.page(query);
  }

  @Get('versions')
  @ApiOkResponse({ type: SurveyVersionItemPage })
  page(@Query() query: SurveyVersionQuery): Promise<SurveyVersionItemPage> {
    return this.queries.page(query, 'city');
  }

  @Get('versions/:version')
  @ApiOkResponse({ type: SurveyVersionView })
  one(@CurrentActor() actor: StaffActor, @Param('version', VersionPipe) version: string): Promise<SurveyVersionView> {
    return this.queries.one(actor, version, 'city');
  }

  @Get('versions/:version/diff')
  @ApiOkResponse({ type: SurveyDiff })
  diff(@Param('version', VersionPipe) version: string, @Query() { against }: SurveyDiffQuery): Promise<SurveyDiff> {
    return this.queries.diff(version, against, 'city');
  }

  @Get('versions/:version/history')
  @ApiOkResponse({ type: SurveyHistoryEntryPage })
  history(@Param('version', VersionPipe) version: string, @Query() query: PageQuery): Promise<SurveyHistoryEntryPage> {
    return this.queries.history(version, query, 'city');
  }

  @Post('versions/:version/approve')
  @Roles('cityApprover')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyVersionView })
  async approve(
    @CurrentActor() actor: StaffActor,
    @Param('version', VersionPipe) version: string,
    @Body() { revision, note }: SurveyApproveInput,
  ): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.approve(actor, version, revision, note));
  }

  @Post('versions/:version/return')
  @Roles('cityApprover')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyVersionView })
  async giveBack(
    @CurrentActor() actor: StaffActor,
    @Param('version', VersionPipe) version: string,
    @Body() { revision, note }: SurveyReturnInput,
  ): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.cityGiveBack(actor, version, revision, note));
  }
}
