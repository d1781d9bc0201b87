import { type Band, derive, type FactValue, type Household } from '@tsunagu/eligibility';
import type { ChildInput, HouseholdView, Language, NoAnswer } from '@tsunagu/api-client';

/** What a person has told, registered or not: the finder reads only this. */
export interface Known {
  facts: Readonly<Record<string, boolean | string>>;
  noAnswers: Readonly<Record<string, NoAnswer>>;
  children: readonly ChildInput[];
  childrenComplete: boolean;
  /** Ids of services that it uses already. */
  used?: readonly string[];
}

export const nothingKnown: Known = { facts: {}, noAnswers: {}, children: [], childrenComplete: false };

export function knownOf(view: HouseholdView): Known {
  const facts: Record<string, boolean | string> = {};
  const noAnswers: Record<string, NoAnswer> = {};
  for (const { fact, value, noAnswer } of view.facts) {
    if (value !== null) facts[fact] = value;
    if (noAnswer) noAnswers[fact] = noAnswer;
  }
  if (view.ward) facts['residence.ward'] = view.ward;
  if (view.expectingMonth) facts['family.expectingMonth'] = view.expectingMonth;
  return { facts, noAnswers, children: view.children.map(inputOf), childrenComplete: view.childrenComplete };
}

/** A child as it is told, from a child as it is known. */
export const inputOf = ({ birthMonth, bornOnFirst, care, school }: HouseholdView['children'][number]): ChildInput => ({
  birthMonth,
  ...(bornOnFirst !== null && { bornOnFirst }),
  ...(care && { care }),
  ...(school && { school }),
});

/** As the rule language reads it. `limits` turn an income band into the facts that depend on it. */
export function householdOf(known: Known, limits: Readonly<Record<string, number>> = {}): Household {
  const facts: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries(known.facts))
    facts[fact] = (fact === 'income.band' && bandOf(value)) || value;
  return {
    facts: derive(facts, limits),
    children: known.children.map(({ birthMonth, bornOnFirst, care, school }) => ({
      birthMonth,
      ...(bornOnFirst !== undefined && { bornOnFirst }),
      facts: { ...(care && { care }), ...(school && { school }) },
    })),
    childrenComplete: known.childrenComplete,
  };
}

/** 「2000000-3000000」, the upper end missing in the last band. */
function bandOf(value: boolean | string): Band | null {
  const ends = typeof value === 'string' ? /^(\d+)-(\d*)$/.exec(value) : null;
  return ends ? { low: Number(ends[1]), high: ends[2] ? Number(ends[2]) : null } : null;
}

/** Before registering nobody is asked for a language: that of the screen was chosen. A registered one's own goes before. */
export const asRead = (known: Known, language: Language, used: readonly string[] = []): Known => ({
  ...known,
  used,
  facts: { 'preference.language': language, ...known.facts },
});

/** A fact answered, or taken back with null. */
export function withFact(known: Known, fact: string, value: boolean | string | null): Known {
  const facts = { ...known.facts };
  const noAnswers = { ...known.noAnswers };
  delete noAnswers[fact];
  if (value === null) delete facts[fact];
  else facts[fact] = value;
  return { ...known, facts, noAnswers };
}

/** What was said instead of an answer. A question of several options keeps it under the name they share. */
export const noAnswerOf = ({ noAnswers }: Known, fact: string): NoAnswer | undefined =>
  noAnswers[fact] ?? noAnswers[fact.slice(0, fact.lastIndexOf('.'))];

export function withNoAnswer(known: Known, fact: string, noAnswer: NoAnswer): Known {
  const facts = { ...known.facts };
  delete facts[fact];
  return { ...known, facts, noAnswers: { ...known.noAnswers, [fact]: noAnswer } };
}

export function withChildren(known: Known, children: readonly ChildInput[], childrenComplete: boolean): Known {
  const noAnswers = { ...known.noAnswers };
  delete noAnswers.children;
  return { ...known, children, childrenComplete, noAnswers };
}
