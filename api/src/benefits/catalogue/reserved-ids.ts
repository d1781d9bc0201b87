import { FACTS } from '@tsunagu/eligibility';
import type { EntityManager } from 'typeorm';
import { SHARED_FIGURES_TURN } from '../parameters/parameters.rules.js';
import { ownerOf } from './figure-names.js';

const OF_FACTS = new Set(Object.keys(FACTS).map((id) => (id.includes('.') ? ownerOf(id) : id)));

/**
 * Whether a service of that id would take over figures that belong to no service: those named after facts, and the shared ones there
 * are. No shared one is approved until the transaction ends.
 */
export async function isReserved(manager: EntityManager, id: string): Promise<boolean> {
  if (OF_FACTS.has(id)) return true;
  await manager.query('SELECT pg_advisory_xact_lock($1)', [SHARED_FIGURES_TURN]);
  const [found] = await manager.query<[{ there: boolean }]>(
    `SELECT EXISTS (SELECT 1 FROM parameter WHERE split_part(id, '.', 1) = $1) AS there`,
    [id],
  );
  return found.there;
}
