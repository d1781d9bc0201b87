import type { KnownQuestions } from '../draft-questions.js';
import type { DraftQuestion } from '../question-editing.dto.js';
import { alternativeTo } from './alternatives.js';
import type { Finding } from './finding.js';

const wording = ({ title, why, how, options }: DraftQuestion): string =>
  JSON.stringify([title, why, how, options].map(sorted));
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** Whether a question says word for word what the catalogue says. */
export function isUnchanged(question: DraftQuestion, known: KnownQuestions): boolean {
  const origin = question.catalogueId === null ? undefined : known.get(question.catalogueId);
  return origin !== undefined && wording(origin) === wording(question);
}

/** Layer 1: what is not from the catalogue has to be justified and agreed to; so have words that were changed. */
export function catalogueFindings(question: DraftQuestion, known: KnownQuestions): Finding[] {
  if (isUnchanged(question, known)) return [];
  const isOwn = question.catalogueId === null;
  return [
    {
      questionId: question.id,
      layer: 'catalogue',
      severity: 'warn',
      part: 'question',
      option: null,
      language: null,
      start: 0,
      length: 0,
      word: question.title.ja,
      category: isOwn ? 'own' : 'changed',
      categoryName: isOwn ? '自作の質問' : '文を変えた質問',
      law: '個人情報の保護に関する法律 61条（利用目的の達成に必要な範囲）、仕様書6(5)③(イ)',
      alternative: alternativeTo(isOwn ? 'own' : 'changed'),
    },
  ];
}
