import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

// The floor of a chat: bare HTTP, one insert of the plain text, a line to every open stream. No seal, no access, no audit.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
await pool.query(`
  CREATE TABLE IF NOT EXISTS bench_message (
    id uuid PRIMARY KEY DEFAULT uuidv7(), consultation_id uuid NOT NULL, client_id uuid NOT NULL, body text NOT NULL,
    sent_at timestamptz NOT NULL DEFAULT now(), UNIQUE (consultation_id, client_id))`);
const streams = new Set<http.ServerResponse>();

interface Body {
  consultationId: string;
  clientId: string;
  text: string;
}

const server = http.createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
    streams.add(response);
    request.on('close', () => streams.delete(response));
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { consultationId, clientId, text } = JSON.parse(Buffer.concat(chunks).toString()) as Body;
    pool
      .query(
        `INSERT INTO bench_message (consultation_id, client_id, body) VALUES ($1, $2, $3)
         ON CONFLICT (consultation_id, client_id) DO NOTHING`,
        [consultationId, clientId, text],
      )
      .then(
        () => {
          for (const stream of streams) stream.write(`data: {"id":"${consultationId}"}\n\n`);
          response.writeHead(201).end('{}');
        },
        () => response.writeHead(500).end(),
      );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('SIGTERM', () => process.exit(0));
