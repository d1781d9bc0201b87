export interface Words {
  ja: string;
  'easy-ja': string;
}
export type QuestionType = 'ward' | 'children' | 'single' | 'yesNo' | 'month' | 'language';

/** One question of a survey version, as it is stored and shown. Whatever it asks, nobody has to answer. */
export interface Question {
  id: string;
  /** The fact it settles, as the rule language names it. */
  fact: string;
  stage: 'registration' | 'finder';
  type: QuestionType;
  privacy: 'ordinary' | 'caution';
  required: false;
  title: Words;
  why: Words;
  how: Words | null;
  options: { value: string; label: Words }[];
}

export const QUESTION_TYPES: readonly QuestionType[] = ['ward', 'children', 'single', 'yesNo', 'month', 'language'];
