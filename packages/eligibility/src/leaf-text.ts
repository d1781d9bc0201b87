import { childWords, dateWords, rangeWords } from './age-words.ts';
import { factClause, LABELS, negate, wanted } from './describe.ts';
import { describeLeafInEnglish } from './english-leaf.ts';
import type { Leaf } from './leaf.ts';
import { own } from './own.ts';
import type { FactNode, Japanese, Language } from './types.ts';
import { ASK_ELSE, ASK_SENTENCES, TOPICS } from './desk-words.ts';
import { FALLBACK, SENTENCES, type Sentences } from './sentence-words.ts';
import { CLAUSES, WARD_NAMES, say } from './words.ts';

const sentencesOf = (leaf: Leaf): Sentences => {
  const key = leaf.missing === 'birthday' ? 'birthday' : leaf.key;
  return own(SENTENCES, key) ?? own(SENTENCES, key.replace(/\..*/, '')) ?? FALLBACK;
};

const askSentence = (topic: string, language: Japanese): string => {
  const special = own(ASK_SENTENCES, topic);
  if (special) return say(special, language);
  const known = own(TOPICS, topic);
  if (!known) return say(ASK_ELSE, language);
  return language === 'ja'
    ? `${say(known, language)}によります。窓口で確認できます。`
    : `${say(known, language)}で 決まります。窓口で 聞いて ください。`;
};

const told = (fact: string): boolean => (own(CLAUSES, fact) ?? own(LABELS, fact)) !== undefined;

/** A fact wanted as "no", or compared in some other way than its sentences say, is told by its clause. */
const plainFact = (node: FactNode, leaf: Leaf, language: Japanese): string | null => {
  const want = wanted(node);
  const negated = leaf.favours !== leaf.value;
  const simple = node.fact === 'residence.ward' ? 'in' in node || 'eq' in node : want === true || !told(node.fact);
  if (leaf.favours === null || (simple && !negated)) return null;
  if (want === false && negated) return null;
  const plain = factClause(node, language);
  const needed = negated ? negate(plain, language) : plain;
  if (language === 'ja') return leaf.favours ? `${needed}ため` : `${needed}方の制度のため`;
  return leaf.favours ? `${needed}から` : `${needed} 人の 制度だから`;
};

/** The sentence for one leaf, as a reason (true), a reason against (false), or what is still open (unknown). */
export function describeLeaf(leaf: Leaf, language: Language): string {
  return language === 'en' ? describeLeafInEnglish(leaf) : describeLeafInJapanese(leaf, language);
}

/** Apart, so that a page in Japanese need not carry the English. */
export function describeLeafInJapanese(leaf: Leaf, language: Japanese): string {
  const { node } = leaf;
  const ja = language === 'ja';
  if (leaf.topic !== null) return askSentence(leaf.topic, language);
  if ('fact' in node) {
    const plain = plainFact(node, leaf, language);
    if (plain !== null) return plain;
    const label = leaf.value === null && own(LABELS, node.fact);
    if (label && own(SENTENCES, node.fact) === undefined) return `${say(label, language)}で${ja ? '' : ' '}決まります`;
  }
  const sentences = sentencesOf(leaf);
  const isAge = 'fyAge' in node || 'ageMonths' in node || 'birthDate' in node;
  // Ages and counts say what is so; the others say whether it suits.
  const state = isAge || 'countChildren' in node ? leaf.value : leaf.favours;
  const pair = state === null ? sentences.open : state ? sentences.yes : sentences.no;
  const fill = (name: string): string => {
    if (name === 'n') return 'countChildren' in node ? String(node.countChildren.gte) : '';
    if (name === 'until') {
      const to = 'validity' in node ? node.validity.to : undefined;
      return to === undefined ? '' : `（${dateWords(to)}まで）`;
    }
    if (name === 'ward') {
      const ward = own(WARD_NAMES, leaf.ward ?? '');
      if (leaf.key === 'residence.ward') return ward ?? (ja ? '神戸市外' : '神戸市では ない ところ');
      return ward === undefined ? '' : `（${ward}）`;
    }
    if (!isAge) return '';
    const single = state && leaf.birthMonth !== null && !('birthDate' in node);
    return (single && childWords(node, leaf.birthMonth ?? '', leaf.on, language)) || rangeWords(node, language);
  };
  return say(pair, language).replace(/\{(\w+)\}/g, (_, name: string) => fill(name));
}
