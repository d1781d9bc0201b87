import data from './sensitive-lexicon.json' with { type: 'json' };
import english from './sensitive-terms-en.json' with { type: 'json' };
import type { Severity } from '../guard/finding.js';

export interface LexiconCategory {
  readonly id: string;
  readonly title_ja: string;
  readonly severity: Severity;
  readonly law_basis: string;
  readonly terms: readonly string[];
  readonly regex: readonly { readonly pattern: string; readonly label: string }[];
}
interface Lexicon {
  readonly matching: { readonly intents: Record<'interest' | 'status', { readonly patterns: readonly string[] }> };
  readonly categories: readonly LexiconCategory[];
  readonly false_positives: readonly { readonly phrase: string }[];
}
interface EnglishTerms {
  readonly intents: Record<'interest' | 'status', readonly string[]>;
  readonly harmless: readonly string[];
  /** Patterns by the id of the category they belong to. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

export const LEXICON = data as Lexicon;
/** Our own, after the categories of the Japanese lexicon, which knows no English. */
export const ENGLISH = english as EnglishTerms;
