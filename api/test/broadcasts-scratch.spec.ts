import { it } from '@jest/globals';
import { Sender } from '../src/broadcasts/sender.js';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import { makeContent, makeDesk, populate, start, BROADCASTS, sendToTheEnd } from './broadcasts-harness.js';
import { startApp } from './harness/app.js';
const t0 = performance.now();
const say = (what: string) => process.stderr.write(`${what} ${(performance.now() - t0).toFixed(0)}\n`);
it('x', async () => {
  const test = await startApp({ line: true });
  const desk = await makeDesk(test);
  test.app.get(LineTimeouts).sendMs = 5000;
  say('desk');
  for (let i = 0; i < 4; i++) { const { randomBytes } = await import('node:crypto');
    const ids = Array.from({ length: 75_000 }, () => `U${randomBytes(16).toString('hex')}`);
    test.simulator.state.people.addBulk(ids);
    await test.sql(`WITH made AS (INSERT INTO household (facts, children_complete, registered_at, created_at, updated_at) SELECT '{"residence.ward": "nada"}', true, now(), now(), now() FROM unnest($1::text[]) RETURNING id),
     numbered AS (SELECT id, row_number() OVER () AS n FROM made), users AS (SELECT line_user, n FROM unnest($1::text[]) WITH ORDINALITY AS u (line_user, n))
     INSERT INTO household_row (household_id, line_user_id, ward, language, children_complete, child_count, reachable) SELECT id, line_user, 'nada', 'ja', true, 0, true FROM numbered JOIN users USING (n)`, [ids]); }
  await test.sql('ANALYZE household_row');
  say('populated');
  const content = await makeContent(desk);
  let a = performance.now();
  const id = await start(desk, content);
  say(`start took ${(performance.now() - a).toFixed(0)}`);
  a = performance.now();
  const cpu = process.cpuUsage();
  await test.app.get(Sender).drain();
  say(`sent in ${(performance.now() - a).toFixed(0)} cpu ${JSON.stringify(process.cpuUsage(cpu))} most/s ${test.simulator.state.rates.most('POST /v2/bot/message/multicast')}`);
  const end = await sendToTheEnd(test, desk, id);
  say(JSON.stringify(end.requests) + JSON.stringify(test.simulator.state.ledger.summary()) + ' total calls ' + test.simulator.state.received.filter(r => r.path.endsWith('multicast')).length);
  a = performance.now();
  const id2 = await start(desk, content);
  say(`second start took ${(performance.now() - a).toFixed(0)}` + id2);
  const [h] = await test.sql<{ household_id: string }>('SELECT household_id FROM household_row OFFSET 100000 LIMIT 1');
  const { LetterQueries } = await import('../src/broadcasts/letters.queries.js');
  a = performance.now();
  const letters = await test.app.get(LetterQueries).of(h!.household_id, 30);
  say(`letters ${letters.length} took ${(performance.now() - a).toFixed(1)}`);
  await test.close();
}, 300_000);
