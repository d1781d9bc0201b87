import type { Answer } from '../harness/caller.js';
import type { Answers } from './households.js';

type Json = any;

export const family = (ward: string, birthMonth: string, more: Partial<Answers> = {}): Answers => ({
  facts: { 'residence.ward': ward, ...more.facts },
  language: 'ja',
  children: more.children ?? [{ birthMonth }],
  childrenComplete: more.childrenComplete ?? true,
});
export const many = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);

/** An answer of lines, one JSON text each; the last is what was found. */
export function read(answer: Answer): Answer & { lines: Json[]; result: Json } {
  const text = typeof answer.body === 'string' ? answer.body : '';
  const lines = text === '' ? [] : text.trimEnd().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
  return { ...answer, lines, result: lines.at(-1) };
}

/** Newly eligible, newly not, newly unknown, unchanged. */
export const counts = ({ groups, unchanged }: { groups: { count: unknown }[]; unchanged: unknown }) => [
  ...groups.map(({ count }) => count),
  unchanged,
];
