import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../log/log.js';
import { Refusal } from './refusal.js';

const byStatus: Record<number, string> = {
  400: 'body.malformed',
  401: 'session.missing',
  403: 'role.forbidden',
  404: 'route.unknown',
  405: 'route.unknown',
  413: 'body.tooLarge',
  415: 'media.unsupported',
  429: 'rate.exceeded',
};

/** Refusals answer with their code. Anything else is a fault: logged with its request id and without any body. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const { status, code, fields } = asRefusal(error);
    if (status >= 500) logFault(error, request);
    if (reply.sent || reply.raw.headersSent) return;
    void reply
      .status(status)
      .header('cache-control', 'no-store')
      .send({ code, requestId: request.id, ...(fields && { fields }) });
  }
}

function asRefusal(error: unknown): { status: number; code: string; fields?: { path: string; rule: string }[] } {
  if (error instanceof Refusal) return error;
  const status = statusOf(error);
  const code = status === undefined ? undefined : byStatus[status];
  return status !== undefined && code !== undefined ? { status, code } : { status: 500, code: 'fault' };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error) return Number(error.statusCode);
  return undefined;
}

function logFault(error: unknown, request: FastifyRequest): void {
  // A driver's error may quote values (`detail`, `parameters`): only its name, code and stack frames are kept.
  const fault = error instanceof Error ? error : new Error('thrown value');
  const code = 'code' in fault ? String(fault.code) : undefined;
  const frames = (fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  log.error({ requestId: request.id, fault: fault.name, code, route: request.routeOptions.url, frames }, 'fault');
}
