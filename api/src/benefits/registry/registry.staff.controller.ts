import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Audience, Roles } from '../../platform/access/audience.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { CurrentActor } from '../../platform/actor/current-actor.js';
import { IdPipe } from '../../platform/http/id.js';
import { PageQuery } from '../../platform/http/page.js';
import { requestRefusals } from '../../platform/refusals/refusal.js';
import { DecideRegistryRows } from './decide-rows.js';
import { PositionPipe } from './position.pipe.js';
import { ReadRegistryFile } from './read-file.js';
import {
  RegistryAcceptance,
  RegistryDecided,
  RegistryDrafts,
  RegistryFile,
  RegistryImportView,
  RegistryImportViewPage,
  RegistryPositions,
  RegistryRowChoice,
  RegistryRowItemPage,
  RegistryRowQuery,
  RegistryRowView,
} from './registry.dto.js';
import { RegistryExport } from './registry-export.js';
import { RegistryService } from './registry.service.js';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** 子育て支援制度レジストリ: files in, drafts for the catalogue, what is published back out. */
@ApiTags('registry')
@Audience('staff')
@Roles('editor', 'manager')
@Controller('api/staff/registry')
export class RegistryStaffController {
  constructor(
    private readonly registry: RegistryService,
    private readonly reading: ReadRegistryFile,
    private readonly deciding: DecideRegistryRows,
    private readonly exporting: RegistryExport,
  ) {}

  @Get('imports')
  @ApiOkResponse({ type: RegistryImportViewPage })
  imports(@Query() query: PageQuery): Promise<RegistryImportViewPage> {
    return this.registry.page(query);
  }

  /** Announces a file, so that its progress can be looked at while it is sent. */
  @Post('imports')
  @ApiCreatedResponse({ type: RegistryImportView })
  announce(@CurrentActor() actor: StaffActor, @Body() file: RegistryFile): Promise<RegistryImportView> {
    return this.registry.announce(actor, file);
  }

  @Get('imports/:id')
  @ApiOkResponse({ type: RegistryImportView })
  one(@Param('id', IdPipe) id: string): Promise<RegistryImportView> {
    return this.registry.one(id);
  }

  /** The body is the JSON file itself: UTF-8, at most 64 MB and 20,000 records. Answers when it is read. */
  @Put('imports/:id/file')
  @ApiConsumes('application/octet-stream')
  @ApiBody(BINARY)
  @ApiOkResponse({ type: RegistryImportView })
  async file(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<RegistryImportView> {
    if (request.headers['content-type'] !== 'application/octet-stream')
      throw requestRefusals.refuse('media.unsupported');
    return this.registry.view(await this.reading.of(actor, id, request.raw));
  }

  @Post('imports/:id/stop')
  @HttpCode(200)
  @ApiOkResponse({ type: RegistryImportView })
  stop(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<RegistryImportView> {
    return this.registry.stop(actor, id);
  }

  @Get('imports/:id/rows')
  @ApiOkResponse({ type: RegistryRowItemPage })
  rows(@Param('id', IdPipe) id: string, @Query() query: RegistryRowQuery): Promise<RegistryRowItemPage> {
    return this.registry.rows(id, query);
  }

  @Get('imports/:id/rows/:position')
  @ApiOkResponse({ type: RegistryRowView })
  row(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @Query() { serviceId }: RegistryRowChoice,
  ): Promise<RegistryRowView> {
    return this.registry.row(id, position, serviceId ?? null);
  }

  /** Makes a draft in the catalogue of each, new or of the service it belongs to; publishing takes its own way. */
  @Post('imports/:id/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: RegistryDrafts })
  async accept(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { positions, serviceId }: RegistryAcceptance,
  ): Promise<RegistryDrafts> {
    return { drafts: await this.deciding.accept(actor, id, positions, serviceId ?? null) };
  }

  @Post('imports/:id/skip')
  @HttpCode(200)
  @ApiOkResponse({ type: RegistryDecided })
  async skip(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { positions }: RegistryPositions,
  ): Promise<RegistryDecided> {
    return { decided: await this.deciding.skip(actor, id, positions) };
  }

  /** Everything that is published, in the schema of the registry. */
  @Get('export')
  @ApiProduces('application/json')
  @ApiOkResponse(BINARY)
  async export(@CurrentActor() actor: StaffActor): Promise<StreamableFile> {
    return new StreamableFile(await this.exporting.begin(actor), {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="registry.json"',
    });
  }
}
