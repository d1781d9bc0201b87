import { createHash } from 'node:crypto';
import { describe, type Rule } from '@tsunagu/eligibility';
import type { ServiceContent } from '../catalogue/content.dto.js';
import { CATEGORIES, draftService } from './draft-content.js';
import { normalise } from './normalise.js';
import { KOBE_AREA, KOBE_CORPORATE_NUMBER } from './record-area.js';
import { type Json, type RawRecord, SHAPE, TYPO } from './record-shape.js';

/** A published service as it goes back to the registry. */
export interface Exportable {
  id: string;
  psid: string | null;
  content: ServiceContent;
  rule: Rule;
  /** The record it came from, as it was accepted; null for what began in the catalogue. */
  accepted: RawRecord | null;
}
type Path = readonly [string, string?];

/** What an editor may have changed, and where the registry keeps it. */
const FIELDS: readonly (readonly [path: Path, of: (content: ServiceContent) => string, beside?: Path])[] = [
  [['institutionName', 'canonicalName'], ({ name }) => name.ja, ['institutionName', 'shortName']],
  [['summary'], ({ summary }) => summary.ja],
  [['target', 'targetPersons'], ({ target }) => target.ja],
  [['support', 'monetarySupport'], ({ amount }) => amount.ja],
  [['procedureMethod'], ({ howToApply }) => howToApply.ja, ['procedureCounter']],
  [['procedurePeriod', 'conditions'], ({ timing }) => timing.ja],
  [['contact', 'contactName'], ({ desk }) => desk.ja, ['contact', 'contactPhone']],
  [['belongings'], ({ papers }) => papers.map(({ name }) => name.ja).join('\n')],
  [['localGovernmentLink', 'uri'], ({ sources }) => sources[0]?.url ?? ''],
  [['updateDate'], ({ asOf }) => asOf],
];

/** An imported record keeps every field that nobody has changed since, as it was written; the rest is the catalogue's. */
export function exportRecord(service: Exportable): RawRecord {
  const { accepted, content } = service;
  const record = structuredClone(accepted) ?? emptyRecord(service);
  const before = accepted && draftService(normalise(accepted).normal, { attribution: '', today: '' }).content;
  for (const [path, of, beside] of FIELDS) {
    const value = of(content);
    if (before && of(before) === value) continue;
    put(record, path, value || null);
    // The catalogue has one text where the registry has two.
    if (before && beside) put(record, beside, null);
  }
  return record;
}

/** Of a service that began here. Derived from its id, so that it stays the same without being kept. */
export function ownPsid(id: string): string {
  const number = 100_000_000 + (createHash('sha256').update(id).digest().readUInt32BE() % 900_000_000);
  return `psid3.0+${KOBE_CORPORATE_NUMBER}+${number}`;
}

export const psidFor = ({ id, psid }: Pick<Exportable, 'id' | 'psid'>): string => psid ?? ownPsid(id);

/** Every key of the schema, so that a reader finds what it looks for. */
function emptyRecord(service: Exportable): RawRecord {
  const record = emptyOf(SHAPE);
  const { content, rule } = service;
  put(record, ['target', 'conditions'], describe(rule, 'ja'));
  put(record, ['area', 'areaCode'], `${KOBE_AREA.code};${KOBE_AREA.name}`);
  put(record, ['basicInformation', 'psid'], psidFor(service));
  put(record, ['basicInformation', 'organization'], KOBE_CORPORATE_NUMBER);
  const category = CATEGORIES.find(([, name]) => name === content.category)?.[0] ?? '000';
  record['tag'] = { categoryCode: [category], targetCode: ['087'], contentsCode: ['079'] };
  return record;
}

function emptyOf(shape: object): RawRecord {
  const keys = Object.entries<unknown>(shape as Record<string, unknown>).filter(([key]) => key !== TYPO);
  return Object.fromEntries(keys.map(([key, kind]): [string, Json] => [key, emptyValue(kind)]));
}

function emptyValue(kind: unknown): Json {
  if (typeof kind === 'object' && kind !== null) return emptyOf(kind);
  return kind === 'codes' || kind === 'links' ? [] : null;
}

function put(record: RawRecord, [key, inner]: Path, value: string | null): void {
  if (inner === undefined) {
    record[key] = value;
    return;
  }
  const part = record[key];
  if (typeof part === 'object' && part !== null && !Array.isArray(part)) part[inner] = value;
  else record[key] = { [inner]: value };
}
