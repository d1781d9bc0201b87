import { describe } from '@tsunagu/eligibility';
import { draftService } from './draft-content.js';
import { exportRecord } from './export-record.js';
import { exportableOf, leftTodos } from './exportable.js';
import { normalise } from './normalise.js';
import { numberIn } from './own-record.js';
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
  psid: numberIn(row.psid),
  name: row.name?.slice(0, 400) ?? null,
  areaName: row.areaName?.slice(0, 200) ?? null,
  change: row.change,
  warningCount: row.warningCount,
  decision: row.decision,
  serviceId: row.serviceId,
});

interface Around {
  attribution: string;
  origin: string;
  today: string;
  /** Whether both sides are shown. */
  isCompared: boolean;
}

/** With both sides of a row that has changed or is compared, and what would become of it. */
export function toRowView(row: FoundRow, known: Known | undefined, around: Around): RegistryRowView {
  const { attribution, origin, today, isCompared } = around;
  const record = JSON.parse(row.raw) as RawRecord;
  const draft = draftService(normalise(record).normal, { attribution, today });
  const ours = isCompared ? oursOf(known, origin) : null;
  return {
    ...toRow(row),
    serviceId: known?.serviceId ?? row.serviceId,
    serviceName: known?.serviceName ?? null,
    warnings: row.warnings,
    differences: ours ? differences(ours, record) : [],
    record,
    ruleSentence: describe(draft.rule, 'ja'),
    todos: [...leftTodos(known), ...draft.content.todos],
  };
}

/** What we would send back today; before anything is published, what was accepted or passed over last. */
function oursOf(known: Known | undefined, origin: string): RawRecord | null {
  if (!known) return null;
  const service = exportableOf(known, origin);
  return service ? exportRecord(service) : parseRaw(known.acceptedRaw ?? known.decidedRaw);
}
