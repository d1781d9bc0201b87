import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { check } from './check.ts';
import { at, data } from './lib/paths.ts';
import { run, stopRunning } from './lib/run.ts';
import { say, seconds } from './lib/terminal.ts';

// npm test: check, unit, API on real PostgreSQL, front ends, simulator, journeys in a real browser.
// `npm test -- api journeys` runs only the suites named.

interface Count {
  passed: number;
  failed: number;
}
interface Suite {
  name: string;
  run: () => Promise<Count>;
}

const results = path.join(data, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const JEST = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

/** jest and vitest write the same JSON. A test that was skipped, and a suite that could not be loaded, count as failed. */
function countJest(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  const failed = result.numFailedTests + result.numPendingTests + (result.numTodoTests ?? 0);
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && (!result.success || result.numPassedTests === 0) ? 1 : failed,
  };
}

function countPlaywright(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: failed === 0 && stats.expected === 0 ? 1 : failed };
}

function suite(name: string, cwd: string, args: (file: string) => string[], count: (file: string) => Count): Suite {
  return {
    name,
    run: async () => {
      const file = path.join(results, `${name}.json`);
      const { code, output } = await run(args(file), { cwd: at(cwd), env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
      const counted = count(file);
      if (code !== 0 || counted.failed > 0) say(output.slice(-20_000));
      return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
    },
  };
}

const jest = (name: string, cwd: string): Suite =>
  suite(name, cwd, (file) => [...JEST, '--json', `--outputFile=${file}`], countJest);
const vitest = (name: string): Suite =>
  suite(
    name,
    name,
    (file) => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    countJest,
  );

const suites: Suite[] = [
  { name: 'check', run: check },
  jest('eligibility', 'packages/eligibility'),
  jest('line-simulator', 'packages/line-simulator'),
  suite('api', '.', (file) => ['scripts/api-test.ts', '--json', `--outputFile=${file}`], countJest),
  vitest('liff-app'),
  vitest('admin-web'),
  suite('journeys', '.', () => ['scripts/journeys.ts'], countPlaywright),
];

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopRunning();
    process.exit(130);
  });
}

const wanted = process.argv.slice(2);
const total: Count = { passed: 0, failed: 0 };
const began = performance.now();
for (const { name, run: runSuite } of suites.filter((one) => wanted.length === 0 || wanted.includes(one.name))) {
  const start = performance.now();
  say(`${name} …`);
  const { passed, failed } = await runSuite();
  total.passed += passed;
  total.failed += failed;
  say(`${name}: ${passed} passed, ${failed} failed (${seconds(start)})`);
}
say(`whole run ${seconds(began)}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
