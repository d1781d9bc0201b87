import { Injectable } from '@nestjs/common';
import type { Rule } from '@tsunagu/eligibility';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page.js';
import type { ServiceContent } from '../catalogue/content.dto.js';
import type { ServiceVersion } from '../benefits.entity.js';
import { type Exportable, ownPsid } from './export-record.js';
import type { RawRecord } from './record-shape.js';
import type { RegistryRowQuery } from './registry.dto.js';
import { RegistryImport, RegistryRow } from './registry.entity.js';

/** What we hold of a record of the registry. */
export interface Known {
  psid: string;
  /** Of the edition that was decided last; null where none was. */
  hash: string | null;
  decidedRaw: string | null;
  acceptedRaw: string | null;
  serviceId: string | null;
  /** False once all its drafts were dropped. */
  isWritten: boolean;
  /** What is published; null where nothing is. */
  content: ServiceContent | null;
  rule: Rule | null;
}
/** The last that was written about a service, in whatever state. */
export type Newest = Pick<ServiceVersion, 'serviceId' | 'content' | 'rule' | 'goldens' | 'confidence' | 'nextCheckDue'>;
export type FoundRow = RegistryRow & { serviceId: string | null };

const KNOWN = `
  SELECT p.psid, k.hash, k.raw AS "decidedRaw", k.accepted_raw AS "acceptedRaw", s.id AS "serviceId",
         EXISTS (SELECT 1 FROM service_version w WHERE w.service_id = s.id) AS "isWritten", v.content, v.rule
    FROM unnest($1::text[], $2::text[]) AS p (psid, own_id)
    LEFT JOIN registry_record k ON k.psid = p.psid
    LEFT JOIN service s ON s.id = coalesce(k.service_id, p.own_id)
    LEFT JOIN service_version v ON v.service_id = s.id AND v.state = 'published'`;

const PUBLISHED = `
  SELECT s.id, s.position, coalesce(k.psid, s.psid) AS psid, v.content, v.rule, k.accepted_raw AS "acceptedRaw"
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

  /** What we hold of these, by psid. `own` leads to services that began in the catalogue. */
  async known(
    psids: string[],
    own: ReadonlyMap<string, string>,
    manager = this.database.manager,
  ): Promise<Map<string, Known>> {
    const found = await manager.query<Known[]>(KNOWN, [psids, psids.map((psid) => own.get(psid) ?? null)]);
    return new Map(found.map((known) => [known.psid, known]));
  }

  /** Services that the registry does not know, by the psid under which they would go there. */
  async own(manager: EntityManager = this.database.manager): Promise<Map<string, string>> {
    const services = await manager.query<{ id: string }[]>(
      `SELECT s.id FROM service s JOIN service_version v ON v.service_id = s.id AND v.state = 'published' WHERE s.psid IS NULL`,
    );
    return new Map(services.map(({ id }) => [ownPsid(id), id]));
  }

  async newest(serviceIds: string[], manager: EntityManager): Promise<Map<string, Newest>> {
    const found = await manager.query<Newest[]>(
      `SELECT DISTINCT ON (service_id) service_id AS "serviceId", content, rule, goldens, confidence,
              next_check_due::text AS "nextCheckDue"
         FROM service_version WHERE service_id = ANY ($1::text[]) ORDER BY service_id, number DESC`,
      [serviceIds],
    );
    return new Map(found.map((version) => [version.serviceId, version]));
  }

  /** Everything that is published, in the catalogue's order. */
  async *published(portion: number): AsyncGenerator<Exportable[]> {
    let after = -1;
    for (;;) {
      const found = await this.database.manager.query<
        (Omit<Exportable, 'accepted'> & { position: number; acceptedRaw: string | null })[]
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
