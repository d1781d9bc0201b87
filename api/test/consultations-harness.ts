import { randomUUID } from 'node:crypto';
import type { TestApp } from './harness/app.js';
import type { Answer, Caller } from './harness/caller.js';

export const words = (text: string, more: object = {}) => ({ clientId: randomUUID(), text, ...more });

/** Opens a consultation as a parent and gives its id. */
export async function open(
  parent: Caller,
  text = '保育所の申しこみは、いつからですか',
  more: object = {},
): Promise<string> {
  const { status, body } = await parent.post(
    '/api/parent/consultations',
    words(text, { category: 'childcare', ...more }),
  );
  if (status !== 201) throw new Error(`not opened: ${status} ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}

export const parents = (id: string, rest = ''): string => `/api/parent/consultations/${id}${rest}`;
export const desk = (id: string, rest = ''): string => `/api/staff/consultations/${id}${rest}`;
export const city = (id: string, rest = ''): string => `/api/city/consultations/${id}${rest}`;

/** Status and, for a refusal, its code. */
export const outcomeOf = ({ status, body }: Answer): [number, string?] =>
  status < 400 ? [status] : [status, (body as { code: string }).code];

/** Everything that lies in the database, as text, table by table. */
export async function everything(test: TestApp): Promise<string> {
  const tables = await test.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    for (const { row } of await test.sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)) texts.push(row);
  }
  return texts.join('\n');
}

export interface Stream {
  response: Response;
  /** The next event that is no heartbeat. */
  next(): Promise<Record<string, unknown>>;
  /** Resolves when the server has ended the stream. */
  ended: Promise<void>;
  close(): void;
}

/** Listens to server-sent events; resolves when the first heartbeat has arrived, so that nothing is missed after it. */
export async function listen(test: TestApp, caller: Caller, path: string): Promise<Stream> {
  const abort = new AbortController();
  const response = await fetch(test.origin + path, { headers: { cookie: caller.cookie }, signal: abort.signal });
  const events: Record<string, unknown>[] = [];
  const waiting: ((event: Record<string, unknown>) => void)[] = [];
  let opened: () => void = () => undefined;
  const open = new Promise<void>((resolve) => (opened = resolve));
  const ended = (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (data === undefined) continue;
        const event = JSON.parse(data) as Record<string, unknown>;
        opened();
        if (event['kind'] === 'ping') continue;
        const taker = waiting.shift();
        if (taker) taker(event);
        else events.push(event);
      }
    }
  })();
  ended.catch(() => undefined);
  await open;
  return {
    response,
    ended,
    next: () => {
      const event = events.shift();
      return event ? Promise.resolve(event) : new Promise((resolve) => waiting.push(resolve));
    },
    close: () => abort.abort(),
  };
}
