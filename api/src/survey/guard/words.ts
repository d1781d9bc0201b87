import type { LexiconCategory } from '../data/sensitive-lexicon.js';
import type { DraftQuestion } from '../question-editing.dto.js';
import type { Finding, Severity } from './finding.js';
import { SEVERITIES } from './finding.js';
import { alternativeTo } from './alternatives.js';
import { asksForInterest, asksForState, demoted } from './intent.js';
import { type Hit, hitsIn } from './match.js';
import type { WrittenText } from './written-texts.js';

export interface Verdict {
  hit: Hit;
  severity: Severity;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const covers = (a: Verdict, b: Verdict): boolean =>
  a.hit.start <= b.hit.start &&
  a.hit.start + a.hit.length >= b.hit.start + b.hit.length &&
  rank(a.severity) <= rank(b.severity);

/** One verdict per place: the longest word of the highest severity speaks for those inside it. */
function withoutCovered(verdicts: Verdict[]): Verdict[] {
  const sorted = [...verdicts].sort(
    (a, b) => rank(a.severity) - rank(b.severity) || b.hit.length - a.hit.length || a.hit.start - b.hit.start,
  );
  return sorted.filter((one, index) => !sorted.slice(0, index).some((other) => covers(other, one)));
}

/**
 * What the lexicon says about one text. `parent`: the title of the question an option belongs to, whose intent it inherits
 * (R1) unless the option itself speaks of a state.
 */
export function judgeText(written: string, parent?: string): Verdict[] {
  const isInterest =
    parent === undefined ? asksForInterest(written) : asksForInterest(parent) && !asksForState(written);
  return withoutCovered(hitsIn(written).map((hit) => ({ hit, severity: demoted(hit.category.severity, isInterest) })));
}

/** The strictest word on a text as a whole; null when the lexicon has nothing against it. */
export function worst(written: string, parent?: string): Severity | null {
  const found = judgeText(written, parent).map(({ severity }) => severity);
  return SEVERITIES.find((severity) => found.includes(severity)) ?? null;
}

/** Findings of the lexicon in one text of a question. */
export function wordFindings({ questionId, part, option, language, written, parent }: WrittenText): Finding[] {
  return judgeText(written, parent).map(({ hit: { category, start, length }, severity }) => ({
    ...said(category, severity, written.slice(start, start + length)),
    questionId,
    part,
    option,
    language,
    start,
    length,
  }));
}

/** hasDisability, has-disability → has disability */
const spoken = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('-', ' ');

/** What a question and its options are stored under: nobody reads it, but it is data about a household all the same (R1). */
export const nameFindings = ({ id, title, options }: DraftQuestion): Finding[] =>
  [
    { name: id, part: 'question' as const, option: null },
    ...options.map(({ value }, option) => ({ name: value, part: 'optionValue' as const, option })),
  ].flatMap(({ name, part, option }) =>
    judgeText(spoken(name), title.en)
      .slice(0, 1)
      .map(({ hit: { category }, severity }) => ({
        ...said(category, severity, name),
        questionId: id,
        part,
        option,
        language: null,
        start: 0,
        length: name.length,
      })),
  );

const said = (category: LexiconCategory, severity: Severity, word: string) => ({
  layer: 'words' as const,
  severity,
  word,
  category: category.id,
  categoryName: category.title_ja,
  law: category.law_basis,
  alternative: alternativeTo(category.id, word),
});
