import type { DraftQuestion } from '../question-editing.dto.js';
import type { TextPart } from './finding.js';

/** One text of a question in one language. */
export interface WrittenText {
  questionId: string;
  part: TextPart;
  option: number | null;
  language: string;
  written: string;
  /** The title above an option, in the same language. */
  parent?: string;
}

const LANGUAGES = ['ja', 'easy-ja', 'en'] as const;

/** Everything in a question that parents will read, language by language; what is still empty is left out. */
export function writtenTexts({ id, title, why, how, options }: DraftQuestion): WrittenText[] {
  return LANGUAGES.flatMap((language): WrittenText[] => {
    const plain = (['title', 'why', 'how'] as const).flatMap((part) => {
      const written = { title, why, how }[part]?.[language] ?? '';
      return written ? [{ questionId: id, part, option: null, language, written }] : [];
    });
    const labels = options.flatMap(({ label }, option) =>
      label[language]
        ? [
            {
              questionId: id,
              part: 'option' as const,
              option,
              language,
              written: label[language],
              parent: title[language],
            },
          ]
        : [],
    );
    return [...plain, ...labels];
  });
}
