import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ActedRequest } from '../actor/current-actor.js';
import { SessionService } from '../session/session.service.js';
import { cookieName } from '../session/session.cookie.js';
import { ANY_ROLE, AUDIENCE, type AudienceName, ROLES } from './audience.js';
import { accessRefusals } from './access.refusals.js';

/** Closed by default: what names no audience does not exist, what names no role is for nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const audience = this.reflector.getAllAndOverride<AudienceName | undefined>(AUDIENCE, targets);
    const request = context.switchToHttp().getRequest<ActedRequest>();
    if (!audience) throw accessRefusals.refuse('route.unknown');
    if (audience === 'line') return true;
    refuseCrossOrigin(request);
    if (audience === 'public') return true;

    const session = await this.sessions.find(audience, request.cookies[cookieName(audience)]);
    if (!session) throw accessRefusals.refuse('session.missing');
    if (audience === 'parent') {
      request.actor = { kind: 'parent', id: session.subjectId, sessionId: session.id };
      return true;
    }
    const allowed = this.reflector.getAllAndOverride<string[] | undefined>(ROLES, targets) ?? [];
    if (!allowed.some((role) => role === ANY_ROLE || session.roles.includes(role))) {
      throw accessRefusals.refuse('role.forbidden');
    }
    request.actor = { kind: 'staff', id: session.subjectId, roles: session.roles, sessionId: session.id };
    return true;
  }
}

/** Cookies are SameSite=Lax; a changing request whose Origin is another host is refused as well. */
function refuseCrossOrigin(request: ActedRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
  const { origin, host } = request.headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw accessRefusals.refuse('request.crossOrigin');
}
