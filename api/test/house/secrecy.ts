import { log } from '../../src/platform/log/log.js';
import { symbols } from 'pino';
import type { TestApp } from '../harness/app.js';

/** Every table as text, those of the queue too: sealed columns as hexadecimal. */
export async function everyRow(test: TestApp): Promise<Map<string, string>> {
  const tables = await test.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`,
  );
  const rows = new Map<string, string>();
  for (const { name } of tables) {
    const found = await test.sql<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`);
    rows.set(name, found.map(({ row }) => row).join('\n'));
  }
  return rows;
}

/** The forms in which a text could lie somewhere. */
export function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
  ];
}

export const holds = (place: string, text: string): boolean => formsOf(text).some((form) => place.includes(form));

/** Collects what the log writes at its most talkative, and what anybody writes beside it. */
export function listen(): { lines: string[]; stop: () => void } {
  const lines: string[] = [];
  const target = log as unknown as Record<symbol, unknown>;
  const { level } = log;
  const stream = target[symbols.streamSym];
  target[symbols.streamSym] = { write: (line: string) => lines.push(line) };
  log.level = 'trace';
  const outputs = [process.stdout, process.stderr].map((output) => {
    const write = output.write.bind(output);
    output.write = (chunk: string | Uint8Array, ...rest: []) => {
      lines.push(Buffer.from(chunk as string).toString());
      return write(chunk, ...rest);
    };
    return () => void (output.write = write);
  });
  return {
    lines,
    stop: () => {
      target[symbols.streamSym] = stream;
      log.level = level;
      for (const restore of outputs) restore();
    },
  };
}
