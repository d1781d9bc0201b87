import type { Care, Language, Ward } from '@tsunagu/api-client';
import { languageNames } from '../../phrases/ja/common';
import type { Rule } from '@tsunagu/eligibility';
import { isNewlyEligible, readChosen, type Chosen, type NewlyEligible } from './chosen';
import { thisMonth } from './months';

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
  | { kind: 'newlyEligible'; service: string; from: string; to: string }
  /** Of before services were named: with the rule as it was then. */
  | { kind: 'newlyKept'; rule: Rule; from: string; to: string }
  | { kind: 'other'; rule: Chosen };
export type SentenceKind = Exclude<Body['kind'], 'other' | 'newlyKept'>;

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
  'newlyEligible',
];

let nextKey = 1;
export const withKey = (body: Body, except = false): Sentence => ({ ...body, key: nextKey++, except });

/** `today` is the day in Kobe. */
export function newSentence(kind: SentenceKind, today: string): Sentence {
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
    case 'newlyEligible':
      return withKey({ kind, service: '', ...thisMonth(today) });
  }
}

/** Whether a sentence says something: a list with nothing chosen does not. */
export function isComplete(sentence: Sentence): boolean {
  if (sentence.kind === 'ward') return sentence.wards.length > 0;
  if (sentence.kind === 'care') return sentence.places.length > 0;
  if (sentence.kind === 'language') return sentence.languages.length > 0;
  if (sentence.kind === 'newlyEligible') return sentence.service !== '';
  return true;
}

export function bodyToRule(body: Body): Chosen {
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
    case 'newlyEligible':
      return { newlyEligible: { service: body.service, from: body.from, to: body.to } };
    case 'newlyKept':
      return { newlyEligible: { rule: body.rule, from: body.from, to: body.to } };
    case 'other':
      return body.rule;
  }
}

/** The condition of what is complete so far, or null when nothing is said yet. */
export function toRule(condition: Condition): Chosen | null {
  const rules = condition.sentences.filter(isComplete).map((sentence) => {
    const rule = bodyToRule(sentence);
    return sentence.except ? { not: rule } : rule;
  });
  const [only] = rules;
  if (only === undefined) return null;
  // As it was stored before it could be joined.
  if (rules.length === 1 && isNewlyEligible(only)) return only;
  return condition.join === 'all' ? { all: rules } : { any: rules };
}

/** Sentences for a stored condition; null when it is none at all. */
export function fromRule(json: unknown): Condition | null {
  const rule = readChosen(json);
  if (!rule) return null;
  if ('all' in rule) return { join: 'all', sentences: rule.all.map(toSentence) };
  if ('any' in rule) return { join: 'any', sentences: rule.any.map(toSentence) };
  return { join: 'all', sentences: [toSentence(rule)] };
}

function toSentence(rule: Chosen): Sentence {
  if (!isNewlyEligible(rule) && 'not' in rule) {
    const inner = toBody(rule.not);
    return inner.kind === 'other' ? withKey({ kind: 'other', rule }) : withKey(inner, true);
  }
  return withKey(toBody(rule));
}

function termToBody({ newlyEligible: term }: NewlyEligible): Body {
  const { from, to } = term;
  if ('service' in term) return { kind: 'newlyEligible', service: term.service, from, to };
  return { kind: 'newlyKept', rule: term.rule, from, to };
}

function toBody(rule: Chosen): Body {
  const other: Body = { kind: 'other', rule };
  if (isNewlyEligible(rule)) return termToBody(rule);
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
