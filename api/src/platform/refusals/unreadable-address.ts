import type { FastifyReply, FastifyRequest } from 'fastify';

/** What the router cannot read never reaches a filter or a hook. Fastify's own answer would give the address back. */
export function refuseUnreadableAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(404)
    .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-request-id': request.id })
    .send({ code: 'route.unknown', requestId: request.id });
}
