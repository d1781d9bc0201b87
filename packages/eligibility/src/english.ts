import { dateInEnglish, monthInEnglish, rangeInEnglish } from './english-ages.ts';
import {
  CARE_EN,
  CLAUSES_EN,
  LABELS_EN,
  LANGUAGES_EN,
  type Phrase,
  SCHOOL_EN,
  TOPICS_EN,
  WARDS_EN,
} from './english-words.ts';
import { factOf, isAmount } from './facts.ts';
import { own } from './own.ts';
import type {
  AskNode,
  ChildFactNode,
  ChildRule,
  ChildValidityNode,
  FactNode,
  Literal,
  Operand,
  Rule,
  ValidityNode,
} from './types.ts';

// Every clause is a verb phrase for "people who …" (or "a child who …") with its opposite beside it, because English
// cannot be negated by its ending as Japanese can.

const quoted = (parts: readonly Phrase[]): string => parts.map(({ yes }) => `“${yes}”`).join(', ');

const and = (parts: readonly Phrase[]): Phrase => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return { yes: parts.map(({ yes }) => yes).join(' and '), no: `do not meet all of ${quoted(parts)}` };
};
const or = (parts: readonly Phrase[]): Phrase => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return { yes: `meet one of ${quoted(parts)}`, no: `meet none of ${quoted(parts)}` };
};

const literal = (value: Literal, fact: string): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return isAmount(fact) ? `${value.toLocaleString('en')} yen` : String(value);
  const month = /^\d{4}-\d{2}$/.test(value) ? monthInEnglish(value) : undefined;
  return month ?? own(WARDS_EN, value) ?? own(LANGUAGES_EN, value) ?? value;
};
const operand = (value: Operand, fact: string): string =>
  typeof value === 'object' ? 'the set amount' : literal(value, fact);

/** [operator, of amounts, its opposite, of months, its opposite] */
const ORDER: readonly (readonly [string, string, string, string, string])[] = [
  ['lt', 'below', 'not below', 'before', 'not before'],
  ['lte', 'up to', 'above', 'by', 'after'],
  ['gt', 'above', 'not above', 'after', 'not after'],
  ['gte', 'at least', 'below', 'not before', 'before'],
];

const ask = (node: AskNode | string): Phrase => {
  const topic = typeof node === 'string' ? node : typeof node.ask === 'string' ? node.ask : node.ask.topic;
  const about = own(TOPICS_EN, topic) ?? 'details';
  return {
    yes: `meet what the desk checks (${about})`,
    no: `do not meet what the desk checks (${about})`,
  };
};

export const factInEnglish = (node: FactNode): Phrase => {
  const topic = factOf(node.fact)?.topic;
  if (topic !== undefined) return ask(topic);
  const known = own(CLAUSES_EN, node.fact);
  const turned = (phrase: Phrase, when: boolean): Phrase => (when ? { yes: phrase.no, no: phrase.yes } : phrase);
  if (known && 'eq' in node && typeof node.eq === 'boolean') return turned(known, !node.eq);
  if (known && 'neq' in node && typeof node.neq === 'boolean') return turned(known, node.neq);
  const name = own(LABELS_EN, node.fact) ?? `“${known?.yes ?? node.fact}”`;
  const values = 'in' in node ? node.in : 'eq' in node ? [node.eq] : 'neq' in node ? [node.neq] : null;
  if (values) {
    const list = values.map((value) => operand(value, node.fact)).join(' or ');
    const place = list.replace('outside', 'a place outside Kobe');
    const phrases: Readonly<Record<string, Phrase>> = {
      'residence.ward': { yes: `live in ${place}`, no: `do not live in ${place}` },
      'preference.language': { yes: `use ${list}`, no: `use another language than ${list}` },
    };
    const other = { yes: `have ${name}: ${list}`, no: `have ${name}: not ${list}` };
    return turned(own(phrases, node.fact) ?? other, 'neq' in node);
  }
  for (const [operator, ...words] of ORDER) {
    const value = (node as unknown as Record<string, Operand | undefined>)[operator];
    if (value === undefined) continue;
    const [word, opposite] = typeof value === 'string' ? words.slice(2) : words;
    const set = operand(value, node.fact);
    return { yes: `have ${name}: ${word} ${set}`, no: `have ${name}: ${opposite} ${set}` };
  }
  return { yes: `have ${name}`, no: `do not have ${name}` };
};

const childFact = (node: ChildFactNode): Phrase => {
  const table = node.childFact === 'care' ? CARE_EN : node.childFact === 'school' ? SCHOOL_EN : {};
  return childOr(
    node.in.map((value) => {
      const unknown = `has “${node.childFact}”: “${value}”`;
      return own(table, value) ?? { yes: unknown, no: `has “${node.childFact}”: not “${value}”` };
    }),
  );
};

const childOr = (parts: readonly Phrase[]): Phrase => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return { yes: parts.map(({ yes }) => yes).join(' or '), no: `meets none of ${quoted(parts)}` };
};

const childAnd = (parts: readonly Phrase[]): Phrase => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return { yes: parts.map(({ yes }) => yes).join(' and '), no: `does not meet all of ${quoted(parts)}` };
};

const child = (rule: ChildRule): Phrase => {
  if ('all' in rule) return childAnd(rule.all.map(child));
  if ('any' in rule) return childOr(rule.any.map(child));
  if ('not' in rule) {
    const { yes, no } = child(rule.not);
    return { yes: no, no: yes };
  }
  if ('ask' in rule) {
    const { yes, no } = ask(rule);
    return { yes: yes.replace('meet', 'meets'), no: no.replace('do not', 'does not') };
  }
  if ('childFact' in rule) return childFact(rule);
  if ('validity' in rule) {
    const window = { yes: `is in time (${days(rule)})`, no: `is not in time (${days(rule)})` };
    return rule.validity.rule ? childAnd([window, child(rule.validity.rule)]) : window;
  }
  const range = ('birthDate' in rule ? 'born ' : '') + rangeInEnglish(rule);
  return { yes: `is ${range}`, no: `is not ${range}` };
};

const days = ({ validity: { from, to } }: ValidityNode | ChildValidityNode): string =>
  [from && `from ${dateInEnglish(from)}`, to && `until ${dateInEnglish(to)}`].filter(Boolean).join(' ');

const period = (node: ValidityNode): Phrase => ({
  yes: `apply in time (${days(node)})`,
  no: `do not apply in time (${days(node)})`,
});

/** One rule as verb phrases: "live in Kobe and have a child who is in elementary school". */
function clause(rule: Rule): Phrase {
  if ('all' in rule) return and(rule.all.map(clause));
  if ('any' in rule) return or(rule.any.map(clause));
  if ('not' in rule) {
    const { yes, no } = clause(rule.not);
    return { yes: no, no: yes };
  }
  if ('fact' in rule) return factInEnglish(rule);
  if ('someChild' in rule) {
    const { yes } = child(rule.someChild);
    return { yes: `have a child who ${yes}`, no: `have no child who ${yes}` };
  }
  if ('countChildren' in rule) {
    const { gte, where } = rule.countChildren;
    if (gte < 2) return clause({ someChild: where });
    const { yes } = child(where);
    const each = ` (each of them ${yes})`;
    return { yes: `have ${gte} or more children${each}`, no: `have fewer than ${gte} children${each}` };
  }
  if ('ask' in rule) return ask(rule);
  return rule.validity.rule ? and([period(rule), clause(rule.validity.rule)]) : period(rule);
}

/** The whole rule as one English sentence: "People who live in Kobe". */
export const describeInEnglish = (rule: Rule): string => `People who ${clause(rule).yes}`;
