import { factOf, factsAsked, factsOfQuestion, OF_ONE_CHILD, type Question } from '@tsunagu/eligibility';
import type { SurveyForm, SurveyQuestion, Texts } from '@tsunagu/api-client';
import type { questions } from '../phrases/ja/questions.ts';
import { childLabels, fyAge } from './ages.ts';
import type { Known } from './known.ts';

type Words = typeof questions;
type OwnFact = Extract<keyof Words, `${string}.${string}` | 'children' | 'birthday'>;

/** One question as the finder shows it: from the API's survey when registered, from the app's own words before. */
export interface Asked {
  fact: string;
  title: string;
  why: string;
  how: string | null;
  kind: 'choices' | 'children' | 'elsewhere';
  options: { value: string; label: string }[];
  /** The child it is about, by place in the list. */
  child: number | null;
  /** The question of the API's survey that keeps the answer. */
  questionId: string | null;
}

/** What the app asks for by itself. */
const ownFacts: readonly OwnFact[] = [
  'residence.ward',
  'children',
  'birthday',
  'child.care',
  'child.school',
  'family.expecting',
  'family.guardiansNeedChildcare',
  'family.multiples',
  'family.singleParent',
  'tax.residentTaxExempt',
  'tax.incomeTaxExempt',
  'benefit.receivesChildRearingAllowance',
  'work.inKobe',
];
/** Whether somebody may be asked for a fact. */
export type Askable = (fact: string) => boolean;

export function makeAskable(form: SurveyForm | null): Askable {
  const asked: ReadonlySet<string> = form ? factsAsked(form.questions) : new Set(ownFacts);
  return (fact) => asked.has(fact);
}

interface Setting {
  form: SurveyForm | null;
  known: Known;
  on: string;
  words: Words;
  inLanguage: (texts: Texts) => string;
}

/** Puts the question that settles most into words; null when nobody may be asked for it. */
export function askedOf({ fact, children }: Pick<Question, 'fact' | 'children'>, setting: Setting): Asked | null {
  const { form, words } = setting;
  if (OF_ONE_CHILD.includes(fact)) return ofChild(fact as OwnFact, children, setting);
  const asked = form?.questions.find((question) => factsOfQuestion(question).includes(fact));
  if (asked) return fromSurvey(fact, asked, setting);
  if (form || !(ownFacts as readonly string[]).includes(fact)) return null;
  const { title, why, how } = words[fact as OwnFact];
  const kind = fact === 'children' ? 'children' : 'choices';
  return { fact, title, why, how: how || null, kind, options: ownOptions(fact, words), child: null, questionId: null };
}

function fromSurvey(fact: string, asked: SurveyQuestion, { words, inLanguage }: Setting): Asked {
  const options = asked.options.length
    ? asked.options.map(({ value, label }) => ({ value, label: inLanguage(label) }))
    : ownOptions(fact, words);
  return {
    fact,
    title: inLanguage(asked.title),
    why: inLanguage(asked.why),
    how: asked.how ? inLanguage(asked.how) : null,
    // Whatever is more than one choice has a page of its own.
    kind: asked.perChild || !['ward', 'single', 'yesNo', 'language'].includes(asked.type) ? 'elsewhere' : 'choices',
    options,
    child: null,
    questionId: asked.id,
  };
}

function ofChild(fact: OwnFact, about: readonly number[], { form, known, on, words }: Setting): Asked | null {
  const child = about[0];
  const row = child === undefined ? undefined : known.children[child];
  const keeper = form?.questions.find(({ type }) => type === 'children');
  if (child === undefined || !row || (form && !keeper)) return null;
  const { title, why, how } = words[fact];
  const who = childLabels(known.children, on, words, words.ofChild)[child] ?? '';
  return {
    fact,
    title: words.aboutChild(who, title),
    why,
    how: how || null,
    kind: 'choices',
    options: fact === 'birthday' ? yesNo(words) : childOptions(fact, fyAge(row.birthMonth, on), words),
    child,
    questionId: keeper?.id ?? null,
  };
}

function childOptions(fact: OwnFact, age: number, words: Words): { value: string; label: string }[] {
  if (fact === 'child.care') return entries(words.care);
  const high = ['highschool-kobe', 'highschool-outside', 'none'];
  return entries(words.school).filter(({ value }) => high.includes(value) === age >= 15);
}

function ownOptions(fact: string, words: Words): { value: string; label: string }[] {
  if (fact === 'residence.ward') return entries(words.wards);
  return factOf(fact)?.type === 'boolean' ? yesNo(words) : [];
}

const yesNo = (words: Words) => [
  { value: 'true', label: words.yes },
  { value: 'false', label: words.no },
];
const entries = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
