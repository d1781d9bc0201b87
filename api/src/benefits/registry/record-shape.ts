import { FileProblem } from './registry.refusals.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type RawRecord = { [key: string]: Json };

/** Deeper than any record goes, with room to spare. */
const MAX_DEPTH = 8;
const MAX_TEXT = 20_000;
const MAX_KEY = 100;
const MAX_LIST = 200;
// NUL, which PostgreSQL's text cannot hold, and half a surrogate pair, which UTF-8 cannot.
const UNCLEAN = /[\u0000\p{Cs}]/u;

type Kind = 'text' | 'number' | 'codes' | 'links' | 'flag' | { readonly [key: string]: Kind };

const texts = <K extends string>(...keys: K[]): Record<K, Kind> =>
  Object.fromEntries(keys.map((key) => [key, 'text'])) as Record<K, Kind>;
const age: Kind = { targetAge: 'number', targetAgeOfMonths: 'number' };
const period: Kind = texts('fromYMD', 'toYMD', 'fromHM', 'toHM', 'conditions');

/** One spelling mistake is in the published schema itself. */
export const TYPO = 'condiutilizationConditionstions';

/** 子育て支援制度レジストリ, the edition of Tokyo of 2025-08-20. Every value may be null or missing. */
export const SHAPE: { readonly [key: string]: Kind } = {
  institutionName: texts('canonicalName', 'shortName'),
  ...texts('summary', 'description', 'utilization', 'specificDate', 'remarks', 'cost', 'costConditions', 'capacity'),
  ...texts('holiday', 'procedureMethod', 'procedureCounter', 'procedurePersons', 'belongings', 'class', 'updateDate'),
  target: {
    ...texts('targetPersons', 'conditions'),
    lessThan: age,
    lessThanOrEqualTo: age,
    greaterThanOrEqualTo: age,
    greaterThan: age,
  },
  support: texts('description', 'monetarySupport', 'materiallySupport'),
  contact: {
    ...texts('contactName', 'contactPhone', 'contactEx', 'contactEmail', 'contactUrl', 'contactAddress'),
    ...texts('zipCode', 'contactComment'),
  },
  localGovernmentLink: texts('title', 'uri'),
  relatedLink: 'links',
  formLink: 'links',
  procedureDocumentsCode: texts('code', 'others'),
  electronicSubmission: 'flag',
  implementationPlace: texts('implementationName', 'implementationAddress'),
  implementationPeriod: period,
  procedurePeriod: period,
  utilizationTime: texts('fromYMD', 'toYMD', 'fromHM', 'toHM', 'conditions', TYPO),
  regulation: texts('regulationName', 'regulationArticle'),
  area: texts('areaCode', 'areaText'),
  basicInformation: texts('psid', 'organization', 'institutionType', 'compartment', 'compartmentCode'),
  tag: { categoryCode: 'codes', targetCode: 'codes', contentsCode: 'codes' },
  odInformation: texts('updateDate', 'updater', 'content'),
  useConsiderationFlag: 'flag',
};

/**
 * A record of the registry from its text.
 * @throws FileProblem with the place of the first thing that is not as the schema has it
 */
export function readRecord(index: number, text: string): RawRecord {
  const record = parse(index, text);
  checkBounds(record, `/${index}`, 0);
  checkKind(record, SHAPE, `/${index}`);
  return record;
}

function parse(index: number, text: string): RawRecord {
  try {
    return JSON.parse(text) as RawRecord;
  } catch {
    throw new FileProblem('registry.notJson', `/${index}`);
  }
}

/** Anywhere, also in what the schema does not name. */
function checkBounds(value: Json, path: string, depth: number): void {
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT) throw new FileProblem('registry.textTooLong', path);
    if (UNCLEAN.test(value)) throw new FileProblem('registry.textUnclean', path);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new FileProblem('registry.wrongType', path);
  } else if (typeof value === 'object' && value !== null) {
    if (depth >= MAX_DEPTH) throw new FileProblem('registry.tooDeep', path);
    const entries = Object.entries(value);
    if (entries.length > MAX_LIST) throw new FileProblem('registry.recordTooLarge', path);
    for (const [key, inner] of entries) {
      const at = `${path}/${key.slice(0, MAX_KEY)}`;
      if (key.length > MAX_KEY || UNCLEAN.test(key))
        throw new FileProblem('registry.textUnclean', at.replace(UNCLEAN, ''));
      checkBounds(inner, at, depth + 1);
    }
  }
}

function checkKind(value: Json | undefined, kind: Kind, path: string): void {
  if (value === null || value === undefined) return;
  if (typeof kind === 'object') {
    if (typeof value !== 'object' || Array.isArray(value)) throw new FileProblem('registry.wrongType', path);
    for (const [key, inner] of Object.entries(kind)) checkKind(value[key], inner, `${path}/${key}`);
  } else if (kind === 'codes' || kind === 'links') {
    // One code or link alone is met as well as a list of them.
    const list = Array.isArray(value) ? value : [value];
    for (const [at, item] of list.entries()) {
      const where = Array.isArray(value) ? `${path}/${at}` : path;
      if (kind === 'links' && typeof item === 'object') checkKind(item, texts('title', 'uri'), where);
      else if (!isText(item)) throw new FileProblem('registry.wrongType', where);
    }
  } else if (!FITS[kind](value)) throw new FileProblem('registry.wrongType', path);
}

/** Figures where a text is meant are met: a telephone extension, a code. */
const isText = (value: Json): boolean => value === null || typeof value === 'string' || typeof value === 'number';
const FITS: Record<'text' | 'number' | 'flag', (value: Json) => boolean> = {
  text: isText,
  number: (value) => typeof value === 'number' || (typeof value === 'string' && /^\d{0,4}$/.test(value.trim())),
  flag: (value) => typeof value === 'boolean' || isText(value),
};
