import { alternativeTo } from './alternatives.js';
import type { Finding, FindingLayer, Severity } from './finding.js';
import { readings } from './match.js';
import type { WrittenText } from './written-texts.js';

/** Where a pattern matches a text in either of its readings, in the text as it was written; null where nowhere. */
export function placeOf(pattern: RegExp, written: string): { start: number; length: number } | null {
  for (const { normal, text } of readings(written)) {
    const match = pattern.exec(text);
    if (match?.[0]) {
      const start = normal.from[match.index]!;
      return { start, length: normal.to[match.index + match[0].length - 1]! - start };
    }
  }
  return null;
}

export interface Law {
  layer: FindingLayer;
  severity: Severity;
  category: string;
  categoryName: string;
  law: string;
}

/** A finding of a layer at a place of a text. */
export const findingAt = (
  { questionId, part, option, language, written }: WrittenText,
  place: { start: number; length: number },
  law: Law,
): Finding => {
  const word = written.slice(place.start, place.start + place.length);
  return { questionId, part, option, language, ...place, word, ...law, alternative: alternativeTo(law.category, word) };
};
