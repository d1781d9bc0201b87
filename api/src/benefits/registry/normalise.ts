import { type Ages, cleanAges } from './record-ages.js';
import { type Area, cleanArea } from './record-area.js';
import { cleanCodes, type Codes, EXPECTING_TARGET, SENSITIVE_TARGETS } from './record-codes.js';
import { type Json, type RawRecord, SHAPE, TYPO } from './record-shape.js';
import { cleanDay, cleanLink, cleanLinks, cleanProse, cleanText, type Link } from './record-texts.js';
import { type Warning, Warnings } from './warnings.js';

/** A record as it was meant, without what the typing added. Texts that are missing are null. */
export interface Normal {
  psid: string;
  /** The programme's type across towns (ユニバーサルメニュー), such as `UM54`. */
  um: string | null;
  name: string | null;
  shortName: string | null;
  summary: string | null;
  description: string | null;
  target: string | null;
  /** In free text: an editor makes it a rule. */
  conditions: string | null;
  support: string | null;
  cost: string | null;
  period: Period;
  contact: { name: string | null; phone: string | null; comment: string | null };
  procedure: { method: string | null; counter: string | null; papers: string | null };
  source: Link | null;
  links: Link[];
  updated: string | null;
  area: Area | null;
  ages: Ages;
  codes: Codes;
}
export interface Period {
  from: string | null;
  to: string | null;
  conditions: string | null;
}

/** Reads `psid3.0+<法人番号>+<number>+<UM number>`. */
export const PSID = /^psid\d\.\d\+\d{13}\+\d{1,9}(?:\+(UM\d{1,6}))?$/;

/** The record in order, and what had to be put in order. */
export function normalise(record: RawRecord): { normal: Normal; warnings: Warning[] } {
  const warnings = new Warnings();
  const part = (key: string): RawRecord => {
    const value = record[key];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  };
  const text = (key: string, inner: string) => cleanProse(part(key)[inner], `/${key}/${inner}`, warnings);
  const own = (key: string) => cleanProse(record[key], `/${key}`, warnings);
  checkKeys(record, SHAPE, '', warnings);
  const psid = psidOf(record);
  cleanText(part('basicInformation')['psid'], '/basicInformation/psid', warnings);
  const um = PSID.exec(psid)?.[1] ?? null;
  // Our own have none before the registry numbers them.
  if (psid !== '' && um === null) warnings.add('psidOdd', '/basicInformation/psid', psid);
  const codes = cleanCodes(part('tag'), warnings);
  noteTargets(codes.targetCode, warnings);
  const normal: Normal = {
    psid,
    um,
    name: text('institutionName', 'canonicalName'),
    shortName: text('institutionName', 'shortName'),
    summary: own('summary'),
    description: own('description'),
    target: text('target', 'targetPersons'),
    conditions: text('target', 'conditions'),
    support:
      text('support', 'monetarySupport') ?? text('support', 'description') ?? text('support', 'materiallySupport'),
    cost: own('cost'),
    period: periodOf(part('procedurePeriod'), warnings),
    contact: {
      name: text('contact', 'contactName'),
      phone: text('contact', 'contactPhone'),
      comment: text('contact', 'contactComment'),
    },
    procedure: {
      method: own('procedureMethod'),
      counter: own('procedureCounter'),
      papers: own('belongings') ?? text('procedureDocumentsCode', 'others'),
    },
    source: cleanLink(record['localGovernmentLink'], '/localGovernmentLink', warnings),
    links: [
      ...cleanLinks(record['relatedLink'], '/relatedLink', warnings),
      ...cleanLinks(record['formLink'], '/formLink', warnings),
    ],
    updated: cleanDay(record['updateDate'], '/updateDate', warnings),
    area: cleanArea(part('area'), warnings),
    ages: cleanAges(part('target'), warnings),
    codes,
  };
  if (normal.name === null) warnings.add('nameMissing', '/institutionName/canonicalName');
  if (normal.conditions !== null) warnings.add('conditionsFree', '/target/conditions', normal.conditions);
  return { normal, warnings: warnings.list };
}

/** Empty where there is none. */
export function psidOf(record: RawRecord): string {
  const basic = record['basicInformation'];
  const psid = typeof basic === 'object' && basic !== null && !Array.isArray(basic) ? basic['psid'] : null;
  return typeof psid === 'string' ? psid.trim() : '';
}

/** Dates are read for what they warn of; what people see is the wording. */
function periodOf(period: RawRecord, warnings: Warnings): Period {
  const path = '/procedurePeriod';
  return {
    from: cleanDay(period['fromYMD'], `${path}/fromYMD`, warnings),
    to: cleanDay(period['toYMD'], `${path}/toYMD`, warnings),
    conditions: cleanProse(period['conditions'], `${path}/conditions`, warnings),
  };
}

function noteTargets(targets: string[], warnings: Warnings): void {
  for (const code of targets) {
    if (code in SENSITIVE_TARGETS) warnings.add('sensitiveTarget', '/tag/targetCode', code);
  }
  if (targets.includes(EXPECTING_TARGET)) warnings.add('expectingTarget', '/tag/targetCode', EXPECTING_TARGET);
}

function checkKeys(record: RawRecord, shape: object, path: string, warnings: Warnings): void {
  for (const [key, value] of Object.entries<Json>(record)) {
    const kind = (Object.hasOwn(shape, key) ? shape[key as keyof typeof shape] : undefined) as
      object | string | undefined;
    if (key === TYPO) warnings.add('keyTypo', `${path}/${key}`, value);
    else if (kind === undefined) warnings.add('keyUnknown', `${path}/${key}`);
    else if (typeof kind === 'object' && typeof value === 'object' && value !== null) {
      checkKeys(value as RawRecord, kind, `${path}/${key}`, warnings);
    }
  }
}
