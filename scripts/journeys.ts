import path from 'node:path';
import { prepareBrowser } from '../packages/journeys/src/browser.ts';
import { at, data } from './lib/paths.ts';
import { freePort } from './lib/postgres.ts';
import { run, stopRunning } from './lib/run.ts';
import { say, StartProblem } from './lib/terminal.ts';
import { startWorld } from './lib/world.ts';
import { serveControl } from './lib/world-control.ts';

// Starts a world of its own and tells the journeys where it is: node scripts/journeys.ts [playwright arguments]
try {
  const browser = await prepareBrowser(at('.cache'));
  const world = await startWorld({
    apiPort: await freePort(),
    simulatorPort: await freePort(),
    data: path.join(data, `journeys-${process.pid}`),
    ephemeral: true,
    demo: true,
    env: { RATE_LIMITS: 'off' },
  });
  const control = serveControl(world);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopRunning();
      void world.stop().then(() => process.exit(130));
    });
  }
  try {
    const { code, output } = await run(['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
      cwd: at('packages', 'journeys'),
      env: {
        API_URL: world.apiUrl,
        SIMULATOR_URL: world.simulatorUrl,
        DATABASE_URL: world.databaseUrl,
        CONTROL_URL: await control.url,
        BROWSER: JSON.stringify(browser),
      },
    });
    say(output);
    process.exitCode = code;
  } finally {
    control.close();
    await world.stop();
  }
} catch (error) {
  say(error instanceof StartProblem ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
}
