import type { DraftQuestion, DraftTexts } from '../question-editing.dto.js';

// The approved questions in three languages, as the catalogue and version 2 begin with them. Frozen with their migrations: another
// wording is another migration, and another version.
export const words = (ja: string, easy: string, en: string): DraftTexts => ({ ja, 'easy-ja': easy, en });
export const option = (value: string, ja: string, easy: string, en: string) => ({ value, label: words(ja, easy, en) });
const YES_NO = [option('true', 'はい', 'はい', 'Yes'), option('false', 'いいえ', 'いいえ', 'No')];

type Short = Pick<DraftQuestion, 'fact' | 'type' | 'title' | 'why'> & Partial<DraftQuestion> & { note: string };
export const question = (id: string, { note, ...short }: Short): { note: string; question: DraftQuestion } => ({
  note,
  question: {
    id,
    catalogueId: id,
    stage: 'finder',
    privacy: 'ordinary',
    perChild: false,
    showIf: null,
    countMax: null,
    how: null,
    options: short.type === 'yesNo' ? YES_NO : [],
    purpose: null,
    reason: null,
    considered: null,
    ...short,
  },
});
