import { describe, type Rule } from '@tsunagu/eligibility';
import type { ServiceContent } from '../catalogue/content.dto.js';
import { draftService } from './draft-content.js';
import { type Normal, normalise } from './normalise.js';
import { ownLink } from './own-record.js';
import { ageBounds } from './record-ages.js';
import { KOBE_CORPORATE_NUMBER } from './record-area.js';
import { type Json, type RawRecord, SHAPE, TYPO } from './record-shape.js';
import { agesOf } from './rule-ages.js';
import { areaOf, tagsOf } from './rule-tags.js';

/** A published service as it goes back to the registry. */
export interface Exportable {
  id: string;
  /** As the registry numbered it; null until it has, and then the record has none either: nobody makes one up here. */
  psid: string | null;
  /** Of the public pages: the link to its own is what tells a service without a number. */
  origin: string;
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
  // A month or a year, which sources state as well, is no date.
  [['updateDate'], ({ asOf }) => (/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : '')],
];

/** An imported record keeps every field that nobody has changed since, as it was written; the rest is the catalogue's. */
export function exportRecord(service: Exportable): RawRecord {
  const { accepted, content, rule } = service;
  const record = structuredClone(accepted) ?? emptyRecord(service);
  const read = accepted && normalise(accepted).normal;
  const before = read && draftService(read, { attribution: '', today: '' }).content;
  for (const [path, of, beside] of FIELDS) {
    const value = of(content);
    if (before && of(before) === value) continue;
    put(record, path, value || null);
    // The catalogue has one text where the registry has two.
    if (before && beside) put(record, beside, null);
  }
  putRule(record, rule, read);
  return record;
}

/** Ages and area where the rule says them plainly and the record does not say the same already. */
function putRule(record: RawRecord, rule: Rule, read: Normal | null): void {
  const ages = agesOf(rule);
  // From 0 months on is from birth on.
  if (ages && (ages.gte !== (read?.ages.gte || null) || ages.lt !== (read?.ages.lt ?? null))) {
    for (const [bound, value] of Object.entries(ageBounds(ages))) put(record, ['target', bound], value);
  }
  const area = areaOf(rule);
  if (area && area.code !== read?.area?.code) put(record, ['area', 'areaCode'], `${area.code};${area.name}`);
}

/** Every key of the schema, so that a reader finds what it looks for. */
function emptyRecord(service: Exportable): RawRecord {
  const record = emptyOf(SHAPE);
  const { content, rule, psid } = service;
  put(record, ['target', 'conditions'], describe(rule, 'ja'));
  put(record, ['localGovernmentLink', 'title'], content.sources[0]?.title ?? null);
  put(record, ['basicInformation', 'psid'], psid);
  put(record, ['basicInformation', 'organization'], KOBE_CORPORATE_NUMBER);
  record['relatedLink'] = [ownLink(service)];
  record['tag'] = { ...tagsOf(content.category, rule) };
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

function put(record: RawRecord, [key, inner]: Path, value: Json): void {
  if (inner === undefined) {
    record[key] = value;
    return;
  }
  const part = record[key];
  if (typeof part === 'object' && part !== null && !Array.isArray(part)) part[inner] = value;
  else record[key] = { [inner]: value };
}
