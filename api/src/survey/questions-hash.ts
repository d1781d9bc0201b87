import { createHash } from 'node:crypto';
import type { Question } from './survey.questions.js';

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
};

/** The same for the same questions, whatever the order of keys that the database gives back. */
export const questionsHash = (questions: Question[]): string =>
  createHash('sha256').update(canonical(questions)).digest('hex');
