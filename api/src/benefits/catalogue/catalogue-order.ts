import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { ServicePlaced } from './version-input.dto.js';
import { VersionLedger } from './version-ledger.js';
import { versionRefusals } from './versions.refusals.js';

/** Services get their places one after another. */
export const PLACES = 7_403_050;

/** In which order everybody reads the catalogue: what weighs most comes first. */
@Injectable()
export class CatalogueOrder {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly ledger: VersionLedger,
  ) {}

  /** Where a service stands among those that are published. @throws Refusal */
  async placeOf(serviceId: string): Promise<ServicePlaced> {
    const [found] = await this.database.manager.query<ServicePlaced[]>(
      `SELECT (count(*) FILTER (WHERE s.position < own.position))::int + 1 AS place, count(s.id)::int AS of
         FROM service own
         LEFT JOIN service s ON EXISTS (SELECT 1 FROM service_version v WHERE v.service_id = s.id AND v.state = 'published')
        WHERE own.id = $1 GROUP BY own.id`,
      [serviceId],
    );
    if (!found) throw versionRefusals.refuse('serviceVersion.notFound');
    return found;
  }

  /** Puts a service at a place among those that are published; the others move up or down. @throws Refusal */
  place(actor: StaffActor, serviceId: string, place: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [PLACES]);
      await this.ledger.lockService(tx, serviceId);
      const all = await tx.manager.query<{ id: string; position: number; published: boolean }[]>(
        `SELECT s.id, s.position, EXISTS (SELECT 1 FROM service_version v
                                           WHERE v.service_id = s.id AND v.state = 'published') AS published
           FROM service s ORDER BY s.position`,
      );
      const others = all.filter(({ id }) => id !== serviceId);
      const published = others.filter(({ published: isPublic }) => isPublic);
      const behind = published[place - 1];
      const at = behind ? others.indexOf(behind) : others.length;
      const ids = others.map(({ id }) => id).toSpliced(at, 0, serviceId);
      await this.write(tx, ids);
      await this.audit.record(tx, actor, 'service.place', { type: 'service', id: serviceId }, { place });
      this.ledger.forget(tx);
    });
  }

  /** A place is nobody else's even for a moment: all step aside first. */
  private async write({ manager }: Transaction, ids: string[]): Promise<void> {
    const places = ids.map((_, index) => index);
    const set = (position: string): string =>
      `UPDATE service s SET position = ${position} FROM unnest($1::text[], $2::int[]) AS n (id, position)
        WHERE s.id = n.id AND s.position <> n.position`;
    await manager.query(set('-1 - n.position'), [ids, places]);
    await manager.query(set('n.position'), [ids, places]);
  }
}
