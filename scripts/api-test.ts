import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startPostgres } from './lib/postgres.ts';

// Runs jest of the API against a PostgreSQL of its own: node scripts/api-test.ts [jest arguments]
const root = path.resolve(import.meta.dirname, '..');
const postgres = await startPostgres({ dir: path.join(root, '.data', `test-${process.pid}`), ephemeral: true });
try {
  const jest = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      ...process.argv.slice(2),
    ],
    {
      cwd: path.join(root, 'api'),
      stdio: 'inherit',
      env: {
        ...process.env,
        TEST_DATABASE_URL: postgres.url('postgres'),
        LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
  const [code] = (await once(jest, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  await postgres.stop();
}
