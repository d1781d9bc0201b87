import type { EntityManager } from 'typeorm';
import type { Transaction } from '../platform/database/database.js';
import { listed, prepared } from '../platform/database/prepared.js';
import { entityFrom } from '../platform/database/rows.js';
import { Child, Household, Parent } from './households.entity.js';

/** A household with everything that is kept of it in this room. */
export interface Whole {
  household: Household;
  parent: Parent;
  /** By position. */
  children: Child[];
  /** As LINE told last; null while it told nothing. */
  isFriend: boolean | null;
}
interface Found {
  household: Record<string, unknown>;
  parent: Record<string, unknown>;
  children: Record<string, unknown>[];
  isFriend: boolean | null;
}

/** Households by their own or their parents' ids, in one statement. Those that are gone are missing. */
export async function wholeHouseholds(
  manager: EntityManager,
  ids: readonly string[],
  by: 'household' | 'parent' = 'household',
): Promise<Map<string, Whole>> {
  const found = await prepared<Found>(
    manager,
    `SELECT to_jsonb(h) AS household, to_jsonb(p) AS parent, f.is_friend AS "isFriend",
            coalesce((SELECT jsonb_agg(to_jsonb(c) ORDER BY c.position) FROM child c WHERE c.household_id = h.id),
                     '[]') AS children
       FROM household h
       JOIN parent p ON p.household_id = h.id
       LEFT JOIN friend f ON f.line_user_id = p.line_user_id
      WHERE ${by === 'household' ? 'h.id' : 'p.id'} = ANY (${listed('$1::uuid[]')})`,
    [ids],
  );
  const wholes = found.map((row) => ({
    household: entityFrom(manager, Household, row.household),
    parent: entityFrom(manager, Parent, row.parent),
    children: row.children.map((child) => entityFrom(manager, Child, child)),
    isFriend: row.isFriend,
  }));
  return new Map(wholes.map((whole) => [whole[by].id, whole]));
}

/**
 * Households for changing: locked first, always in one order, and read after that, so that of two changes at once the later
 * one sees the earlier. Both statements are sent at once; the database comes to the second when it has the locks.
 */
export async function holdHouseholds(tx: Transaction, ids: readonly string[]): Promise<Map<string, Whole>> {
  const { manager } = tx;
  const [, wholes] = await Promise.all([
    prepared(manager, `SELECT 1 FROM household WHERE id = ANY (${listed('$1::uuid[]')}) ORDER BY id FOR UPDATE`, [ids]),
    wholeHouseholds(manager, ids),
  ]);
  return wholes;
}

/** The same for the households of these parents; by the parent's id. */
export async function holdHouseholdsOf(tx: Transaction, parentIds: readonly string[]): Promise<Map<string, Whole>> {
  const { manager } = tx;
  const [, wholes] = await Promise.all([
    prepared(
      manager,
      `SELECT 1 FROM household h JOIN parent p ON p.household_id = h.id
        WHERE p.id = ANY (${listed('$1::uuid[]')}) ORDER BY h.id FOR UPDATE OF h`,
      [parentIds],
    ),
    wholeHouseholds(manager, parentIds, 'parent'),
  ]);
  return wholes;
}
