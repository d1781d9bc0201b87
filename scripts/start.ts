import { PostgresProblem } from './lib/postgres.ts';
import { stopRunning } from './lib/run.ts';
import { say, seconds, StartProblem } from './lib/terminal.ts';
import { startWorld, type World } from './lib/world.ts';
import { demoSignIns } from './lib/demo-sign-ins.ts';

const began = performance.now();
let world: World | undefined;
let stopping = false;

async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    stopRunning();
    await world?.stop();
  }
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stopping) say('\nStopping …');
    void stop(0);
  });
}

function portOf(name: string, fallback: number): number {
  const port = Number(process.env[name] ?? fallback);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartProblem(`${name} is no port number: give one from 1 to 65535, or leave it out.`);
}

/** The demo's passwords are public: into a database of somebody's own they go only on demand. */
const wantsDemo = !process.env['DATABASE_URL'] || process.env['DEMO'] === '1';

try {
  world = await startWorld({
    apiPort: portOf('PORT', 4000),
    simulatorPort: portOf('SIMULATOR_PORT', 4010),
    demo: wantsDemo,
    env: Object.fromEntries(
      ['DATABASE_URL', 'DATABASE_OWNER_URL'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    ),
    tell: (text) => say(`  ${text} …`),
  });
  for (const service of [world.api, world.simulator]) {
    service.process.once('exit', (code) => {
      if (stopping) return;
      say(`${service.name} stopped with code ${code}; its log lies in .data.`);
      void stop(1);
    });
  }
  say(`
つなぐ is running (${seconds(began)}).

  Phone    ${world.simulatorUrl}/
  Console  ${world.apiUrl}/admin/
  API      ${world.apiUrl}/api/docs
  Health   ${world.apiUrl}/api/ready
`);
  if (wantsDemo) await demoSignIns();
  say(
    wantsDemo
      ? '\nEnter shows fresh codes, Ctrl-C stops everything.'
      : 'Ctrl-C stops everything. DEMO=1 fills an empty database with the demo city.',
  );
  if (wantsDemo && process.stdin.isTTY) process.stdin.on('data', () => void demoSignIns());
} catch (error) {
  if (error instanceof StartProblem || error instanceof PostgresProblem) {
    process.stderr.write(`\n${error.message}\n`);
  } else if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
    process.stderr.write('\nThe disk is full: free some space and start again; what was stored is safe.\n');
  } else {
    process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  await stop(1);
}
