import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access/access.guard.js';
import { Clock } from './clock/clock.js';
import { Database } from './database/database.js';
import { databaseOptions } from './database/options.js';
import { Env } from './env/env.js';
import { HealthController } from './health/health.controller.js';
import { ShallowBodyGuard } from './http/shallow-body.guard.js';
import { validation } from './http/validation.js';
import { Jobs } from './jobs/jobs.js';
import { Live } from './live/live.js';
import { Outbox } from './outbox/outbox.js';
import { OutboxRow } from './outbox/outbox.entity.js';
import { RefusalFilter } from './refusals/refusal.filter.js';
import { Keyring } from './sealing/keyring.js';
import { MasterKeyCheck } from './sealing/master-key-check.js';
import { MasterKeyRow } from './sealing/master-key-check.entity.js';
import { Session } from './session/session.entity.js';
import { SessionService } from './session/session.service.js';

const shared = [Database, Keyring, Live, Outbox, Jobs, SessionService];

/** What every room stands on. It knows nothing of child-rearing. */
@Global()
@Module({})
export class PlatformModule {
  static with(env: Env, clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...databaseOptions(env.DATABASE_URL, env.DATABASE_POOL),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        TypeOrmModule.forFeature([Session, OutboxRow, MasterKeyRow]),
      ],
      controllers: [HealthController],
      providers: [
        { provide: Env, useValue: env },
        { provide: Clock, useValue: clock },
        ...shared,
        MasterKeyCheck,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: ShallowBodyGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
      exports: [Env, Clock, ...shared],
    };
  }
}
