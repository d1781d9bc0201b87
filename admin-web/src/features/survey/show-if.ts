import { factOf, parseRule, type Rule } from '@tsunagu/eligibility';

/** One sentence under which a question is asked. `other` keeps what this screen cannot edit, untouched. */
export type Sentence = { key: number; except: boolean } & Body;
export type Body =
  | { kind: 'childAge'; from: number; to: number }
  | { kind: 'schoolYear'; from: number; to: number }
  | { kind: 'answer'; fact: string; values: string[] }
  | { kind: 'other'; rule: Rule };

export interface ShowIf {
  join: 'all' | 'any';
  sentences: Sentence[];
}

/** A fact that an earlier question settles, with the answers that can be named. */
export interface AskedFact {
  fact: string;
  name: string;
  options: { value: string; label: string }[];
}

interface Asking {
  fact: string | null;
  type: string;
  name: string;
  options: readonly { value: string; label: string }[];
}

const isYesNo = (fact: string): boolean => factOf(fact)?.type === 'boolean';

/** What the questions before this one have settled, as far as the rule language knows it. */
export function askedBefore(before: readonly Asking[], yesNo: { yes: string; no: string }): AskedFact[] {
  return before.flatMap(({ fact, type, name, options }): AskedFact[] => {
    if (fact === null || type === 'children' || !factOf(fact)) return [];
    const words = isYesNo(fact)
      ? [
          { value: 'true', label: yesNo.yes },
          { value: 'false', label: yesNo.no },
        ]
      : [...options];
    return words.length === 0 ? [] : [{ fact, name, options: words }];
  });
}

let nextKey = 1;
export const withKey = (body: Body, except = false): Sentence => ({ ...body, key: nextKey++, except });

export function newSentence(kind: 'childAge' | 'schoolYear' | AskedFact): Sentence {
  if (kind === 'childAge') return withKey({ kind, from: 0, to: 5 });
  if (kind === 'schoolYear') return withKey({ kind, from: 6, to: 14 });
  return withKey({ kind: 'answer', fact: kind.fact, values: isYesNo(kind.fact) ? ['true'] : [] });
}

/** Whether a sentence says something: a list with nothing chosen does not. */
export const isComplete = (sentence: Sentence): boolean => sentence.kind !== 'answer' || sentence.values.length > 0;

function bodyToRule(body: Body): Rule {
  switch (body.kind) {
    case 'childAge':
      return { someChild: { ageMonths: { gte: body.from * 12, lt: (body.to + 1) * 12 } } };
    case 'schoolYear':
      return { someChild: { fyAge: { gte: body.from, lte: body.to } } };
    case 'answer':
      return isYesNo(body.fact)
        ? { fact: body.fact, eq: body.values[0] === 'true' }
        : { fact: body.fact, in: body.values };
    case 'other':
      return body.rule;
  }
}

/** The rule of what is complete so far; null asks everybody. */
export function toRule(showIf: ShowIf): Rule | null {
  const rules = showIf.sentences.filter(isComplete).map((sentence) => {
    const rule = bodyToRule(sentence);
    return sentence.except ? { not: rule } : rule;
  });
  if (rules.length === 0) return null;
  if (rules.length === 1) return rules[0] ?? null;
  return showIf.join === 'all' ? { all: rules } : { any: rules };
}

/** Sentences for a stored condition. What is no rule is kept as it is. */
export function fromRule(json: unknown): ShowIf {
  if (json === null || json === undefined) return { join: 'all', sentences: [] };
  const parsed = parseRule(json);
  if (!parsed.ok) return { join: 'all', sentences: [withKey({ kind: 'other', rule: json as Rule })] };
  const rule = parsed.rule;
  if ('all' in rule) return { join: 'all', sentences: rule.all.map(toSentence) };
  if ('any' in rule) return { join: 'any', sentences: rule.any.map(toSentence) };
  return { join: 'all', sentences: [toSentence(rule)] };
}

function toSentence(rule: Rule): Sentence {
  if ('not' in rule) {
    const inner = toBody(rule.not);
    return inner.kind === 'other' ? withKey({ kind: 'other', rule }) : withKey(inner, true);
  }
  return withKey(toBody(rule));
}

function toBody(rule: Rule): Body {
  const other: Body = { kind: 'other', rule };
  if ('fact' in rule) {
    if ('eq' in rule && typeof rule.eq === 'boolean' && isYesNo(rule.fact)) {
      return { kind: 'answer', fact: rule.fact, values: [String(rule.eq)] };
    }
    const isList = 'in' in rule && rule.in.every((value) => typeof value === 'string') && !isYesNo(rule.fact);
    return isList ? { kind: 'answer', fact: rule.fact, values: rule.in.map(String) } : other;
  }
  if (!('someChild' in rule)) return other;
  const child = rule.someChild;
  if ('ageMonths' in child) {
    const { gte = 0, lt } = child.ageMonths;
    if (lt === undefined || gte % 12 !== 0 || lt % 12 !== 0 || lt <= gte) return other;
    return { kind: 'childAge', from: gte / 12, to: lt / 12 - 1 };
  }
  if ('fyAge' in child) {
    const { gte, lte } = child.fyAge;
    return gte === undefined || lte === undefined ? other : { kind: 'schoolYear', from: gte, to: lte };
  }
  return other;
}

/** Facts a condition rests on that no earlier question has settled: then it can never be known here. */
export function unsettled(showIf: ShowIf, before: readonly Asking[]): string[] {
  const settled = new Set(before.map(({ fact }) => fact));
  const wanted = showIf.sentences.flatMap((sentence) => {
    if (sentence.kind === 'answer') return [sentence.fact];
    return sentence.kind === 'other' ? [] : ['children'];
  });
  return [...new Set(wanted.filter((fact) => !settled.has(fact)))];
}
