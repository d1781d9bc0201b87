import { Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { PageQuery } from '../platform/http/page.js';
import { MenuRunView, MenuRunViewPage, MenusView } from './menus.dto.js';
import { MENU_KEEPERS, MENU_READERS } from './menus.rules.js';
import { MenusService } from './menus.service.js';

/** The menus under the talk: how they look, who has which. */
@ApiTags('outreach')
@Audience('staff')
@Roles(...MENU_READERS)
@Controller('api/staff/menus')
export class MenusStaffController {
  constructor(private readonly menus: MenusService) {}

  @Get()
  @ApiOkResponse({ type: MenusView })
  view(): Promise<MenusView> {
    return this.menus.view();
  }

  @Get('runs')
  @ApiOkResponse({ type: MenuRunViewPage })
  runs(@Query() query: PageQuery): Promise<MenuRunViewPage> {
    return this.menus.runPage(query);
  }

  @Post('runs')
  @Roles(...MENU_KEEPERS)
  @ApiCreatedResponse({ type: MenuRunView })
  begin(@CurrentActor() actor: StaffActor): Promise<MenuRunView> {
    return this.menus.begin(actor);
  }

  @Get('runs/:id')
  @ApiOkResponse({ type: MenuRunView })
  run(@Param('id', IdPipe) id: string): Promise<MenuRunView> {
    return this.menus.run(id);
  }

  @Post('runs/:id/stop')
  @Roles(...MENU_KEEPERS)
  @HttpCode(200)
  @ApiOkResponse({ type: MenuRunView })
  stop(@CurrentActor() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<MenuRunView> {
    return this.menus.stop(actor, id);
  }

  /** A hash names one look for ever. */
  @Get(':hash/image')
  @Header('cache-control', 'private, max-age=31536000, immutable')
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async image(@Param('hash') hash: string): Promise<StreamableFile> {
    return new StreamableFile(await this.menus.picture(hash), { type: 'image/png' });
  }
}
