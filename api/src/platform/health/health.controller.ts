import { Controller, Get, Res } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../access/audience.js';
import { Database } from '../database/database.js';
import { Outbox } from '../outbox/outbox.js';
import { Choice, Whole } from '../http/fields.js';

const STATES = ['ok', 'unavailable'] as const;

export class Health {
  @Choice(STATES)
  status: (typeof STATES)[number];
}

export class Readiness {
  @Choice(STATES)
  status: (typeof STATES)[number];

  @ApiProperty({ enum: STATES })
  database: (typeof STATES)[number];

  @Whole({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'events that could not be handed on and wait for a person',
  })
  undelivered: number;
}

@ApiTags('health')
@Audience('public')
@Controller('api')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** The process lives. */
  @Get('health')
  health(): Health {
    return { status: 'ok' };
  }

  /** The process can do its work: 503 while the database does not answer. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    try {
      await this.database.manager.query('SELECT 1');
      return { status: 'ok', database: 'ok', undelivered: await this.outbox.givenUp() };
    } catch {
      void reply.status(503);
      return { status: 'unavailable', database: 'unavailable', undelivered: 0 };
    }
  }
}
