import type { Transaction } from '../platform/database/database.js';

/** Where to look, and what to leave: facts whose name begins with `under`, apart from those in `except`. */
export interface FactsToForget {
  under: string;
  except: readonly string[];
  /** Households after this one, in the order of their ids; so many of them. */
  after: string;
  limit: number;
}
export interface ForgottenFacts {
  /** How many households were looked at, and the last of them. */
  looked: number;
  last: string | null;
  households: number;
  facts: string[];
}

/** Removes facts that nobody asks any more from one piece of the households, and from their narrow rows. */
export async function forgetFacts(tx: Transaction, wanted: FactsToForget): Promise<ForgottenFacts> {
  const { under, except, after, limit } = wanted;
  const found = await tx.manager.query<{ id: string; facts: string[] }[]>(FIND, [after, limit, under, except]);
  const stale = found.filter(({ facts }) => facts.length > 0);
  const facts = [...new Set(stale.flatMap((one) => one.facts))].sort();
  const ids = stale.map(({ id }) => id);
  if (ids.length > 0) {
    // The household first, as whoever saves answers holds it first.
    await tx.manager.query(
      `UPDATE household SET facts = facts - $2::text[], no_answers = no_answers - $2::text[]
        WHERE id IN (SELECT id FROM household WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE)`,
      [ids, facts],
    );
    await tx.manager.query(
      'UPDATE household_row SET facts = facts - $2::text[] WHERE household_id = ANY ($1::uuid[])',
      [ids, facts],
    );
  }
  return { looked: found.length, last: found.at(-1)?.id ?? null, households: ids.length, facts };
}

const FIND = `
  SELECT h.id, ARRAY(SELECT key FROM jsonb_object_keys(h.facts || h.no_answers) AS key
                      WHERE starts_with(key, $3) AND key <> ALL ($4::text[])) AS facts
    FROM household h WHERE h.id > $1::uuid ORDER BY h.id LIMIT $2`;
