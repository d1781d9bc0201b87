import { describeLeafInJapanese, type Leaf } from '@tsunagu/eligibility';
import type { Language } from '@tsunagu/api-client';
import { useLanguage } from '../stores/language.ts';
import { isCaution } from './findings.ts';

/** Reasons as sentences, each once. On lists a caution fact is only 「あなたの回答」 (shared phones). */
export function reasonSentences(leaves: readonly Leaf[], language: Language, hidden: string | null): string[] {
  const inEnglish = useLanguage().pack?.reason;
  const say = (leaf: Leaf) => {
    if (hidden !== null && isCaution(leaf)) return hidden;
    return inEnglish ? inEnglish(leaf) : describeLeafInJapanese(leaf, language === 'ja' ? 'ja' : 'easy-ja');
  };
  return [...new Set(leaves.map(say))];
}
