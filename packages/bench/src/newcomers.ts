import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

/** Somebody who has signed in, has answered half of the survey and has not agreed or finished yet. */
export interface Newcomer {
  parentId: string;
  householdId: string;
  lineUserId: string;
  cookie: string;
}

const CHUNK = 5_000;

/** Makes `count` of them in SQL: signed in through LINE would measure the simulator. */
export async function newcomers(url: string, count: number, surveyVersion: string): Promise<Newcomer[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const made: Newcomer[] = [];
  try {
    for (let from = 0; from < count; from += CHUNK) {
      const some = Array.from({ length: Math.min(CHUNK, count - from) }, () => ({
        parentId: randomUUID(),
        householdId: randomUUID(),
        lineUserId: `U${randomUUID().replaceAll('-', '')}`,
        token: randomUUID(),
      }));
      await client.query(fill, [
        JSON.stringify(
          some.map((one) => ({ ...one, hash: `\\x${createHash('sha256').update(one.token).digest('hex')}` })),
        ),
        surveyVersion,
        JSON.stringify([{ questionId: 'ward', choice: 'nada' }]),
      ]);
      made.push(...some.map(({ token, ...one }) => ({ ...one, cookie: `tsunagu_parent=${token}` })));
    }
    await client.query('VACUUM (ANALYZE) household, parent, session, survey_draft');
  } finally {
    await client.end();
  }
  return made;
}

const fill = `
  WITH person AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS p ("parentId" uuid, "householdId" uuid, "lineUserId" text, hash bytea)
  ), households AS (
    INSERT INTO household (id, created_at, updated_at) SELECT "householdId", now(), now() FROM person RETURNING 1
  ), parents AS (
    INSERT INTO parent (id, household_id, line_user_id, alias, language, created_at)
    SELECT "parentId", "householdId", "lineUserId", 'ひまわり', 'ja', now() FROM person RETURNING 1
  ), drafts AS (
    INSERT INTO survey_draft (parent_id, version, answers, saved_at)
    SELECT "parentId", $2, $3::jsonb, now() FROM person RETURNING 1
  )
  INSERT INTO session (token_hash, audience, subject_id, created_at, seen_at, expires_at)
  SELECT hash, 'parent', "parentId", now(), now(), now() + interval '1 day' FROM person`;
