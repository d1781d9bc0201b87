import pg from 'pg';

const CHUNK = 100_000;

/** LINE ids of the made-up households, as `POST /simulator/friends/bulk {count}` makes them. */
export const lineId = (n: number): string => `U${n.toString(16).padStart(32, '0')}`;

/**
 * Fills an empty city with `count` registered households in SQL, for measuring. Shares follow the demo's: 6 % expect a child,
 * 4/40/41/12/3 % have 0–4 children, 92/5/3 % read Japanese, easy Japanese, English, 88 % can be reached.
 */
export async function populate(url: string, count: number, tell: (text: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT setseed(0.42)');
    for (let from = 1; from <= count; from += CHUNK) {
      await client.query(fill, [from, Math.min(count, from + CHUNK - 1)]);
      tell(`${Math.min(count, from + CHUNK - 1).toLocaleString('en')} households`);
    }
    await client.query('VACUUM (ANALYZE) household_row, child, household, parent');
  } finally {
    await client.end();
  }
}

const fill = `
  WITH draw AS MATERIALIZED (
    SELECT n, uuidv7() AS id, uuidv7() AS parent_id, random() AS r1, random() AS r2, random() AS r3, random() AS r4, random() AS r5,
           random() AS r6, random() AS r7,
           (current_date - (random() * 14 * 365)::int - 1) AS first
      FROM generate_series($1::int, $2::int) AS n
  ), shaped AS MATERIALIZED (
    SELECT *, CASE WHEN r1 < 0.04 THEN 0 WHEN r1 < 0.44 THEN 1 WHEN r1 < 0.85 THEN 2 WHEN r1 < 0.97 THEN 3 ELSE 4 END AS children,
      (ARRAY['nishi','tarumi','kita','higashinada','suma','nada','chuo','hyogo','nagata'])[
        CASE WHEN r2 < .19 THEN 1 WHEN r2 < .34 THEN 2 WHEN r2 < .48 THEN 3 WHEN r2 < .62 THEN 4 WHEN r2 < .72 THEN 5
             WHEN r2 < .81 THEN 6 WHEN r2 < .89 THEN 7 WHEN r2 < .95 THEN 8 ELSE 9 END] AS ward,
      CASE WHEN r3 < 0.92 THEN 'ja' WHEN r3 < 0.97 THEN 'easy-ja' ELSE 'en' END AS language,
      r4 < 0.06 AS expecting,
      date_trunc('month', first)::date AS m1,
      date_trunc('month', first - interval '28 months')::date AS m2,
      date_trunc('month', first - interval '58 months')::date AS m3,
      date_trunc('month', first - interval '90 months')::date AS m4
    FROM draw
  ), made AS (
    INSERT INTO household (id, facts, no_answers, children_complete, registered_at, created_at, updated_at)
    SELECT id, jsonb_build_object('residence.ward', ward), '{}', true, now(), now(), now() FROM shaped RETURNING 1
  ), parents AS (
    INSERT INTO parent (id, household_id, line_user_id, alias, language, created_at)
    SELECT parent_id, id, 'U' || lpad(to_hex(n), 32, '0'), 'ひまわり', language, now() FROM shaped RETURNING 1
  ), born AS (
    INSERT INTO child (household_id, position, birth_from, birth_to, care)
    SELECT id, k, m, (m + interval '1 month - 1 day')::date, CASE WHEN r5 < 0.4 THEN 'none' WHEN r5 < 0.8 THEN 'licensed' END
      FROM shaped, LATERAL (VALUES (1, m1), (2, m2), (3, m3), (4, m4)) AS c (k, m) WHERE k <= children RETURNING 1
  )
  INSERT INTO household_row (household_id, line_user_id, ward, language, children_complete, child_count,
    b1_from, b1_to, b2_from, b2_to, b3_from, b3_to, b4_from, b4_to, expecting, expecting_month, single_parent,
    guardians_need_childcare, reachable)
  SELECT id, 'U' || lpad(to_hex(n), 32, '0'), ward, language, true, children,
    CASE WHEN children > 0 THEN m1 END, CASE WHEN children > 0 THEN (m1 + interval '1 month - 1 day')::date END,
    CASE WHEN children > 1 THEN m2 END, CASE WHEN children > 1 THEN (m2 + interval '1 month - 1 day')::date END,
    CASE WHEN children > 2 THEN m3 END, CASE WHEN children > 2 THEN (m3 + interval '1 month - 1 day')::date END,
    CASE WHEN children > 3 THEN m4 END, CASE WHEN children > 3 THEN (m4 + interval '1 month - 1 day')::date END,
    expecting, CASE WHEN expecting THEN (date_trunc('month', now()) + interval '4 months')::date END,
    CASE WHEN r6 < 0.45 THEN r6 < 0.06 END, CASE WHEN r7 < 0.9 THEN r7 < 0.6 END, r5 < 0.88
  FROM shaped`;
