import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths.ts';

export interface Ran {
  code: number;
  output: string;
}

/** Runs a Node program to its end, gathering what it prints. */
export async function run(
  args: string[],
  { cwd = root, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  return { code: code ?? 1, output };
}

const running = new Set<ChildProcess>();

/** For Ctrl-C: nothing that was started stays behind. */
export const stopRunning = (): void => running.forEach((child) => child.kill('SIGTERM'));
