import { describeLeaf, type Leaf } from '@tsunagu/eligibility';
import type { Language } from '@tsunagu/api-client';
import { isCaution } from './findings.ts';

/** Reasons as sentences, each once. On lists a caution fact is only 「あなたの回答」 (shared phones). */
export function reasonSentences(leaves: readonly Leaf[], language: Language, hidden: string | null): string[] {
  const sentences = leaves.map((leaf) => (hidden !== null && isCaution(leaf) ? hidden : describeLeaf(leaf, language)));
  return [...new Set(sentences)];
}
