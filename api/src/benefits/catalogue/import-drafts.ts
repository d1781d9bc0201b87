import type { EntityManager } from 'typeorm';
import type { StaffActor } from '../../platform/actor/actor.js';
import type { Transaction } from '../../platform/database/database.js';
import { insertion } from '../../platform/database/rows.js';
import { Service, ServiceVersion } from '../benefits.entity.js';
import { PLACES } from './catalogue-order.js';
import { translatedOf } from './older-translations.js';
import type { ReadText } from './version-text.js';
import type { ServiceVersionText } from './version-input.dto.js';
import { lastSeenIn, writersCopied } from './versions.rules.js';

/** A record of the registry as a draft: for a service that is there, or for a new one. */
export interface DraftImport {
  /** Id of the service it belongs to; a new service is made when there is none of that name. */
  serviceId: string;
  psid: string | null;
  um: string | null;
  text: ServiceVersionText;
}

/** A service with the version that was written last. */
type There = Pick<ServiceVersion, 'state' | 'follows' | 'writerIds' | 'number' | 'translated'> & { id: string };

/**
 * Holds these services until the transaction ends: what is read of them from now on is what their drafts are built on. Nobody
 * makes or moves a service meanwhile.
 */
export async function holdServices(manager: EntityManager, ids: readonly string[]): Promise<void> {
  // Whoever needs both waits for the places first.
  await manager.query('SELECT pg_advisory_xact_lock($1)', [PLACES]);
  await manager.query('SELECT 1 FROM service WHERE id = ANY ($1::text[]) ORDER BY id FOR UPDATE', [ids]);
}

/** Four statements, however many drafts there are. */
export async function insertDrafts(
  tx: Transaction,
  actor: StaffActor,
  inputs: readonly DraftImport[],
  texts: readonly ReadText[],
  now: Date,
): Promise<ServiceVersion[]> {
  const { manager } = tx;
  if (inputs.length === 0) return [];
  const ids = inputs.map(({ serviceId }) => serviceId);
  const there = await manager.query<There[]>(
    `SELECT DISTINCT ON (s.id) s.id, v.number, v.state, v.follows, v.writer_ids AS "writerIds", v.translated
       FROM service s LEFT JOIN service_version v ON v.service_id = s.id
      WHERE s.id = ANY ($1) ORDER BY s.id, v.number DESC`,
    [ids],
  );
  const newest = new Map(there.map((row) => [row.id, row.number === null ? null : row]));
  const [{ next }] = await manager.query<[{ next: number }]>(
    'SELECT coalesce(max(position) + 1, 0) AS next FROM service',
  );
  const fresh = inputs.filter(({ serviceId }) => !newest.has(serviceId));
  const services = fresh.map(({ serviceId, psid, um }, index) => ({
    ...{ id: serviceId, position: next + index, name: null, psid, um },
  }));
  if (services.length > 0) await write(tx, Service, services);
  const versions = inputs.map(({ serviceId }, index) => {
    const base = newest.get(serviceId);
    const basedOn = base?.number ?? null;
    const by = { authorId: actor.id, writerIds: [...new Set([actor.id, ...(base ? writersCopied(base) : [])])] };
    const times = { createdAt: now, updatedAt: now };
    return {
      serviceId,
      number: (basedOn ?? 0) + 1,
      basedOn,
      follows: base ? lastSeenIn(base) : null,
      state: 'draft',
      ...by,
      ...times,
      ...texts[index]!,
      translated: translatedOf(texts[index]!.content, base?.translated ?? {}),
      revision: 1,
    };
  });
  await write(tx, ServiceVersion, versions);
  return versions.map((version) => manager.create(ServiceVersion, version as Partial<ServiceVersion>));
}

async function write<E extends object>(tx: Transaction, entity: new () => E, rows: object[]): Promise<void> {
  const statement = insertion(tx.manager, entity, rows);
  await tx.manager.query(statement.text('$1'), [statement.value]);
}
