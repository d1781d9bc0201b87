import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../platform/http/page.js';
import { type AuditEntryView, type AuditEntryViewPage, type AuditQuery } from './audit.dto.js';
import { AuditEntry } from './audit.entity.js';
import { AuditService } from './audit.service.js';

@Injectable()
export class AuditQueries {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /** Newest first. */
  async page({ cursor, limit = PAGE_DEFAULT, subjectType, subjectId }: AuditQuery): Promise<AuditEntryViewPage> {
    const find = this.database.manager
      .createQueryBuilder(AuditEntry, 'e')
      .orderBy('e.id', 'DESC')
      .take(limit + 1);
    if (cursor) find.andWhere('e.id < :before', { before: decodeCursor(cursor, ['bigWhole'])[0] });
    if (subjectType) find.andWhere('e.subjectType = :subjectType', { subjectType });
    if (subjectType && subjectId) find.andWhere('e.subjectId = :subjectId', { subjectId });
    const rows = await find.getMany();
    const staff = rows.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : []));
    const names = await this.audit.namesOf([...new Set(staff)]);
    return toPage(
      rows,
      limit,
      (row) => toView(row, names),
      ({ id }) => [Number(id)],
    );
  }
}

function toView(entry: AuditEntry, names: Map<string, string>): AuditEntryView {
  const { id, at, actorKind, actorId, actorName, action, subjectType, subjectId } = entry;
  return {
    id,
    at: at.toISOString(),
    actor: { kind: actorKind, id: actorId, name: actorName ?? (actorId && names.get(actorId)) ?? null },
    action,
    subject: subjectType !== null && subjectId !== null ? { type: subjectType, id: subjectId } : null,
  };
}
