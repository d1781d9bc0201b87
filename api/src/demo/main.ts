import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { furnish, makeAdapter } from '../app.js';
import { AppModule } from '../app.module.js';
import { readEnv } from '../platform/env/env.js';
import { NestLog } from '../platform/log/log.js';
import { explainStartFault } from '../start-faults.js';
import { StaffService } from '../staff/staff.service.js';
import { fillDemoCity } from './demo.js';
import { DemoClock } from './demo-clock.js';

const SEED = 20_261_124;
/** These few have a phone on the simulator's page; all others are friends without one. */
const PHONES = 8;

async function post(url: string, body: object): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the LINE simulator does not take the demo's families: ${answer.status}`);
}

/** Makes the demo city when the database is empty; otherwise does nothing. */
try {
  const env = readEnv(process.env);
  if (env.NODE_ENV === 'production' || env.LINE_MODE !== 'simulator')
    throw new Error('The demo city is for the simulator only.');
  const clock = new DemoClock();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ ...env, WORKERS: 'off', isTls: env.isTls }, clock),
    makeAdapter(env),
    {
      rawBody: true,
      logger: new NestLog(),
      abortOnError: false,
    },
  );
  await furnish(app, env);
  await app.init();
  const staff = app.get(StaffService, { strict: false });
  if ((await staff.withRole('systemAdministrator')).length === 0) {
    await fillDemoCity(app, clock, {
      seed: SEED,
      introduce: async (lineUserIds) => {
        for (const [index, userId] of lineUserIds.slice(0, PHONES).entries()) {
          await post(`${env.LINE_API_URL}/simulator/users`, { userId, name: `保護者 ${index + 1}`, friend: true });
        }
        await post(`${env.LINE_API_URL}/simulator/friends/bulk`, { userIds: lineUserIds.slice(PHONES) });
      },
    });
  }
  await app.close();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explainStartFault(error)}\n`);
  process.exit(1);
}
