import 'reflect-metadata';
import { makeApp } from './app.js';
import { explainStartFault } from './start-faults.js';
import { readEnv } from './platform/env/env.js';
import { log } from './platform/log/log.js';

try {
  const env = readEnv(process.env);
  const app = await makeApp(env);
  await app.listen(env.PORT, env.HOST);
  log.info({ port: env.PORT }, 'ready');
  // Started by another program: when that is gone, nobody would ever stop us.
  if (process.connected) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
} catch (error) {
  process.stderr.write(`${explainStartFault(error)}\n`);
  process.exit(1);
}
