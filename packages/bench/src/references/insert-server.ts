import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

// The floor of accepting a webhook: bare HTTP, parse, one insert with the same columns and the same unique index, 200.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
await pool.query(`
  CREATE TABLE IF NOT EXISTS bench_webhook_event (
    id uuid PRIMARY KEY DEFAULT uuidv7(), webhook_event_id text NOT NULL UNIQUE, type text NOT NULL, line_user_id text,
    occurred_at timestamptz NOT NULL, received_at timestamptz NOT NULL DEFAULT now(), payload jsonb NOT NULL)`);

interface Body {
  events: { webhookEventId: string; type: string; timestamp: number; source: { userId: string } }[];
}

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { events } = JSON.parse(Buffer.concat(chunks).toString()) as Body;
    const event = events[0]!;
    pool
      .query(
        `INSERT INTO bench_webhook_event (webhook_event_id, type, line_user_id, occurred_at, payload)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (webhook_event_id) DO NOTHING`,
        [event.webhookEventId, event.type, event.source.userId, new Date(event.timestamp), event],
      )
      .then(
        () => response.writeHead(200).end(),
        () => response.writeHead(500).end(),
      );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('SIGTERM', () => process.exit(0));
