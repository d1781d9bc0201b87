import type { Rule } from '@tsunagu/eligibility';
import type { Words } from '../households/households.service.js';

export type { Words } from '../households/households.service.js';

export const QUESTION_TYPES = [
  'ward',
  'children',
  'single',
  'multiple',
  'yesNo',
  'month',
  'count',
  'language',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];
export const STAGES = ['registration', 'finder'] as const;
export type Stage = (typeof STAGES)[number];

export interface QuestionOption {
  value: string;
  label: Words;
}

/** One question of a survey version, as it is stored and shown. Whatever it asks, nobody has to answer. */
export interface Question {
  id: string;
  /** The approved question it came from; null: somebody made it up, and the city has to agree. Absent before version 2. */
  catalogueId?: string | null;
  /** The fact it settles, as the rule language names it; `multiple` settles one fact per option below it. */
  fact: string;
  stage: Stage;
  type: QuestionType;
  privacy: 'ordinary' | 'caution';
  required: false;
  /** Asked once for every child. */
  perChild?: boolean;
  /** Asked only while this holds, by what was answered before. */
  showIf?: Rule | null;
  /** Highest number a `count` takes. */
  countMax?: number | null;
  title: Words;
  why: Words;
  how: Words | null;
  options: QuestionOption[];
}

/** What staff write beside a question for the city; parents never see it. */
export interface QuestionNote {
  /** Why the question is needed at all. Has to be there for one that is not of the catalogue. */
  purpose: string | null;
  /** Why its wording is needed although the guard warns. */
  reason: string | null;
  /** Which other way of asking was considered (lexicon R3 c). */
  considered: string | null;
}
export type QuestionNotes = Record<string, QuestionNote>;
