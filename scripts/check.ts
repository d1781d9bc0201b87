import { inspections } from './lib/inspections.ts';
import { stopRunning } from './lib/run.ts';
import { say, seconds } from './lib/terminal.ts';

/** Runs every inspection, two at a time, and tells which failed. Used by `npm run check` and `npm test`. */
export async function check(): Promise<{ passed: number; failed: number }> {
  const waiting = [...inspections];
  let passed = 0;
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const began = performance.now();
      const problem = await next.inspect().catch((error: unknown) => String(error));
      if (problem === null) passed++;
      else failed++;
      say(`  ${problem === null ? 'ok    ' : 'FAILED'} ${next.name} (${seconds(began)})`);
      if (problem !== null) say(problem.slice(-6000));
    }
  };
  await Promise.all([work(), work()]);
  return { passed, failed };
}

if (process.argv[1] === import.meta.filename) {
  process.on('SIGINT', () => {
    stopRunning();
    process.exit(130);
  });
  const { passed, failed } = await check();
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
