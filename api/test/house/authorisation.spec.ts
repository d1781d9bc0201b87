import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type TestApp, startApp } from '../harness/app.js';
import { ask } from './authorisation/asker.js';
import {
  type Cell,
  cellsOf,
  type Matrix,
  type Outcome,
  outcomesOf,
  readMatrix,
  type Row,
  writeMatrix,
} from './authorisation/matrix.js';
import { gather, type People, PEOPLE } from './authorisation/people.js';
import { keep, type Snapshot } from './authorisation/snapshot.js';
import { suggestRow } from './authorisation/suggest.js';
import { makeThings, type Things } from './authorisation/things.js';
import { routesOf } from './routes.js';

// Who may do what to whose things: docs/authorisation-matrix.json says it, every cell is asked over HTTP.
// A new route gets a row to be reviewed with MATRIX=add; this check itself changes nothing in the table.
const adding = process.env['MATRIX'] === 'add';

describe('the authorisation matrix', () => {
  let test: TestApp;
  let people: People;
  let things: Things;
  let world: Snapshot;
  let matrix: Matrix;
  let routes: string[];

  beforeAll(async () => {
    test = await startApp({ line: true });
    matrix = readMatrix();
    routes = routesOf(test.app).map(({ name }) => name);
    people = await gather(test);
    things = await makeThings(test, people);
    world = await keep(test);
    if (adding) await addRows();
  }, 120_000);
  afterAll(() => test.close());

  it('has a row for every route and a route for every row', () => {
    expect(Object.keys(matrix).sort()).toEqual([...routes].sort());
  });

  it('knows every person and thing in it', () => {
    for (const [name, { thing, outcomes }] of Object.entries(matrix)) {
      expect([name, Object.keys(outcomes).sort()]).toEqual([name, [...PEOPLE].sort()]);
      expect([name, thing === undefined]).toEqual([name, !name.includes(':')]);
      if (thing !== undefined) expect(things.kinds).toContain(thing);
    }
  });

  it('is what the API does, cell by cell', async () => {
    const differences: string[] = [];
    let cells = 0;
    for (const [name, row] of Object.entries(matrix)) {
      if (!routes.includes(name)) continue;
      for (const cell of cellsOf(row)) {
        cells += 1;
        const seen = await observe(name, row, cell);
        if (seen.outcome === cell.outcome) continue;
        differences.push(
          `${name} · ${cell.person} · ${cell.ownership}: ${cell.outcome} expected, ${seen.outcome} ${seen.code}`,
        );
      }
    }
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(routes.length * PEOPLE.length);
  }, 300_000);

  /** Asks one cell and puts the world back as it was. */
  async function observe(
    name: string,
    row: Omit<Row, 'outcomes'>,
    cell: Omit<Cell, 'outcome'>,
  ): Promise<{ outcome: Outcome; code: string }> {
    const [method, path] = name.split(' ') as [string, string];
    const id = row.thing === undefined ? '' : things.idOf(row.thing, cell.ownership, cell.person);
    const answer = await ask(test, {
      method,
      path:
        path.replace(/:\w+/, id).replace(/:(\w+)/g, (_, word: string) => things.words[word]!) +
        (row.query ? `?${row.query}` : ''),
      cookie: people[cell.person].cookie,
      body: row.body === undefined ? undefined : fill(row.body),
      headers: fill(row.headers ?? {}) as Record<string, string>,
    });
    if (method !== 'GET' && answer.status < 400) await world.restore();
    const code = (answer.body as { code?: string } | null)?.code ?? '';
    return { outcome: answer.status < 400 ? 'allowed' : answer.status, code };
  }

  function fill(value: unknown): unknown {
    const text = JSON.stringify(value).replace(/\{(\w+)\}/g, (whole, word: string) =>
      word === 'uuid' ? randomUUID() : (things.words[word] ?? whole),
    );
    return JSON.parse(text) as unknown;
  }

  /** Observes what has no outcomes yet: routes without a row, and rows whose thing or body was just written. */
  async function addRows(): Promise<void> {
    const document = (await ask(test, { method: 'GET', path: '/api/openapi.json', cookie: '' })).body as OpenAPIObject;
    for (const name of routes) {
      const given = matrix[name] as Partial<Row> | undefined;
      if (given?.outcomes) continue;
      const [method, path] = name.split(' ') as [string, string];
      const row = { ...(given ?? suggestRow(document, method, path)), outcomes: {} as Row['outcomes'] };
      if (row.thing !== undefined && !things.kinds.includes(row.thing)) continue;
      const cells: Cell[] = [];
      for (const cell of cellsOf(row)) cells.push({ ...cell, outcome: (await observe(name, row, cell)).outcome });
      matrix[name] = { ...row, outcomes: outcomesOf(cells) };
    }
    writeMatrix(matrix);
  }
});
