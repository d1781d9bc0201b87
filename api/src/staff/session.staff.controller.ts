import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience, EveryRole, Open } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { Throttle } from '../platform/http/throttle.js';
import { clearSessionCookie, setSessionCookie } from '../platform/session/session.cookie.js';
import { SignIn } from './sign-in.js';
import { SecondFactorInput, SignInInput, SignInStep, StaffMe } from './staff.dto.js';
import { StaffQueries, toMe } from './staff.queries.js';

@ApiTags('staff')
@Audience('staff')
@EveryRole()
@Controller('api/staff/session')
export class StaffSessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly queries: StaffQueries,
  ) {}

  /** First step: the password. */
  @Post()
  @Open()
  @Throttle(20, 60)
  @HttpCode(200)
  @ApiOkResponse({ type: SignInStep })
  async begin(@Body() { email, password }: SignInInput): Promise<SignInStep> {
    return { ticket: await this.signIn.withPassword(email, password) };
  }

  /** Second step: a code from the authenticator app. Sets the session cookie. */
  @Post('second-factor')
  @Open()
  @Throttle(20, 60)
  @HttpCode(200)
  @ApiOkResponse({ type: StaffMe })
  async confirm(
    @Body() { ticket, code }: SecondFactorInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffMe> {
    const { token, account } = await this.signIn.withCode(ticket, code);
    setSessionCookie(reply, 'staff', token);
    return toMe(account);
  }

  @Get()
  @ApiOkResponse({ type: StaffMe })
  me(@CurrentActor() actor: StaffActor): Promise<StaffMe> {
    return this.queries.me(actor.id);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@CurrentActor() actor: StaffActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIn.end(actor);
    clearSessionCookie(reply, 'staff');
  }
}
