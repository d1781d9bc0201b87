import { describeLeafInJapanese, type Leaf } from '@tsunagu/eligibility';
import type { Language, LeafText } from '@tsunagu/api-client';
import { useLanguage } from '../stores/language.ts';
import { isCaution } from './findings.ts';
import { wordsIn } from './service-text.ts';

/**
 * Reasons as sentences, each once. On lists a caution fact is only 「あなたの回答」 (shared phones). An editor's own words for a
 * condition go before those of the rule language.
 */
export function reasonSentences(
  leaves: readonly Leaf[],
  language: Language,
  hidden: string | null,
  ownTexts: readonly LeafText[] = [],
): string[] {
  const inEnglish = useLanguage().pack?.reason;
  const say = (leaf: Leaf) => {
    if (hidden !== null && isCaution(leaf)) return hidden;
    const own = ownTexts.find(({ leafId }) => leafId === leaf.node.id);
    if (own) return wordsIn(leaf.favours === null ? own.open : leaf.favours ? own.yes : own.no, language).text;
    return inEnglish ? inEnglish(leaf) : describeLeafInJapanese(leaf, language === 'ja' ? 'ja' : 'easy-ja');
  };
  return [...new Set(leaves.map(say))];
}
