import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { PageQuery } from '../platform/http/page.js';
import { Catalogue } from './catalogue.js';
import { GuardInput, SurveyCheck } from './guard.dto.js';
import { SurveyVersions } from './survey-versions.js';
import { VersionPipe } from './version.pipe.js';
import { VersionQueries } from './versions.queries.js';
import {
  CatalogueQuestionPage,
  NewSurveyVersion,
  SurveyActInput,
  SurveyDiff,
  SurveyDiffQuery,
  SurveyHistoryEntryPage,
  SurveyReturnInput,
  SurveyVersionInput,
  SurveyVersionItemPage,
  SurveyVersionQuery,
  SurveyVersionView,
} from './versions.dto.js';

/** Staff write and check; the city approves; a second person publishes. */
@ApiTags('survey')
@Audience('staff')
@Roles('editor', 'supervisor', 'manager')
@Controller('api/staff/survey')
export class SurveyStaffController {
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

  @Post('guard')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyCheck })
  guard(@Body() input: GuardInput): Promise<SurveyCheck> {
    return this.queries.guard(input);
  }

  @Get('versions')
  @ApiOkResponse({ type: SurveyVersionItemPage })
  page(@Query() query: SurveyVersionQuery): Promise<SurveyVersionItemPage> {
    return this.queries.page(query, 'staff');
  }

  @Post('versions')
  @ApiCreatedResponse({ type: SurveyVersionView })
  async create(@CurrentActor() actor: StaffActor, @Body() input: NewSurveyVersion): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.create(actor, input));
  }

  @Get('versions/:version')
  @ApiOkResponse({ type: SurveyVersionView })
  one(@CurrentActor() actor: StaffActor, @Param('version', VersionPipe) version: string): Promise<SurveyVersionView> {
    return this.queries.one(actor, version, 'staff');
  }

  @Put('versions/:version')
  @ApiOkResponse({ type: SurveyVersionView })
  async change(
    @CurrentActor() actor: StaffActor,
    @Param('version', VersionPipe) version: string,
    @Body() input: SurveyVersionInput,
  ): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.change(actor, version, input));
  }

  @Delete('versions/:version')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: StaffActor, @Param('version', VersionPipe) version: string): Promise<void> {
    return this.versions.remove(actor, version);
  }

  @Get('versions/:version/diff')
  @ApiOkResponse({ type: SurveyDiff })
  diff(@Param('version', VersionPipe) version: string, @Query() { against }: SurveyDiffQuery): Promise<SurveyDiff> {
    return this.queries.diff(version, against, 'staff');
  }

  @Get('versions/:version/history')
  @ApiOkResponse({ type: SurveyHistoryEntryPage })
  history(@Param('version', VersionPipe) version: string, @Query() query: PageQuery): Promise<SurveyHistoryEntryPage> {
    return this.queries.history(version, query, 'staff');
  }

  @Post('versions/:version/check')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyVersionView })
  async check(
    @CurrentActor() actor: StaffActor,
    @Param('version', VersionPipe) version: string,
    @Body() { revision }: SurveyActInput,
  ): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.check(actor, version, revision));
  }

  @Post('versions/:version/submit')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyVersionView })
  async submit(
    @CurrentActor() actor: StaffActor,
    @Param('version', VersionPipe) version: string,
    @Body() { revision }: SurveyActInput,
  ): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.submit(actor, version, revision));
  }

  @Post('versions/:version/return')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyVersionView })
  async giveBack(
    @CurrentActor() actor: StaffActor,
    @Param('version', VersionPipe) version: string,
    @Body() { revision, note }: SurveyReturnInput,
  ): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.giveBack(actor, version, revision, note));
  }

  @Post('versions/:version/publish')
  @Roles('supervisor', 'manager')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyVersionView })
  async publish(
    @CurrentActor() actor: StaffActor,
    @Param('version', VersionPipe) version: string,
    @Body() { revision }: SurveyActInput,
  ): Promise<SurveyVersionView> {
    return this.queries.view(actor, await this.versions.publish(actor, version, revision));
  }
}
