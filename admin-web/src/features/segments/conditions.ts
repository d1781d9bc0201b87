import type { Care, Language, Ward } from '@tsunagu/api-client';
import { languageNames } from '../../phrases/ja/common';
import { factOf, parseRule, type Rule } from '@tsunagu/eligibility';

/** Whom a rule newly means: surely on the second day, and not on the first. It stands alone. */
export interface NewlyEligible {
  newlyEligible: { rule: Rule; from: string; to: string };
}
/** What an audience is chosen by. */
export type Chosen = Rule | NewlyEligible;

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
  | ({ kind: 'newlyEligible' } & NewlyEligible['newlyEligible'])
  | { kind: 'other'; rule: Rule };
export type SentenceKind = Exclude<Body['kind'], 'other' | 'newlyEligible'>;
type Plain = Exclude<Body, { kind: 'newlyEligible' }>;

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

function bodyToRule(body: Plain): Rule {
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
export function toRule(condition: Condition): Chosen | null {
  const alone = newlyOf(condition);
  if (alone) return { newlyEligible: { rule: alone.rule, from: alone.from, to: alone.to } };
  const rules = condition.sentences
    .filter(isPlain)
    .filter(isComplete)
    .map((sentence) => {
      const rule = bodyToRule(sentence);
      return sentence.except ? { not: rule } : rule;
    });
  if (rules.length === 0) return null;
  return condition.join === 'all' ? { all: rules } : { any: rules };
}

/** The one sentence of an audience that is newly eligible. */
export const newlyOf = ({ sentences }: Condition) =>
  sentences.find((one): one is Extract<Sentence, { kind: 'newlyEligible' }> => one.kind === 'newlyEligible') ?? null;
const isPlain = (sentence: Sentence): sentence is Exclude<Sentence, { kind: 'newlyEligible' }> =>
  sentence.kind !== 'newlyEligible';

/** Sentences for a stored condition; null when it is no rule at all. */
export function fromRule(json: unknown): Condition | null {
  if (typeof json === 'object' && json !== null && 'newlyEligible' in json) return fromNewly(json as NewlyEligible);
  const parsed = parseRule(json);
  if (!parsed.ok) return null;
  const rule = parsed.rule;
  if ('all' in rule) return { join: 'all', sentences: rule.all.map(toSentence) };
  if ('any' in rule) return { join: 'any', sentences: rule.any.map(toSentence) };
  return { join: 'all', sentences: [toSentence(rule)] };
}

/** The API has read it before it was stored; what is read again here is the rule. */
function fromNewly({ newlyEligible: { rule, from, to } }: NewlyEligible): Condition | null {
  const parsed = parseRule(rule);
  if (!parsed.ok) return null;
  return { join: 'all', sentences: [withKey({ kind: 'newlyEligible', rule: parsed.rule, from, to })] };
}

function toSentence(rule: Rule): Sentence {
  if ('not' in rule) {
    const inner = toBody(rule.not);
    return inner.kind === 'other' ? withKey({ kind: 'other', rule }) : withKey(inner, true);
  }
  return withKey(toBody(rule));
}

function toBody(rule: Rule): Plain {
  const other: Plain = { kind: 'other', rule };
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
export function restsOnCaution(rule: Chosen): boolean {
  const names = JSON.stringify(rule).matchAll(/"fact":"([^"]+)"/g);
  return [...names].some(([, name]) => factOf(name ?? '')?.privacy === 'caution');
}
