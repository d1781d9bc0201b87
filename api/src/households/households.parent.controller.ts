import { Body, Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { clearSessionCookie } from '../platform/session/session.cookie.js';
import { BirthsInput, LeaveAnswer, LeaveInput } from './household-life.dto.js';
import { ConsentInput, ConsentText, ParentMe, SettingsInput } from './households.dto.js';
import { HouseholdsService } from './households.service.js';

@ApiTags('households')
@Audience('parent')
@Controller('api/parent')
export class HouseholdsParentController {
  constructor(private readonly households: HouseholdsService) {}

  @Get('consent')
  @ApiOkResponse({ type: ConsentText })
  consent(@CurrentActor() actor: ParentActor): Promise<ConsentText> {
    return this.households.consentFor(actor);
  }

  @Post('consent')
  @HttpCode(200)
  @ApiOkResponse({ type: ParentMe })
  agree(@CurrentActor() actor: ParentActor, @Body() { version }: ConsentInput): Promise<ParentMe> {
    return this.households.agree(actor, version);
  }

  @Patch('settings')
  @ApiOkResponse({ type: ParentMe })
  async settings(@CurrentActor() actor: ParentActor, @Body() input: SettingsInput): Promise<ParentMe> {
    await this.households.changeSettings(actor, input);
    return this.households.me(actor);
  }

  /** The two-tap card 「変わりありませんか」: yes. */
  @Post('household/confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: ParentMe })
  async confirm(@CurrentActor() actor: ParentActor): Promise<ParentMe> {
    await this.households.confirm(actor);
    return this.households.me(actor);
  }

  /** The child that was expected is registered as one or several children. */
  @Post('household/births')
  @HttpCode(200)
  @ApiOkResponse({ type: ParentMe })
  async births(@CurrentActor() actor: ParentActor, @Body() { births }: BirthsInput): Promise<ParentMe> {
    await this.households.recordBirths(actor, births);
    return this.households.me(actor);
  }

  /** Erases at once and answers with the certificate, which nobody can give again to somebody who does not keep its number. */
  @Post('leave')
  @HttpCode(200)
  @ApiOkResponse({ type: LeaveAnswer })
  async leave(
    @CurrentActor() actor: ParentActor,
    @Body() { accessToken }: LeaveInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LeaveAnswer> {
    const answer = await this.households.leave(actor, accessToken);
    clearSessionCookie(reply, 'parent');
    return answer;
  }
}
