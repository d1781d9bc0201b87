import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { isEmail } from 'class-validator';
import { AppModule } from './app.module.js';
import { systemActor } from './platform/actor/actor.js';
import { readEnv } from './platform/env/env.js';
import { NestLog } from './platform/log/log.js';
import { type NewCredentials, StaffService } from './staff/staff.service.js';
import { explainStartFault } from './start-faults.js';

const NAME_MAX = 40;

/** Said to whoever runs the program, in one sentence. */
export class AdministratorProblem extends Error {}

/**
 * The one account that nobody can make over HTTP: every other is made by a signed-in administrator.
 * @throws AdministratorProblem
 */
export async function makeFirstAdministrator(
  app: INestApplicationContext,
  [name = '', email = '', ...more]: string[],
): Promise<NewCredentials> {
  if (more.length > 0 || name.trim() === '' || name.length > NAME_MAX || !isEmail(email)) {
    throw new AdministratorProblem('Give a working name and an e-mail address: first-administrator.js NAME EMAIL.');
  }
  const staff = app.get(StaffService, { strict: false });
  if ((await staff.withRole('systemAdministrator')).length > 0) {
    throw new AdministratorProblem('There is an administrator already, who makes every other account in the console.');
  }
  return staff.create(systemActor('first-administrator'), { name: name.trim(), email, roles: ['systemAdministrator'] });
}

if (process.argv[1]?.endsWith('first-administrator.js')) {
  try {
    const env = readEnv({ ...process.env, WORKERS: 'off' });
    const app = await NestFactory.createApplicationContext(AppModule.with(env), {
      logger: new NestLog(),
      abortOnError: false,
    });
    const { temporaryPassword, secondFactorUri } = await makeFirstAdministrator(app, process.argv.slice(2));
    process.stdout.write(`Shown this once, kept nowhere:\npassword ${temporaryPassword}\n${secondFactorUri}\n`);
    await app.close();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof AdministratorProblem ? error.message : explainStartFault(error)}\n`);
    process.exit(1);
  }
}
