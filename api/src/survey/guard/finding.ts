export const FINDING_LAYERS = ['catalogue', 'words', 'combination', 'freeText', 'identifier'] as const;
export type FindingLayer = (typeof FINDING_LAYERS)[number];
export const SEVERITIES = ['block', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const PARTS = ['title', 'why', 'how', 'option', 'optionValue', 'question', 'survey'] as const;
export type TextPart = (typeof PARTS)[number];

/** What the guard holds against a text, where exactly, by which law, and what could be asked instead. */
export interface Finding {
  questionId: string | null;
  layer: FindingLayer;
  severity: Severity;
  part: TextPart;
  option: number | null;
  language: string | null;
  start: number;
  length: number;
  word: string;
  category: string;
  categoryName: string;
  law: string;
  alternative: { text: string; catalogueId: string | null };
}
