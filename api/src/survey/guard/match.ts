import { ENGLISH, LEXICON, type LexiconCategory } from '../data/sensitive-lexicon.js';
import { type Normal, normalise, stripped } from './normalise.js';

/** Characters whose readings are kept: the same texts are asked for by each layer, and with every key the editor presses. */
const MEMORY = 400_000;

function remembering<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  let size = 0;
  return (written) => {
    const found = known.get(written);
    if (found !== undefined) return found;
    if (size > MEMORY) {
      known.clear();
      size = 0;
    }
    const fresh = read(written);
    known.set(written, fresh);
    size += written.length;
    return fresh;
  };
}

/** A word of the lexicon found in a text, and where it stands in the text as it was written. */
export interface Hit {
  category: LexiconCategory;
  start: number;
  length: number;
}

const fold = (text: string): string => normalise(text).text;
const foldStripped = (text: string): string => stripped(normalise(text)).text;
const longestFirst = (phrases: string[]): string[] => [...new Set(phrases)].sort((a, b) => b.length - a.length);

const HARMLESS = [...LEXICON.false_positives.map(({ phrase }) => phrase), ...ENGLISH.harmless];
const FORMS = [
  { of: (normal: Normal) => normal, masks: longestFirst(HARMLESS.map(fold)), fold },
  { of: stripped, masks: longestFirst(HARMLESS.map(foldStripped)), fold: foldStripped },
].map(({ of, masks, fold: folded }) => ({
  of,
  masks,
  categories: LEXICON.categories.map((category) => ({
    category,
    terms: [...new Set(category.terms.map(folded))],
    patterns: category.regex.map(({ pattern }) => new RegExp(pattern)),
  })),
}));
const ENGLISH_PATTERNS = LEXICON.categories.map((category) => ({
  category,
  patterns: (ENGLISH.categories[category.id] ?? []).map((pattern) => new RegExp(pattern)),
}));

/** Takes harmless phrases out first, the longest before the shorter ones (R8); places stay as they are. */
const masked = (text: string, masks: readonly string[]): string =>
  masks.reduce((rest, phrase) => rest.replaceAll(phrase, '\u0001'.repeat(phrase.length)), text);

/** A text as the rules read it: folded, with what is harmless taken out. */
export interface Reading {
  normal: Normal;
  text: string;
}

/** Once as it stands and once without signs. */
export const readings = remembering((written: string): readonly Reading[] => {
  const whole = normalise(written);
  return FORMS.map(({ of, masks }) => {
    const normal = of(whole);
    return { normal, text: masked(normal.text, masks) };
  });
});

function search(written: string): readonly Hit[] {
  const hits: Hit[] = [];
  readings(written).forEach(({ normal, text }, index) => {
    const note = (category: LexiconCategory, at: number, length: number): void => {
      const start = normal.from[at]!;
      hits.push({ category, start, length: normal.to[at + length - 1]! - start });
    };
    const tryAll = (category: LexiconCategory, patterns: RegExp[]): void => {
      for (const pattern of patterns) {
        const match = pattern.exec(text);
        if (match?.[0]) note(category, match.index, match[0].length);
      }
    };
    for (const { category, terms, patterns } of FORMS[index]!.categories) {
      for (const term of terms) {
        const at = text.indexOf(term);
        if (at >= 0) note(category, at, term.length);
      }
      tryAll(category, patterns);
    }
    // English words need their blanks.
    if (index === 0) for (const { category, patterns } of ENGLISH_PATTERNS) tryAll(category, patterns);
  });
  return hits;
}

/** Every word of the lexicon in a text. */
export const hitsIn = remembering(search);
