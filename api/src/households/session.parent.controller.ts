import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LineService } from '../line/line.service.js';
import { Audience, Open } from '../platform/access/audience.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { Throttle } from '../platform/http/throttle.js';
import { clearSessionCookie, setSessionCookie } from '../platform/session/session.cookie.js';
import { SessionService } from '../platform/session/session.service.js';
import { ParentMe, ParentSessionInput } from './households.dto.js';
import { HouseholdsService } from './households.service.js';

@ApiTags('households')
@Audience('parent')
@Controller('api/parent/session')
export class ParentSessionController {
  constructor(
    private readonly line: LineService,
    private readonly households: HouseholdsService,
    private readonly sessions: SessionService,
  ) {}

  /** LINE vouches once for who this is; from then on our own cookie does. A user id from a client is never read. */
  @Open()
  @Throttle(30, 60)
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: ParentMe })
  async signIn(
    @Body() { idToken }: ParentSessionInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ParentMe> {
    const { lineUserId } = await this.line.verifyIdToken(idToken);
    const { token, actor } = await this.households.signIn(lineUserId);
    setSessionCookie(reply, 'parent', token);
    return this.households.me(actor);
  }

  @Get()
  @ApiOkResponse({ type: ParentMe })
  me(@CurrentActor() actor: ParentActor): Promise<ParentMe> {
    return this.households.me(actor);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@CurrentActor() actor: ParentActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor.sessionId);
    clearSessionCookie(reply, 'parent');
  }
}
