import { factOf, FACTS } from '@tsunagu/eligibility';

/** A node of a rule as JSON, possibly not whole yet: an editor writes it piece by piece. */
export type Node = Record<string, unknown>;
/** Whether a node speaks of the household or of one child of it. */
export type Scope = 'household' | 'child';

export type LeafKind = 'fact' | 'ask' | 'ageMonths' | 'fyAge' | 'birthDate' | 'childFact';
export type Kind = 'all' | 'any' | 'not' | 'someChild' | 'countChildren' | 'validity' | LeafKind;

const both: Kind[] = ['all', 'any', 'not', 'validity', 'ask'];
/** What may stand in each scope, in the order in which it is offered. */
export const KINDS: Record<Scope, Kind[]> = {
  household: ['fact', 'someChild', 'countChildren', 'ask', 'all', 'any', 'validity'],
  child: ['fyAge', 'ageMonths', 'birthDate', 'childFact', 'ask', 'all', 'any', 'validity'],
};
const everyKind: Kind[] = [...new Set<Kind>([...both, ...KINDS.household, ...KINDS.child])];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
export const asNode = (value: unknown): Node => (isNode(value) ? value : {});

/** Text of a literal; empty for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Values of a list of words, or of one word alone. */
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : [textOf(value)]);

/** Null for what is no node of the language. */
export const kindOf = (node: Node): Kind | null => everyKind.find((kind) => kind in node) ?? null;

export const OPERATORS = ['eq', 'neq', 'in', 'lt', 'lte', 'gt', 'gte'] as const;
export type Operator = (typeof OPERATORS)[number];
export const operatorOf = (node: Node): Operator => OPERATORS.find((one) => one in node) ?? 'eq';

/** Facts that a rule may ask for; what is never asked is for `ask`. */
export const askableFacts = Object.keys(FACTS).filter((id) => {
  const fact = FACTS[id];
  return fact?.type !== 'children' && fact?.privacy !== 'do-not-ask' && !id.startsWith('child.') && id !== 'birthday';
});

/** A fresh node of a kind that already says something. */
export function newNode(kind: Kind, scope: Scope, today: string): Node {
  const leaf = (): Node => newNode(scope === 'child' ? 'fyAge' : 'fact', scope, today);
  switch (kind) {
    case 'all':
      return { all: [leaf()] };
    case 'any':
      return { any: [leaf(), leaf()] };
    case 'not':
      return { not: leaf() };
    case 'someChild':
      return { someChild: newNode('fyAge', 'child', today) };
    case 'countChildren':
      return { countChildren: { gte: 2, where: newNode('fyAge', 'child', today) } };
    case 'validity':
      return { validity: { from: today, rule: leaf() } };
    case 'ask':
      return { ask: 'household-circumstances' };
    case 'fact':
      return { fact: 'residence.kobe', eq: true };
    case 'ageMonths':
      return { ageMonths: { gte: 0, lt: 36 } };
    case 'fyAge':
      return { fyAge: { gte: 0, lte: 5 } };
    case 'birthDate':
      return { birthDate: { gte: today } };
    case 'childFact':
      return { childFact: 'care', in: ['none'] };
  }
}

/** What an editor hung on a node stays when the node says something else. */
export function meta(node: Node): Node {
  const kept = Object.entries(node).filter(([key]) => ['id', 'textKey', 'cite'].includes(key));
  return Object.fromEntries(kept);
}

/** A fact with an operator and a value that fit it. */
export function factNode(node: Node, fact: string, operator?: Operator): Node {
  const type = factOf(fact)?.type;
  const values = factOf(fact)?.values ?? [];
  const base = { ...meta(node), fact };
  if (type === 'boolean') return { ...base, eq: true };
  if (type === 'band') return { ...base, [operator ?? 'lt']: 0 };
  if (type === 'month') return { ...base, [operator ?? 'gte']: '2026-04' };
  return { ...base, in: values.slice(0, 1) };
}

/** The list of a group, the inner node of the others. */
export function partsOf(node: Node): Node[] {
  const kind = kindOf(node);
  if (kind === 'all' || kind === 'any') return Array.isArray(node[kind]) ? node[kind].map(asNode) : [];
  if (kind === 'not' || kind === 'someChild') return [asNode(node[kind])];
  if (kind === 'countChildren') return [asNode(asNode(node[kind])['where'])];
  if (kind === 'validity') return [asNode(asNode(node[kind])['rule'])];
  return [];
}

/** The node with these parts in place of its own. */
export function withParts(node: Node, parts: Node[]): Node {
  const kind = kindOf(node);
  if (kind === 'all' || kind === 'any') return { ...node, [kind]: parts };
  const [inner] = parts;
  if (kind === 'not' || kind === 'someChild') return { ...node, [kind]: inner };
  if (kind === 'countChildren') return { ...node, countChildren: { ...asNode(node['countChildren']), where: inner } };
  if (kind === 'validity') return { ...node, validity: { ...asNode(node['validity']), rule: inner } };
  return node;
}

/** The scope in which the parts of a node speak. */
export const scopeOf = (node: Node, scope: Scope): Scope => {
  const kind = kindOf(node);
  return kind === 'someChild' || kind === 'countChildren' ? 'child' : scope;
};

/** Every fact that a rule names, in the order of its first mention; `child.care` for what it asks of a child. */
export function factsOf(node: unknown): string[] {
  if (Array.isArray(node)) return [...new Set(node.flatMap(factsOf))];
  if (!isNode(node)) return [];
  const own = typeof node['fact'] === 'string' ? [node['fact']] : [];
  const ofChild = typeof node['childFact'] === 'string' ? [`child.${node['childFact']}`] : [];
  return [...new Set([...own, ...ofChild, ...Object.values(node).flatMap(factsOf)])];
}

/** Sentences without others inside: what reasons are made of. With the place of each as a path of keys. */
export function leavesOf(node: unknown, path: (string | number)[] = []): { path: (string | number)[]; node: Node }[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => leavesOf(one, [...path, index]));
  if (!isNode(node)) return [];
  const kind = kindOf(node);
  // A child's conditions are one reason together.
  if (kind === 'fact' || kind === 'ask' || kind === 'someChild' || kind === 'countChildren') return [{ path, node }];
  if (kind === 'all' || kind === 'any' || kind === 'not') return leavesOf(node[kind], [...path, kind]);
  if (kind === 'validity') return leavesOf(asNode(node['validity'])['rule'], [...path, 'validity', 'rule']);
  return [];
}

/** The rule with one node replaced. */
export function replaced(node: unknown, path: readonly (string | number)[], next: Node): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(node)) return node.map((one: unknown, at) => (at === key ? replaced(one, rest, next) : one));
  return { ...asNode(node), [key]: replaced(asNode(node)[key], rest, next) };
}
