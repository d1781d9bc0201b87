import type pg from 'pg';

const BATCH = 5_000;

const statement = `
  SELECT r.household_id AS id, r.language, r.child_count, r.children_complete, h.facts, h.no_answers, h.registered_at,
         (SELECT array_agg(to_char(c.birth_from, 'YYYY-MM') ORDER BY c.position)
            FROM child c WHERE c.household_id = r.household_id) AS births
    FROM household_row r JOIN household h ON h.id = r.household_id
   WHERE r.household_id > $1::uuid AND h.id > $1::uuid ORDER BY r.household_id LIMIT ${BATCH}`;

/** The floor under an export: every household read piece by piece, and nothing made of it. */
export async function readHouseholds(client: pg.Client): Promise<{ seconds: number; rows: number }> {
  const began = performance.now();
  let [after, count] = ['00000000-0000-0000-0000-000000000000', 0];
  for (;;) {
    const { rows } = await client.query<{ id: string }>(statement, [after]);
    count += rows.length;
    if (rows.length < BATCH) return { seconds: (performance.now() - began) / 1_000, rows: count };
    after = rows.at(-1)!.id;
  }
}
