import { childInEnglish, dateInEnglish, rangeInEnglish } from './english-ages.ts';
import {
  ASK_ELSE_EN,
  ASKS_EN,
  CLAUSES_EN,
  FALLBACK_EN,
  LABELS_EN,
  SENTENCES_EN,
  TOPICS_EN,
  WARDS_EN,
} from './english-words.ts';
import { factInEnglish } from './english.ts';
import type { Leaf } from './leaf.ts';
import { own } from './own.ts';
import type { FactNode } from './types.ts';

const askSentence = (topic: string): string => {
  const special = own(ASKS_EN, topic);
  if (special !== undefined) return special;
  const known = own(TOPICS_EN, topic);
  return known === undefined ? ASK_ELSE_EN : `It depends on ${known}. Ask at the desk.`;
};

const told = (fact: string): boolean => (own(CLAUSES_EN, fact) ?? own(LABELS_EN, fact)) !== undefined;

/** A fact that is not simply wanted as "yes" is told by its own clause, as in `leaf-text.ts`. */
const plainFact = (node: FactNode, leaf: Leaf): string | null => {
  const want =
    'eq' in node && typeof node.eq === 'boolean'
      ? node.eq
      : 'neq' in node && typeof node.neq === 'boolean'
        ? !node.neq
        : null;
  const negated = leaf.favours !== leaf.value;
  const simple = node.fact === 'residence.ward' ? 'in' in node || 'eq' in node : want === true || !told(node.fact);
  if (leaf.favours === null || (simple && !negated) || (want === false && negated)) return null;
  const { yes, no } = factInEnglish(node);
  const needed = negated ? no : yes;
  return leaf.favours ? `You ${needed}` : `It is for people who ${needed}`;
};

/** The English of `describeLeaf`. */
export function describeLeafInEnglish(leaf: Leaf): string {
  const { node } = leaf;
  if (leaf.topic !== null) return askSentence(leaf.topic);
  if ('fact' in node) {
    const plain = plainFact(node, leaf);
    if (plain !== null) return plain;
    const label = own(LABELS_EN, node.fact);
    if (leaf.value === null && label !== undefined && own(SENTENCES_EN, node.fact) === undefined) {
      return `It depends on your ${label}`;
    }
  }
  const key = leaf.missing === 'birthday' ? 'birthday' : leaf.key;
  const sentences = own(SENTENCES_EN, key) ?? own(SENTENCES_EN, key.replace(/\..*/, '')) ?? FALLBACK_EN;
  const isAge = 'fyAge' in node || 'ageMonths' in node || 'birthDate' in node;
  const state = isAge || 'countChildren' in node ? leaf.value : leaf.favours;
  const fill = (name: string): string => {
    if (name === 'n') return 'countChildren' in node ? String(node.countChildren.gte) : '';
    if (name === 'until') {
      const to = 'validity' in node ? node.validity.to : undefined;
      return to === undefined ? '' : ` (until ${dateInEnglish(to)})`;
    }
    if (name === 'ward') {
      const ward = own(WARDS_EN, leaf.ward ?? '');
      if (leaf.key === 'residence.ward') return ward ?? 'a place outside Kobe';
      return ward === undefined ? '' : ` (${ward})`;
    }
    if (!isAge) return '';
    const single = state && leaf.birthMonth !== null && !('birthDate' in node);
    return (single && childInEnglish(node, leaf.birthMonth ?? '', leaf.on)) || rangeInEnglish(node);
  };
  const sentence = state === null ? sentences.open : state ? sentences.yes : sentences.no;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => fill(name));
}
