import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestRefusals } from '../refusals/refusal.js';

/** A rule may nest 32 deep, each level an object and a list; some to spare. */
const MAX_DEPTH = 100;

/** Refuses deeply nested bodies before the validation pipe walks them, because it recurses until the stack is full. */
@Injectable()
export class ShallowBodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    if (isDeeperThan(body, MAX_DEPTH))
      throw requestRefusals.refuse('input.invalid', [{ path: 'body', rule: 'maxDepth' }]);
    return true;
  }
}

/** Level by level, without recursion. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  let level = [value];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true;
    level = level.flatMap((part): unknown[] => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return false;
}
