import type { Confidence } from '../benefits.entity.js';
import type { CatalogueText, ServiceContent } from '../catalogue/content.dto.js';
import type { Golden } from '../catalogue/golden.dto.js';
import { AMOUNT_FIGURES } from './amounts.js';
import { DELIVERED_CRITERIA } from './delivered-criteria.js';
import { DELIVERED_DEADLINES, DELIVERED_PAPERS, eventsOf, HAVE_ALREADY, relatedTo } from './delivered-details.js';
import { DELIVERED_TEXTS } from './delivered-texts.js';
import { type Details, detailsOf } from './delivered-translations.js';
import goldenHouseholds from './golden-households.json' with { type: 'json' };

/** A service as the database kept it before there were versions. */
export interface DeliveredService {
  id: string;
  name: string;
  summary: string;
  target: string;
  category: string;
  life_stages: string[];
  rule: unknown;
  amount: string;
  timing: string;
  desk: string;
  how_to_apply: string;
  source_url: string;
  as_of: string;
  confidence: Confidence;
  sensitive_criteria: string[];
  uncertain: string | null;
  notes: string | null;
  internal_note: string | null;
}

interface DeliveredFigure {
  id: string;
  from: string;
  to: string | null;
  value: number;
  source: string;
}

/** The day on which the research was closed, and who it was. */
export const CHECKED_ON = '2026-11-22';
const BY = 'つなぐ制作時の調査';

/** What is least sure is looked at first; what is sure, when the fiscal year changes the figures. */
const NEXT_CHECK: Record<Confidence, string> = { high: '2027-04-01', medium: '2027-03-01', low: '2027-01-15' };

const words = (ja: string, easy: string | null = null, en: string | null = null): CatalogueText => ({
  ja,
  'easy-ja': easy,
  en,
});
const checks = new Map(AMOUNT_FIGURES.map(({ id, from, source }) => [`${id}@${from}`, source]));

/** Version 1 of a service: the researched texts, with what was written down beside them for the catalogue. */
export function deliveredVersion(service: DeliveredService, figures: readonly DeliveredFigure[]) {
  const { id, confidence } = service;
  const nextCheckDue = NEXT_CHECK[confidence];
  const [easyName, easySummary, enName, enSummary] = DELIVERED_TEXTS[id] ?? [null, null, null, null];
  const { 'easy-ja': easy, en } = detailsOf(id);
  const detail = (key: keyof Details, ja: string) => words(ja, easy?.[key], en?.[key]);
  const content: ServiceContent = {
    name: words(service.name, easyName, enName),
    summary: words(service.summary, easySummary, enSummary),
    target: detail('target', service.target),
    amount: detail('amount', service.amount),
    howToApply: detail('howToApply', service.how_to_apply),
    timing: detail('timing', service.timing),
    desk: detail('desk', service.desk),
    category: service.category,
    lifeStages: service.life_stages,
    lifeEvents: eventsOf(id),
    papers: [...(DELIVERED_PAPERS[id] ?? [])],
    deadlines: [...(DELIVERED_DEADLINES[id] ?? [])],
    desks: [],
    figures: figures.map((figure) => {
      const known = checks.get(`${figure.id}@${figure.from}`);
      // What held in a past year changes no more.
      const due = figure.to !== null && figure.to < CHECKED_ON ? null : (known?.nextCheckDue ?? nextCheckDue);
      return { ...figure, checkedOn: known?.checkedOn ?? CHECKED_ON, nextCheckDue: due };
    }),
    leafTexts: [],
    incompatibleWith: [],
    relatedTo: relatedTo(id),
    suppressIfHave: [...(HAVE_ALREADY[id] ?? [])],
    sources: [{ url: service.source_url, title: service.name, checkedOn: CHECKED_ON, by: BY }],
    asOf: service.as_of,
    sensitiveCriteria: [...(DELIVERED_CRITERIA[id] ?? [])],
    uncertain: service.uncertain,
    notes: service.notes,
    internalNote: service.internal_note,
    attribution: null,
    todos: [],
  };
  const goldens = (goldenHouseholds as unknown as Record<string, Golden[]>)[id] ?? [];
  return { content, goldens, nextCheckDue };
}
