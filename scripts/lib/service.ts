import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import net from 'node:net';
import { root } from './paths.ts';
import { StartProblem } from './terminal.ts';

export interface Service {
  readonly name: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

interface Options {
  name: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Answers 2xx as soon as the service can work. */
  healthUrl: string;
  logFile: string;
  cwd?: string;
}

/** True when nobody listens there. */
export async function portIsFree(port: number): Promise<boolean> {
  const server = net.createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** Starts a program and waits until it answers. It holds a channel to us and ends itself when we are gone. */
export async function startService({ name, args, env, healthUrl, logFile, cwd = root }: Options): Promise<Service> {
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  });
  let last = '';
  child.stdout?.pipe(log);
  child.stderr?.on('data', (chunk: Buffer) => {
    last = (last + chunk.toString()).slice(-2000);
    log.write(chunk);
  });
  child.once('error', (error) => (last = `${name} could not be started: ${error.message}`));
  const ended = once(child, 'exit');
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new StartProblem(last.trim() || `${name} stopped at once; see ${logFile}.`);
    if (tries > 600) throw new StartProblem(`${name} does not answer; see ${logFile}.`);
    const answer = await fetch(healthUrl).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    name,
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(patience);
    },
  };
}
