import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './terminal.ts';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process; empty when it is gone or cannot be seen. */
export function commandLine(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'args=']).stdout?.toString() ?? '';
}

/**
 * Holds a data folder for this process, so that a second start cannot take the first one's database away.
 * @throws StartProblem when another living process holds it
 */
export function holdFolder(folder: string): () => void {
  const file = path.join(folder, 'running');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder && holder !== process.pid && isAlive(holder) && /node/.test(commandLine(holder))) {
    throw new StartProblem(
      `つなぐ already runs from this folder (process ${holder}): use that one, or stop it with Ctrl-C and start again.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** Removes the folders of test and bench runs whose process is gone; they carry its number at the end. */
export function removeLeftovers(data: string): void {
  if (!existsSync(data)) return;
  for (const name of readdirSync(data)) {
    const pid = Number(/^(?:test|bench|journeys)-(\d+)(?:\.password)?$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(path.join(data, name), { recursive: true, force: true });
  }
}
