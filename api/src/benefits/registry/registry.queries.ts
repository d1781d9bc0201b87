import { Injectable } from '@nestjs/common';
import type { Rule } from '@tsunagu/eligibility';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page.js';
import type { ServiceContent } from '../catalogue/content.dto.js';
import type { ServiceVersion } from '../benefits.entity.js';
import type { Exportable } from './export-record.js';
import type { RawRecord } from './record-shape.js';
import type { RegistryRowQuery } from './registry.dto.js';
import { RegistryImport, RegistryRow } from './registry.entity.js';

/** What we hold of a record of the registry, beside one service: the one it belongs to, or the one it is compared with. */
export interface Known {
  /** Its number, or what stands for it. */
  psid: string;
  /** Of the edition that was decided last; null where none was. */
  hash: string | null;
  decidedRaw: string | null;
  /** The edition that became a version of this service. */
  acceptedRaw: string | null;
  serviceId: string | null;
  serviceName: string | null;
  /** The number of that service in the registry. */
  servicePsid: string | null;
  /** False once all its drafts were dropped. */
  isWritten: boolean;
  /** What is published; null where nothing is. */
  content: ServiceContent | null;
  rule: Rule | null;
  /** The published service that the record leaves behind when it comes to this one; null where there is none. */
  leftName: string | null;
}
/** The last that was written about a service, in whatever state. */
export type Newest = Pick<
  ServiceVersion,
  'serviceId' | 'state' | 'content' | 'rule' | 'goldens' | 'confidence' | 'nextCheckDue'
>;
/** A record by its key. */
export interface Keyed {
  psid: string;
  /** The service that it would be where nothing is known of it. */
  ownId: string | null;
}
interface Choice {
  chosen?: string | null;
  manager?: EntityManager;
}
export type FoundRow = RegistryRow & { serviceId: string | null };

const KNOWN = `
  SELECT p.psid, k.hash, k.raw AS "decidedRaw", CASE WHEN k.service_id = s.id THEN k.accepted_raw END AS "acceptedRaw",
         s.id AS "serviceId", s.name AS "serviceName", s.psid AS "servicePsid",
         EXISTS (SELECT 1 FROM service_version w WHERE w.service_id = s.id) AS "isWritten", v.content, v.rule,
         l.name AS "leftName"
    FROM unnest($1::text[], $2::text[]) AS p (psid, own_id)
    LEFT JOIN registry_record k ON k.psid = p.psid
    LEFT JOIN service s ON s.id = coalesce($3, k.service_id, p.own_id)
    LEFT JOIN service_version v ON v.service_id = s.id AND v.state = 'published'
    LEFT JOIN service l
      ON l.id = coalesce(k.service_id, p.own_id) AND l.id <> s.id
     AND EXISTS (SELECT 1 FROM service_version w WHERE w.service_id = l.id AND w.state = 'published')
     AND NOT EXISTS (SELECT 1 FROM registry_record o WHERE o.service_id = l.id AND o.psid <> p.psid)`;

const PUBLISHED = `
  SELECT s.id, s.position, s.psid, v.content, v.rule, k.accepted_raw AS "acceptedRaw"
    FROM service s
    JOIN service_version v ON v.service_id = s.id AND v.state = 'published'
    LEFT JOIN registry_record k ON k.service_id = s.id
   WHERE s.position > $1 ORDER BY s.position LIMIT $2`;

/** Named questions about imports, their rows, and what goes back to the registry. */
@Injectable()
export class RegistryQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async imports({ cursor, limit = PAGE_DEFAULT }: PageQuery) {
    const query = this.database.manager
      .createQueryBuilder(RegistryImport, 'i')
      .orderBy('i.id', 'DESC')
      .take(limit + 1);
    if (cursor !== undefined) query.where('i.id < :id', { id: decodeCursor(cursor, ['uuid'])[0] });
    return toPage(
      await query.getMany(),
      limit,
      (one) => one,
      ({ id }) => [id],
    );
  }

  /** In the order of the file. */
  async rows(importId: string, { change, warned, cursor, limit = PAGE_DEFAULT }: RegistryRowQuery) {
    const [after] = cursor === undefined ? [-1] : decodeCursor(cursor, ['whole']);
    const rows = await this.database.manager.query<FoundRow[]>(
      `SELECT ${ROW_COLUMNS} FROM registry_row r LEFT JOIN registry_record k ON k.psid = r.psid
        WHERE r.import_id = $1 AND r.position > $2 ${change ? 'AND r.change = $4' : ''} ${warned ? 'AND r.warning_count > 0' : ''}
        ORDER BY r.position LIMIT $3`,
      [importId, after, limit + 1, ...(change ? [change] : [])],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ position }) => [position],
    );
  }

  async row(importId: string, position: number): Promise<FoundRow | null> {
    const [row] = await this.database.manager.query<FoundRow[]>(
      `SELECT ${ROW_COLUMNS} FROM registry_row r LEFT JOIN registry_record k ON k.psid = r.psid
        WHERE r.import_id = $1 AND r.position = $2`,
      [importId, position],
    );
    return row ?? null;
  }

  /** The services that these records may belong to or come to, whether they are there or not. */
  async candidates(manager: EntityManager, records: readonly Keyed[], chosen: string | null): Promise<string[]> {
    const found = await manager.query<{ id: string }[]>(
      `SELECT service_id AS id FROM registry_record WHERE psid = ANY ($1::text[]) AND service_id IS NOT NULL
        UNION SELECT id FROM service WHERE psid = ANY ($1::text[])`,
      [records.map(({ psid }) => psid)],
    );
    return [...found.map(({ id }) => id), ...records.flatMap(({ ownId }) => ownId ?? []), ...(chosen ? [chosen] : [])];
  }

  /** What we hold of these, by psid. `ownId`: the service that the record leads to by itself; `chosen` takes the place of any. */
  async known(records: readonly Keyed[], { chosen = null, manager = this.database.manager }: Choice = {}) {
    const given = [records.map(({ psid }) => psid), records.map(({ ownId }) => ownId), chosen];
    const found = await manager.query<Known[]>(KNOWN, given);
    return new Map(found.map((known) => [known.psid, known]));
  }

  /** The records that services belong to, and whether the file of an import has them. */
  belonging(manager: EntityManager, importId: string, serviceIds: string[]) {
    return manager.query<{ psid: string; serviceId: string; isThere: boolean }[]>(
      `SELECT k.psid, k.service_id AS "serviceId", r.psid IS NOT NULL AS "isThere"
         FROM registry_record k
         LEFT JOIN registry_row r ON r.import_id = $1 AND r.psid = k.psid AND r.change <> 'gone'
        WHERE k.service_id = ANY ($2::text[])`,
      [importId, serviceIds],
    );
  }

  /** Takes records away from their services; that they are gone is thereby seen. */
  async free(manager: EntityManager, importId: string, psids: string[]): Promise<void> {
    await manager.query(
      `UPDATE registry_record SET decision = 'skipped', service_id = NULL, accepted_raw = NULL WHERE psid = ANY ($1::text[])`,
      [psids],
    );
    await manager.query(
      `UPDATE registry_row SET decision = 'skipped'
        WHERE import_id = $1 AND change = 'gone' AND decision IS NULL AND psid = ANY ($2::text[])`,
      [importId, psids],
    );
  }

  async keepNumbers(
    manager: EntityManager,
    services: { serviceId: string; psid: string; um: string | null }[],
  ): Promise<void> {
    const columns = [services.map(({ serviceId }) => serviceId), services.map(({ psid }) => psid)];
    // A number that moves leaves its service before it comes to another.
    await manager.query(
      `UPDATE service s SET psid = NULL FROM unnest($1::text[], $2::text[]) AS n (id, psid)
        WHERE s.psid = n.psid AND s.id <> n.id`,
      columns,
    );
    await manager.query(
      `UPDATE service s SET psid = n.psid, um = coalesce(n.um, s.um)
         FROM unnest($1::text[], $2::text[], $3::text[]) AS n (id, psid, um)
        WHERE s.id = n.id AND s.psid IS DISTINCT FROM n.psid`,
      [...columns, services.map(({ um }) => um)],
    );
  }

  async newest(serviceIds: string[], manager: EntityManager): Promise<Map<string, Newest>> {
    const found = await manager.query<Newest[]>(
      `SELECT DISTINCT ON (service_id) service_id AS "serviceId", state, content, rule, goldens, confidence,
              next_check_due::text AS "nextCheckDue"
         FROM service_version WHERE service_id = ANY ($1::text[]) ORDER BY service_id, number DESC`,
      [serviceIds],
    );
    return new Map(found.map((version) => [version.serviceId, version]));
  }

  /** Everything that is published, in the catalogue's order. */
  async *published(portion: number): AsyncGenerator<Omit<Exportable, 'origin'>[]> {
    let after = -1;
    for (;;) {
      const found = await this.database.manager.query<
        (Omit<Exportable, 'accepted' | 'origin'> & { position: number; acceptedRaw: string | null })[]
      >(PUBLISHED, [after, portion]);
      if (found.length === 0) return;
      yield found.map(({ acceptedRaw, ...service }) => ({ ...service, accepted: parseRaw(acceptedRaw) }));
      after = found.at(-1)!.position;
    }
  }
}

export const parseRaw = (raw: string | null): RawRecord | null =>
  raw === null ? null : (JSON.parse(raw) as RawRecord);

const ROW_COLUMNS = `r.import_id AS "importId", r.position, r.psid, r.name, r.area_name AS "areaName", r.raw, r.hash, r.change,
  r.warnings, r.warning_count AS "warningCount", r.decision, k.service_id AS "serviceId"`;
