import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../../platform/access/audience.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { CurrentActor } from '../../platform/actor/current-actor.js';
import { PageQuery } from '../../platform/http/page.js';
import { CatalogueDesk } from './catalogue-desk.js';
import { NumberPipe, ServiceIdPipe } from './version-path.js';
import { ServiceHistoryEntryPage, VersionDiff, VersionDiffQuery } from './version-history.dto.js';
import {
  NewService,
  NewServiceVersion,
  RollbackInput,
  ServiceVersionInput,
  TranslationKept,
  VersionActInput,
  VersionFollowInput,
  VersionNoteInput,
  VersionQuery,
} from './version-input.dto.js';
import { ServiceVersionItemPage, ServiceVersionView } from './versions.dto.js';
import { ServiceVersionQueries } from './versions.queries.js';

/** Editors write; a second person, supervisor or manager, approves. */
@ApiTags('benefits')
@Audience('staff')
@Roles('editor', 'supervisor', 'manager')
@Controller('api/staff/services')
export class VersionsStaffController {
  constructor(
    private readonly desk: CatalogueDesk,
    private readonly queries: ServiceVersionQueries,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: ServiceVersionView })
  async createService(@CurrentActor() actor: StaffActor, @Body() input: NewService): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.createService(actor, input));
  }

  @Get('versions')
  @ApiOkResponse({ type: ServiceVersionItemPage })
  recent(@Query() query: VersionQuery): Promise<ServiceVersionItemPage> {
    return this.queries.recent(query);
  }

  @Get(':serviceId/versions')
  @ApiOkResponse({ type: ServiceVersionItemPage })
  ofService(
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Query() query: PageQuery,
  ): Promise<ServiceVersionItemPage> {
    return this.queries.ofService(serviceId, query);
  }

  @Get(':serviceId/history')
  @ApiOkResponse({ type: ServiceHistoryEntryPage })
  history(
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Query() query: PageQuery,
  ): Promise<ServiceHistoryEntryPage> {
    return this.queries.history(serviceId, query);
  }

  @Post(':serviceId/versions')
  @ApiCreatedResponse({ type: ServiceVersionView })
  async create(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Body() { basedOn }: NewServiceVersion,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.createDraft(actor, serviceId, basedOn));
  }

  @Get(':serviceId/versions/:number')
  @ApiOkResponse({ type: ServiceVersionView })
  one(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<ServiceVersionView> {
    return this.queries.one(actor, serviceId, number);
  }

  @Put(':serviceId/versions/:number')
  @ApiOkResponse({ type: ServiceVersionView })
  async change(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() input: ServiceVersionInput,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.change(actor, serviceId, number, input));
  }

  @Delete(':serviceId/versions/:number')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<void> {
    return this.desk.remove(actor, serviceId, number);
  }

  @Get(':serviceId/versions/:number/diff')
  @ApiOkResponse({ type: VersionDiff })
  diff(
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Query() { against }: VersionDiffQuery,
  ): Promise<VersionDiff> {
    return this.queries.diff(serviceId, number, Number(against));
  }

  /** Looked at, and right as it is although its Japanese has changed. */
  @Post(':serviceId/versions/:number/translations')
  @HttpCode(200)
  @ApiOkResponse({ type: ServiceVersionView })
  async keepTranslation(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() input: TranslationKept,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.keepTranslation(actor, serviceId, number, input));
  }

  /** Compared with what was published meanwhile, and what is to stay taken over. */
  @Post(':serviceId/versions/:number/follow')
  @HttpCode(200)
  @ApiOkResponse({ type: ServiceVersionView })
  async follow(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() { revision, published }: VersionFollowInput,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.follow(actor, serviceId, number, revision, published));
  }

  @Post(':serviceId/versions/:number/submit')
  @HttpCode(200)
  @ApiOkResponse({ type: ServiceVersionView })
  async submit(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() { revision }: VersionActInput,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.submit(actor, serviceId, number, revision));
  }

  @Post(':serviceId/versions/:number/return')
  @HttpCode(200)
  @ApiOkResponse({ type: ServiceVersionView })
  async giveBack(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() { revision, note }: VersionNoteInput,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.giveBack(actor, serviceId, number, revision, note));
  }

  @Post(':serviceId/versions/:number/approve')
  @Roles('supervisor', 'manager')
  @HttpCode(200)
  @ApiOkResponse({ type: ServiceVersionView })
  async approve(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() { revision }: VersionActInput,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.approve(actor, serviceId, number, revision));
  }

  @Post(':serviceId/versions/:number/expire')
  @Roles('supervisor', 'manager')
  @HttpCode(200)
  @ApiOkResponse({ type: ServiceVersionView })
  async expire(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() { revision, note }: VersionNoteInput,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.expire(actor, serviceId, number, revision, note));
  }

  @Post(':serviceId/versions/:number/rollback')
  @ApiCreatedResponse({ type: ServiceVersionView })
  async rollback(
    @CurrentActor() actor: StaffActor,
    @Param('serviceId', ServiceIdPipe) serviceId: string,
    @Param('number', NumberPipe) number: number,
    @Body() { note }: RollbackInput,
  ): Promise<ServiceVersionView> {
    return this.queries.view(actor, await this.desk.rollback(actor, serviceId, number, note));
  }
}
