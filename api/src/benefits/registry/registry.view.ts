import { describe } from '@tsunagu/eligibility';
import { draftService } from './draft-content.js';
import { exportRecord } from './export-record.js';
import { normalise } from './normalise.js';
import { differences } from './record-diff.js';
import type { RawRecord } from './record-shape.js';
import type { RegistryImportView, RegistryRowItem, RegistryRowView } from './registry.dto.js';
import type { RegistryImport } from './registry.entity.js';
import { type FoundRow, type Known, parseRaw } from './registry.queries.js';

export const toImport = (one: RegistryImport, names: ReadonlyMap<string, string>): RegistryImportView => ({
  id: one.id,
  fileName: one.fileName,
  attribution: one.attribution,
  state: one.state,
  size: one.size,
  bytesRead: one.bytesRead,
  records: one.records,
  counts: one.counts,
  faultCode: one.faultCode,
  faultPath: one.faultPath,
  senderName: names.get(one.senderId) ?? '',
  createdAt: one.createdAt.toISOString(),
  finishedAt: one.finishedAt?.toISOString() ?? null,
});

export const toRow = (row: FoundRow): RegistryRowItem => ({
  position: row.position,
  psid: row.psid,
  name: row.name?.slice(0, 400) ?? null,
  areaName: row.areaName?.slice(0, 200) ?? null,
  change: row.change,
  warningCount: row.warningCount,
  decision: row.decision,
  serviceId: row.serviceId,
});

/** With both sides of a row that has changed, and what would become of it. */
export function toRowView(
  row: FoundRow,
  known: Known | undefined,
  attribution: string,
  today: string,
): RegistryRowView {
  const record = JSON.parse(row.raw) as RawRecord;
  const draft = draftService(normalise(record).normal, { attribution, today });
  const ours = row.change === 'changed' ? oursOf(known) : null;
  return {
    ...toRow(row),
    serviceId: known?.serviceId ?? row.serviceId,
    warnings: row.warnings,
    differences: ours ? differences(ours, record) : [],
    record,
    ruleSentence: describe(draft.rule, 'ja'),
    todos: draft.content.todos,
  };
}

/** What we would send back today; before anything is published, what was accepted or passed over last. */
function oursOf(known: Known | undefined): RawRecord | null {
  if (!known) return null;
  const { psid, hash, serviceId, content, rule, acceptedRaw, decidedRaw } = known;
  if (!serviceId || !content || !rule) return parseRaw(acceptedRaw ?? decidedRaw);
  return exportRecord({
    id: serviceId,
    psid: hash === null ? null : psid,
    content,
    rule,
    accepted: parseRaw(acceptedRaw),
  });
}
