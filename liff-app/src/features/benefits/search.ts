import type { Finding, Results } from '../../findings/findings.ts';

/** Width, case and the two kanas make no difference to somebody who types with one thumb. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Services in which every word is found, in the order of the groups. */
export function search(results: Results, words: string): Finding[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  return [...results.likely, ...results.needsAnswer, ...results.askDesk, ...results.notNow].filter(({ service }) => {
    const text = fold([service.name, service.summary, service.amount, service.desk].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
