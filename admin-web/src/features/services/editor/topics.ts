import { describeLeaf, explain, type Language, parseRule, TOPICS } from '@tsunagu/eligibility';
import { asNode, type Node, textOf } from './rule-tree';

/** The topic of what no list knows: the editor says in words of their own what it is. */
export const ownTopic = 'other';
export const knownTopics: readonly (readonly [string, string])[] = Object.entries(TOPICS).map(([id, [ja]]) => [id, ja]);
export const isKnown = (topic: string): boolean => Object.hasOwn(TOPICS, topic);

export const topicOf = ({ ask }: Node): string => textOf(asNode(ask)['topic'] ?? ask);
export const textOfAsk = ({ ask }: Node): string => textOf(asNode(ask)['text']);

/** A known topic has its words in every language; any other may have some of its own. */
export const asking = (topic: string, text = ''): unknown => (text === '' || isKnown(topic) ? topic : { topic, text });

/** What a parent reads of a condition that only the desk can check. */
export function saidToParents(topic: string, language: Language): string {
  const parsed = parseRule({ ask: topic });
  if (!parsed.ok) return '';
  const nobody = { facts: {}, children: [], childrenComplete: true };
  const [leaf] = explain(parsed.rule, nobody, { on: '2026-04-01' }).deciding;
  return leaf ? describeLeaf(leaf, language) : '';
}
