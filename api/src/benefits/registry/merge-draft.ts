import { describe, hash, type Rule } from '@tsunagu/eligibility';
import type { CatalogueText, Paper, ServiceContent, Source } from '../catalogue/content.dto.js';
import type { ImportedService } from './draft-content.js';
import { MISSING, TODO, UNKNOWN } from './registry.words.js';

interface Said {
  content: ServiceContent;
  rule: Rule;
}
/** What the record said before: as it was accepted, or as we would send it where it was never accepted for this service. */
export interface Before extends Said {
  /** Whether the registry itself said so, so that what it says no more has been taken out there. */
  isAccepted: boolean;
}
export const MOST_TODOS = 30;
const MOST_SOURCES = 20;
const LONGEST = 400;
/** They follow from ages and codes; editors have chosen those of ours. */
const DERIVED: readonly (keyof ServiceContent)[] = ['lifeStages', 'category'];
const TEXTS = ['name', 'summary', 'target', 'amount', 'howToApply', 'timing', 'desk'] as const;

/**
 * What the next version of a service says: ours, but for what the registry has changed since. Only Japanese is taken, beside the
 * translations that are there, and what the registry does not say empties nothing. A rule that editors have worked on is
 * theirs; that area or ages have moved is left for them to do.
 */
export function mergeDraft(ours: Said, before: Before, news: ImportedService): Said {
  const content = { ...ours.content };
  const gone: string[] = [];
  const takes = (key: keyof ServiceContent): boolean => {
    if (same(before.content[key], news.content[key])) return false;
    if (!isSilent(news.content, key)) return true;
    if (!DERIVED.includes(key)) gone.push(key);
    return false;
  };
  let taken = 0;
  const take = (key: keyof ServiceContent, put: () => void): void => {
    if (!takes(key)) return;
    put();
    taken += 1;
  };
  for (const key of TEXTS) take(key, () => (content[key] = { ...content[key], ja: news.content[key].ja }));
  take('papers', () => (content.papers = mergePapers(content.papers, news.content.papers)));
  take('sources', () => (content.sources = mergeSources(content.sources, before, news.content.sources)));
  take('asOf', () => (content.asOf = news.content.asOf));
  if (before.isAccepted) {
    take('category', () => (content.category = news.content.category));
    take('lifeStages', () => (content.lifeStages = news.content.lifeStages));
  }
  if (taken > 0) content.attribution = withLine(content.attribution, news.content.attribution);
  const fresh = news.content.todos.filter((todo) => !before.content.todos.includes(todo) && !ABOUT_OURS.includes(todo));
  const todos = [
    ...ours.content.todos,
    ...fresh,
    ...(before.isAccepted && gone.length > 0 ? [TODO.gone(gone)] : []),
    ...(hasMoved(before, news.rule) ? [TODO.rule(describe(news.rule, 'ja')).slice(0, LONGEST)] : []),
  ];
  content.todos = [...new Set(todos)].slice(0, MOST_TODOS);
  return { content, rule: ours.rule };
}

/** What a new service still lacks, and one of ours has from its editors. */
const ABOUT_OURS: readonly string[] = [TODO.area, TODO.ages, TODO.source];

/** Whether it says another area or other ages; a record that was never this service may well say less than we do. */
function hasMoved({ rule, isAccepted }: Before, news: Rule): boolean {
  const [before, now] = [partsOf(rule), partsOf(news)];
  return now.some((part) => !before.includes(part)) || (isAccepted && before.some((part) => !now.includes(part)));
}

const partsOf = (rule: Rule): string[] => {
  const parts = 'all' in rule ? rule.all : [rule];
  return parts.filter((part) => !('ask' in part && part.ask === 'conditions')).map(hash);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a draft says where the record says nothing. */
function isSilent(content: ServiceContent, key: keyof ServiceContent): boolean {
  const value = content[key];
  if (Array.isArray(value)) return value.length === 0;
  if (key === 'asOf') return value === UNKNOWN;
  if (key === 'category') return value === 'information';
  const { ja } = value as CatalogueText;
  return ja === '' || ja === MISSING;
}

/** A paper of the same name keeps its translations and its note. */
const mergePapers = (ours: Paper[], news: Paper[]): Paper[] =>
  news.map((paper) => ours.find(({ name }) => name.ja === paper.name.ja) ?? paper);

/** The record has one link: it takes the place of the one it had before, and whatever else editors have found stays. */
function mergeSources(ours: Source[], { content, isAccepted }: Before, [first]: Source[]): Source[] {
  if (first === undefined) return ours;
  const replaced = [first.url, ...(isAccepted ? content.sources.map(({ url }) => url) : [])];
  return [first, ...ours.filter(({ url }) => !replaced.includes(url))].slice(0, MOST_SOURCES);
}

/** Whom else the text comes from; the licences of both ask for their line. */
function withLine(ours: string | null, line: string | null): string | null {
  if (ours === null || line === null || ours.includes(line)) return ours ?? line;
  return `${ours}\n${line}`.slice(0, LONGEST);
}
