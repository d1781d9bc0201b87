import type { Care, Language, Ward } from '@tsunagu/api-client';
import { languageNames } from '../../phrases/ja/common';
import { factOf, parseRule, type Rule } from '@tsunagu/eligibility';

/** One sentence of the builder. `other` keeps what this screen cannot edit, untouched. */
export type Sentence = { key: number; except: boolean } & Body;
export type Body =
  | { kind: 'kobe' }
  | { kind: 'ward'; wards: Ward[] }
  | { kind: 'childAge'; from: number; to: number }
  | { kind: 'schoolYear'; from: number; to: number }
  | { kind: 'care'; places: Care[] }
  | { kind: 'expecting' }
  | { kind: 'language'; languages: Language[] }
  | { kind: 'other'; rule: Rule };
export type SentenceKind = Exclude<Body['kind'], 'other'>;

export interface Condition {
  join: 'all' | 'any';
  sentences: Sentence[];
}

export const sentenceKinds: SentenceKind[] = [
  'kobe',
  'ward',
  'childAge',
  'schoolYear',
  'care',
  'expecting',
  'language',
];

let nextKey = 1;
export const withKey = (body: Body, except = false): Sentence => ({ ...body, key: nextKey++, except });

export function newSentence(kind: SentenceKind): Sentence {
  switch (kind) {
    case 'kobe':
    case 'expecting':
      return withKey({ kind });
    case 'ward':
      return withKey({ kind, wards: [] });
    case 'childAge':
      return withKey({ kind, from: 0, to: 2 });
    case 'schoolYear':
      return withKey({ kind, from: 6, to: 11 });
    case 'care':
      return withKey({ kind, places: ['none'] });
    case 'language':
      return withKey({ kind, languages: ['easy-ja'] });
  }
}

/** Whether a sentence says something: a list with nothing chosen does not. */
export function isComplete(sentence: Sentence): boolean {
  if (sentence.kind === 'ward') return sentence.wards.length > 0;
  if (sentence.kind === 'care') return sentence.places.length > 0;
  if (sentence.kind === 'language') return sentence.languages.length > 0;
  return true;
}

function bodyToRule(body: Body): Rule {
  switch (body.kind) {
    case 'kobe':
      return { fact: 'residence.kobe', eq: true };
    case 'ward':
      return { fact: 'residence.ward', in: body.wards };
    case 'childAge':
      return { someChild: { ageMonths: { gte: body.from * 12, lt: (body.to + 1) * 12 } } };
    case 'schoolYear':
      return { someChild: { fyAge: { gte: body.from, lte: body.to } } };
    case 'care':
      return { someChild: { childFact: 'care', in: body.places } };
    case 'expecting':
      return { fact: 'family.expecting', eq: true };
    case 'language':
      return { fact: 'preference.language', in: body.languages };
    case 'other':
      return body.rule;
  }
}

/** The rule of what is complete so far, or null when nothing is said yet. */
export function toRule(condition: Condition): Rule | null {
  const rules = condition.sentences.filter(isComplete).map((sentence) => {
    const rule = bodyToRule(sentence);
    return sentence.except ? { not: rule } : rule;
  });
  if (rules.length === 0) return null;
  return condition.join === 'all' ? { all: rules } : { any: rules };
}

/** Sentences for a stored condition; null when it is no rule at all. */
export function fromRule(json: unknown): Condition | null {
  const parsed = parseRule(json);
  if (!parsed.ok) return null;
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
    if (rule.fact === 'residence.kobe' && 'eq' in rule && rule.eq === true) return { kind: 'kobe' };
    if (rule.fact === 'family.expecting' && 'eq' in rule && rule.eq === true) return { kind: 'expecting' };
    if (rule.fact === 'residence.ward' && 'in' in rule) return { kind: 'ward', wards: rule.in as Ward[] };
    if (rule.fact === 'preference.language' && 'in' in rule) {
      const languages = rule.in.filter(
        (value): value is Language => typeof value === 'string' && Object.hasOwn(languageNames, value),
      );
      return languages.length === rule.in.length ? { kind: 'language', languages } : other;
    }
    return other;
  }
  if (!('someChild' in rule)) return other;
  const child = rule.someChild;
  if ('ageMonths' in child) {
    const { gte = 0, lt } = child.ageMonths;
    if (lt === undefined || gte % 12 !== 0 || lt % 12 !== 0) return other;
    return { kind: 'childAge', from: gte / 12, to: lt / 12 - 1 };
  }
  if ('fyAge' in child) {
    const { gte, lte } = child.fyAge;
    return gte === undefined || lte === undefined ? other : { kind: 'schoolYear', from: gte, to: lte };
  }
  if ('childFact' in child && child.childFact === 'care') return { kind: 'care', places: child.in as Care[] };
  return other;
}

/** Whether the rule rests on a caution fact: then the title of what is sent must not show the group. */
export function restsOnCaution(rule: Rule): boolean {
  const names = JSON.stringify(rule).matchAll(/"fact":"([^"]+)"/g);
  return [...names].some(([, name]) => factOf(name ?? '')?.privacy === 'caution');
}
