import { Body, Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { clearSessionCookie } from '../platform/session/session.cookie.js';
import { ConsentInput, ConsentText, ParentMe, SettingsInput } from './households.dto.js';
import { HouseholdsService } from './households.service.js';

@ApiTags('households')
@Audience('parent')
@Controller('api/parent')
export class HouseholdsParentController {
  constructor(private readonly households: HouseholdsService) {}

  @Get('consent')
  @ApiOkResponse({ type: ConsentText })
  async consent(): Promise<ConsentText> {
    const { version, validFrom, blocks } = await this.households.consentText();
    return { version, validFrom, blocks };
  }

  @Post('consent')
  @HttpCode(200)
  @ApiOkResponse({ type: ParentMe })
  async agree(@CurrentActor() actor: ParentActor, @Body() { version }: ConsentInput): Promise<ParentMe> {
    await this.households.agree(actor, version);
    return this.households.me(actor);
  }

  @Patch('settings')
  @ApiOkResponse({ type: ParentMe })
  async settings(@CurrentActor() actor: ParentActor, @Body() input: SettingsInput): Promise<ParentMe> {
    await this.households.changeSettings(actor, input);
    return this.households.me(actor);
  }

  @Post('leave')
  @HttpCode(204)
  @ApiNoContentResponse()
  async leave(@CurrentActor() actor: ParentActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.households.leave(actor);
    clearSessionCookie(reply, 'parent');
  }
}
