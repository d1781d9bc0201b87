import path from 'node:path';
import pg from 'pg';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { HttpClient } from '../http-client.ts';
import { closedLoad, median, openLoad, quantile, ratios, rounded } from '../measure.ts';
import { type Newcomer, newcomers } from '../newcomers.ts';
import { BareRegistration } from '../references/registration.ts';

const PER_SECOND = 500;
const SECONDS = 3;
/** Registrations of one rush, and how many people send at the same moment. */
const RUSH = 1_500;
const AT_ONCE = 64;
const ROUNDS = Number(process.env['R'] ?? 5);
const GOAL = 2;
const P99_MS = 50;
/** Surveys left half-way that stay open all the while. */
const DRAFTS = 10_000;

/**
 * The day a flyer is handed out: agreeing and finishing the survey over HTTP, against the bare transaction with the same writes.
 * The ratio compares what one registration costs while as many come as can be taken; the latencies are those at a fixed rate.
 */
export const bench: Bench = {
  name: 'registration',
  goal: `a registration takes at most ${GOAL} times the bare transaction; at ${PER_SECOND} a second p99 at most ${P99_MS} ms, none lost, ${DRAFTS.toLocaleString('en')} drafts open`,
  run: async (tell) => {
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      ephemeral: true,
      env: {
        RATE_LIMITS: 'off',
        LOG_LEVEL: 'warn',
        ...(process.env['PROF'] && { NODE_OPTIONS: process.env['PROF'] }),
      },
      tell,
    });
    const client = new HttpClient();
    const owner = new pg.Client({ connectionString: world.databaseUrl });
    const bare = new BareRegistration(world.databaseUrl);
    try {
      await owner.connect();
      const survey = await one(owner, `SELECT version FROM survey_version WHERE state = 'published'`);
      const consent = await one(
        owner,
        'SELECT version FROM consent_text ORDER BY valid_from DESC, version DESC LIMIT 1',
      );
      const each = (PER_SECOND * SECONDS + RUSH) * (ROUNDS + 1);
      tell(`${(each * 2 + DRAFTS).toLocaleString('en')} people begin their survey`);
      const people = await newcomers(world.databaseUrl, each * 2 + DRAFTS, survey);
      await client.send(
        `${world.simulatorUrl}/simulator/friends/bulk`,
        'POST',
        { 'content-type': 'application/json' },
        JSON.stringify({ userIds: people.map(({ lineUserId }) => lineUserId) }),
      );
      const [byBare, byProduct] = [people.slice(0, each), people.slice(each, each * 2)];

      const base = `http://127.0.0.1:${new URL(world.apiUrl).port}`;
      const agreement = JSON.stringify({ version: consent });
      const answers = JSON.stringify(answersOf(survey));
      const post = async (url: string, { cookie }: Newcomer, body: string): Promise<boolean> => {
        const { status } = await client.send(base + url, 'POST', { 'content-type': 'application/json', cookie }, body);
        return status < 300;
      };
      let [nextBare, nextProduct] = [0, 0];
      const toBare = async () => {
        await bare.register(byBare[nextBare++]!, consent);
        return true;
      };
      const toProduct = async () => {
        const person = byProduct[nextProduct++]!;
        return (await post('/api/parent/consent', person, agreement)) && post('/api/parent/survey', person, answers);
      };
      const round = async () => ({
        bareMs: await rush(toBare),
        productMs: await rush(toProduct),
        bare: await load(toBare),
        product: await load(toProduct),
      });
      tell('warming up');
      await round();
      tell(`${ROUNDS} rounds: ${RUSH} as fast as they can, then ${SECONDS} s at ${PER_SECOND} a second, turn by turn`);
      const rounds: Awaited<ReturnType<typeof round>>[] = [];
      for (let n = 0; n < ROUNDS; n++) rounds.push(await round());
      const of = (figure: (one: (typeof rounds)[number]) => number): number => median(rounds.map(figure));
      const { ratio, range } = ratios(
        rounds.map(({ productMs }) => productMs),
        rounds.map(({ bareMs }) => bareMs),
      );
      const p99 = of(({ product }) => quantile(product, 0.99));
      const kept = Number(
        await one(
          owner,
          `SELECT count(*)::text AS version FROM household_row r JOIN parent p ON p.household_id = r.household_id
             JOIN consent c ON c.parent_id = p.id
            WHERE r.ward = 'nada' AND r.child_count = 2
              AND NOT EXISTS (SELECT 1 FROM survey_draft d WHERE d.parent_id = p.id)`,
        ),
      );
      const audited = Number(
        await one(
          owner,
          `SELECT count(*)::text AS version FROM audit_entry WHERE action IN ('consent.agree', 'household.register')`,
        ),
      );
      const lost = Math.max(each * 2 - kept, each * 4 - audited);
      return {
        ratio,
        range,
        ok: ratio <= GOAL && p99 <= P99_MS && lost === 0,
        figures: {
          'reference ms each in a rush': rounded(of(({ bareMs }) => bareMs)),
          'product ms each in a rush': rounded(of(({ productMs }) => productMs)),
          'reference p50 ms': rounded(of(({ bare }) => median(bare))),
          'product p50 ms': rounded(of(({ product }) => median(product))),
          'reference p99 ms': rounded(of(({ bare }) => quantile(bare, 0.99))),
          'product p99 ms': rounded(p99),
          registrations: each * 2,
          lost,
          'drafts open': DRAFTS,
        },
      };
    } finally {
      client.close();
      await bare.close();
      await owner.end();
      await world.stop();
    }
  },
};

async function load(register: () => Promise<boolean>): Promise<number[]> {
  const { latencies, failed } = await openLoad(PER_SECOND, SECONDS, register);
  if (failed > 0) throw new Error(`${failed} registrations were not accepted`);
  return latencies;
}

async function rush(register: () => Promise<boolean>): Promise<number> {
  const { msEach, failed } = await closedLoad(RUSH, AT_ONCE, register);
  if (failed > 0) throw new Error(`${failed} registrations were not accepted`);
  return msEach;
}

const one = async (client: pg.Client, sql: string): Promise<string> =>
  (await client.query<{ version: string }>(sql)).rows[0]!.version;

const answersOf = (version: string): object => ({
  version,
  answers: [
    { questionId: 'ward', choice: 'nada' },
    {
      questionId: 'children',
      children: [{ birthMonth: '2024-06' }, { birthMonth: '2021-02' }],
      childrenComplete: true,
    },
    { questionId: 'expecting', choice: 'false' },
    { questionId: 'guardians', noAnswer: 'later' },
    { questionId: 'language', choice: 'ja' },
  ],
});
