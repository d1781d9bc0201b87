import type { LifeEvent } from '@tsunagu/api-client';
import type { Finding, Results } from '../../findings/findings.ts';

/** Occasions on which somebody looks for help, in the order of a life. */
export const lifeEvents = [
  'pregnancy',
  'birth',
  'age0to2',
  'enrolment',
  'schoolStart',
  'highSchool',
  'singleParent',
  'moving',
  'work',
  'money',
  'worry',
  'fromAbroad',
] as const satisfies readonly LifeEvent[];

/** Width, case and the two kanas make no difference to somebody who types with one thumb. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Services of a life event in which every word is found, in the order of the groups; none when nothing is looked for. */
export function search(results: Results, words: string, event: LifeEvent | null = null): Finding[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (!wanted.length && !event) return [];
  return [...results.likely, ...results.needsAnswer, ...results.askDesk, ...results.notNow].filter(({ service }) => {
    if (event && !service.lifeEvents?.includes(event)) return false;
    if (!wanted.length) return true;
    const { name, summary, amount, desk, translations } = service;
    const translated = Object.values(translations ?? {}).flatMap((texts) => Object.values(texts));
    const text = fold([name, summary, amount, desk, ...translated].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
