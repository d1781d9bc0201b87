import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

export type ActedRequest = FastifyRequest & { actor?: Actor };

/** The actor that the access guard put on the request. Only on routes whose audience has a session. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActedRequest>();
  if (!actor) throw new Error('CurrentActor used on a route without a session');
  return actor;
});
