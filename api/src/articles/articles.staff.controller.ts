import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { ArticleInput, ArticleQuery, ArticleReturnInput, ArticleView, ArticleViewPage } from './articles.dto.js';
import { ArticleQueries } from './articles.queries.js';
import { ArticlesService } from './articles.service.js';

const APPROVERS = ['supervisor', 'manager', 'cityApprover'] as const;

/** Editors write; a second person approves. */
@ApiTags('articles')
@Audience('staff')
@Roles('editor', ...APPROVERS)
@Controller('api/staff/articles')
export class ArticlesStaffController {
  constructor(
    private readonly articles: ArticlesService,
    private readonly queries: ArticleQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: ArticleViewPage })
  page(@Query() query: ArticleQuery): Promise<ArticleViewPage> {
    return this.queries.page(query);
  }

  @Get(':id')
  @ApiOkResponse({ type: ArticleView })
  one(@Param('id', IdPipe) id: string): Promise<ArticleView> {
    return this.queries.one(id);
  }

  @Post()
  @Roles('editor')
  @ApiCreatedResponse({ type: ArticleView })
  async create(@CurrentActor() actor: StaffActor, @Body() input: ArticleInput): Promise<ArticleView> {
    return this.queries.view(await this.articles.create(actor, input));
  }

  @Put(':id')
  @Roles('editor')
  @ApiOkResponse({ type: ArticleView })
  async change(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() input: ArticleInput,
  ): Promise<ArticleView> {
    return this.queries.view(await this.articles.change(actor, id, input));
  }

  @Post(':id/submit')
  @Roles('editor')
  @HttpCode(200)
  @ApiOkResponse({ type: ArticleView })
  async submit(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<ArticleView> {
    return this.queries.view(await this.articles.submit(actor, id));
  }

  @Post(':id/approve')
  @Roles(...APPROVERS)
  @HttpCode(200)
  @ApiOkResponse({ type: ArticleView })
  async approve(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<ArticleView> {
    return this.queries.view(await this.articles.approve(actor, id));
  }

  @Post(':id/return')
  @Roles(...APPROVERS)
  @HttpCode(200)
  @ApiOkResponse({ type: ArticleView })
  async giveBack(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ArticleReturnInput,
  ): Promise<ArticleView> {
    return this.queries.view(await this.articles.giveBack(actor, id, reason));
  }

  @Post(':id/retire')
  @HttpCode(200)
  @ApiOkResponse({ type: ArticleView })
  async retire(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<ArticleView> {
    return this.queries.view(await this.articles.retire(actor, id));
  }
}
