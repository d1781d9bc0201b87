import { createHash } from 'node:crypto';
import type { Rule } from '@tsunagu/eligibility';
import type { CatalogueText, Paper, ServiceContent } from '../catalogue/content.dto.js';
import { LIFE_STAGES } from '../catalogue/taxonomy.js';
import { draftRule } from './draft-rule.js';
import { type Normal, type Period, PSID } from './normalise.js';
import { desk, MISSING, nameWith, SOURCE_TITLE, TODO, UNCERTAIN, UNKNOWN } from './registry.words.js';

/** A service as the catalogue takes it from the registry. */
export interface ImportedService {
  /** Of the service, where the catalogue has none for this psid yet. */
  id: string;
  um: string | null;
  content: ServiceContent;
  rule: Rule;
}
interface Origin {
  /** The line that the licence of the data asks for. */
  attribution: string;
  today: string;
}

const NAME_MAX = 120;
const TEXT_MAX = 400;

/** What a record says, as the first draft of a service. The record's own words stay; nothing is made up. */
export function draftService(normal: Normal, { attribution, today }: Origin): ImportedService {
  const todos = todosOf(normal);
  const cut = (value: string | null, max: number): string => {
    const text = value ?? '';
    if (text.length > max && !todos.includes(TODO.cut)) todos.push(TODO.cut);
    return text.length > max ? `${text.slice(0, max - 1)}…` : text;
  };
  const text = (value: string | null): CatalogueText => ({ ja: cut(value, TEXT_MAX), 'easy-ja': null, en: null });
  const { contact, procedure, source, codes } = normal;
  const content: ServiceContent = {
    name: { ja: cut(nameWith(normal.name ?? '', normal.shortName), NAME_MAX), 'easy-ja': null, en: null },
    summary: text(normal.summary ?? normal.description),
    target: text(normal.target),
    amount: text(normal.support ?? normal.cost ?? MISSING),
    howToApply: text(join(procedure.method, procedure.counter) ?? MISSING),
    timing: text(timing(normal.period)),
    desk: text(desk(contact.name, contact.phone) ?? contact.comment ?? MISSING),
    category: CATEGORIES.find(([code]) => codes.categoryCode.includes(code))?.[1] ?? 'information',
    lifeStages: stages(normal),
    lifeEvents: [],
    papers: papers(procedure.papers, cut),
    deadlines: [],
    desks: [],
    figures: [],
    leafTexts: [],
    incompatibleWith: [],
    relatedTo: [],
    suppressIfHave: [],
    sources: sourceOf(source?.uri ?? null, source?.title || SOURCE_TITLE, { attribution, today }),
    asOf: normal.updated ?? UNKNOWN,
    sensitiveCriteria: [],
    uncertain: UNCERTAIN,
    notes: null,
    internalNote: null,
    attribution: attribution.slice(0, TEXT_MAX),
    todos,
  };
  const rule = draftRule({ area: normal.area, ages: normal.ages, targets: codes.targetCode });
  return { id: idOf(normal.psid), um: normal.um, content, rule };
}

/** `psid3.0+9000020281000+12+UM54` → `reg-9000020281000-12-um54` */
export const idOf = (psid: string): string =>
  PSID.test(psid)
    ? `reg-${psid.toLowerCase().split('+').slice(1).join('-')}`
    : `reg-${createHash('sha256').update(psid).digest('hex').slice(0, 16)}`;

/** 000–032 of the registry's tags; the first that fits. */
const CATEGORIES: readonly (readonly [code: string, category: string])[] = [
  ['006', 'single-parent'],
  ['004', 'childcare'],
  ['005', 'education'],
  ['007', 'housing'],
  ['027', 'medical'],
  ['025', 'care'],
  ['002', 'health'],
  ['003', 'care'],
  ['024', 'consult'],
];

/** From which month of age to which. */
const STAGE_MONTHS: Record<string, readonly [number, number]> = {
  '0-2': [0, 36],
  '3-5': [36, 84],
  elementary: [72, 156],
  junior: [144, 192],
  high: [180, 228],
};

function stages({ ages: { gte, lt } }: Normal): string[] {
  if (gte === null && lt === null) return [];
  return LIFE_STAGES.filter((stage) => {
    const [from, to] = STAGE_MONTHS[stage] ?? [Infinity, 0];
    return from < (lt ?? Infinity) && to > (gte ?? 0);
  });
}

const join = (...texts: (string | null)[]): string | null => texts.filter((text) => text !== null).join('\n') || null;

const timing = ({ from, to, conditions }: Period): string | null =>
  join(from || to ? `${from ?? ''}〜${to ?? ''}` : null, conditions);

const paperLines = (text: string | null): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

const papers = (text: string | null, cut: (value: string, max: number) => string): Paper[] =>
  paperLines(text)
    .slice(0, 30)
    .map((line) => ({ name: { ja: cut(line, NAME_MAX), 'easy-ja': null, en: null }, note: null }));

const sourceOf = (url: string | null, title: string, { attribution, today }: Origin): ServiceContent['sources'] =>
  url?.startsWith('https://')
    ? [{ url, title: title.slice(0, 200), checkedOn: today, by: attribution.slice(0, 100) }]
    : [];

function todosOf({ conditions, area, ages, codes, source }: Normal): string[] {
  return [
    ...(conditions === null ? [] : [TODO.conditions(conditions).slice(0, TEXT_MAX)]),
    ...(area === null ? [TODO.area] : []),
    ...(ages.gte === null && ages.lt === null ? [TODO.ages] : []),
    ...(codes.targetCode.includes('086') ? [TODO.expecting] : []),
    ...(source?.uri.startsWith('https://') ? [] : [TODO.source]),
  ];
}
