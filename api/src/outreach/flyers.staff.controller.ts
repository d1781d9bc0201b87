import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import { FlyerCommentQueries } from './flyers-comments.queries.js';
import { FlyerCorrections } from './flyers-corrections.js';
import { FlyerTemplates } from './flyers-gallery.js';
import {
  FlyerCommentView,
  FlyerCommentViewPage,
  FlyerLayout,
  FlyerVersionItemPage,
  FlyerVersionView,
  FlyerView,
  FlyerViewPage,
} from './flyers.dto.js';
import {
  FlyerActInput,
  FlyerAnswerInput,
  FlyerCommentQuery,
  FlyerInput,
  FlyerLayoutInput,
  FlyerPlaceQuery,
  FlyerQuery,
  FlyerSaveInput,
} from './flyers.inputs.dto.js';
import { FlyerGallery } from './flyers.gallery.dto.js';
import { FlyerQueries } from './flyers.queries.js';
import { CITY, DRAFTERS } from './flyers.rules.js';
import { FlyersService } from './flyers.service.js';
import { VersionPipe } from './flyers.version.pipe.js';

/** Flyers are drawn up here; the city reads what was sent to it. */
@ApiTags('flyers')
@Audience('staff')
@Roles(...DRAFTERS)
@Controller('api/staff/flyers')
export class FlyersStaffController {
  constructor(
    private readonly flyers: FlyersService,
    private readonly corrections: FlyerCorrections,
    private readonly queries: FlyerQueries,
    private readonly comments: FlyerCommentQueries,
    private readonly templates: FlyerTemplates,
  ) {}

  @Get()
  @Roles(...DRAFTERS, ...CITY)
  @ApiOkResponse({ type: FlyerViewPage })
  page(@CurrentActor() actor: StaffActor, @Query() query: FlyerQuery): Promise<FlyerViewPage> {
    return this.queries.page(actor, query);
  }

  @Get('gallery')
  @ApiOkResponse({ type: FlyerGallery })
  gallery(): Promise<FlyerGallery> {
    return this.templates.gallery();
  }

  /** The live preview: lays out what is not saved yet. */
  @Post('layout')
  @HttpCode(200)
  @ApiOkResponse({ type: FlyerLayout })
  layout(@Body() { content, routeId }: FlyerLayoutInput): Promise<FlyerLayout> {
    return this.flyers.preview(content, routeId);
  }

  @Post()
  @ApiCreatedResponse({ type: FlyerView })
  async create(@CurrentActor() actor: StaffActor, @Body() input: FlyerInput): Promise<FlyerView> {
    return this.queries.view(actor, await this.flyers.create(actor, input));
  }

  @Get(':id')
  @Roles(...DRAFTERS, ...CITY)
  @ApiOkResponse({ type: FlyerView })
  one(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<FlyerView> {
    return this.queries.one(actor, id);
  }

  @Put(':id')
  @ApiOkResponse({ type: FlyerView })
  async save(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() input: FlyerSaveInput,
  ): Promise<FlyerView> {
    return this.queries.view(actor, await this.flyers.save(actor, id, input));
  }

  @Post(':id/send')
  @HttpCode(200)
  @ApiOkResponse({ type: FlyerView })
  async send(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: FlyerActInput,
  ): Promise<FlyerView> {
    return this.queries.view(actor, await this.flyers.send(actor, id, revision));
  }

  @Get(':id/versions')
  @Roles(...DRAFTERS, ...CITY)
  @ApiOkResponse({ type: FlyerVersionItemPage })
  versions(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<FlyerVersionItemPage> {
    return this.queries.versions(actor, id, query);
  }

  @Get(':id/versions/:number')
  @Roles(...DRAFTERS, ...CITY)
  @ApiOkResponse({ type: FlyerVersionView })
  version(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Param('number', VersionPipe) number: number,
    @Query() { routeId }: FlyerPlaceQuery,
  ): Promise<FlyerVersionView> {
    return this.queries.version(actor, id, number, routeId);
  }

  @Get(':id/comments')
  @Roles(...DRAFTERS, ...CITY)
  @ApiOkResponse({ type: FlyerCommentViewPage })
  remarks(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Query() query: FlyerCommentQuery,
  ): Promise<FlyerCommentViewPage> {
    return this.comments.page(actor, id, query);
  }

  @Post(':id/comments/:commentId/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: FlyerCommentView })
  async accept(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Param('commentId', IdPipe) commentId: string,
    @Body() { answer }: FlyerAnswerInput,
  ): Promise<FlyerCommentView> {
    return this.comments.view(await this.corrections.answer(actor, id, commentId, { state: 'accepted', answer }));
  }

  @Post(':id/comments/:commentId/decline')
  @HttpCode(200)
  @ApiOkResponse({ type: FlyerCommentView })
  async decline(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Param('commentId', IdPipe) commentId: string,
    @Body() { answer }: FlyerAnswerInput,
  ): Promise<FlyerCommentView> {
    return this.comments.view(await this.corrections.answer(actor, id, commentId, { state: 'declined', answer }));
  }
}
