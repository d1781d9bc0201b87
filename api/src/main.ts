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
  process.send?.('ready');
} catch (error) {
  process.stderr.write(`${explainStartFault(error)}\n`);
  process.exit(1);
}
