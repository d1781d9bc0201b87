import { derive, factOf, type Household } from '@tsunagu/eligibility';
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
    // What follows from an answer is found anew: told beside it, it would outlive the answer when that changes.
    if (value !== null && !factOf(fact)?.from) facts[fact] = value;
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

/** What was told of one child, by the fact that it answers. */
export const childFact = (child: ChildInput | undefined, fact: string): string | boolean | undefined =>
  fact === 'birthday' ? child?.bornOnFirst : child?.[fact === 'child.care' ? 'care' : 'school'];

/** As the rule language reads it. `limits` turn an income band into the facts that depend on it. */
export function householdOf(known: Known, limits: Readonly<Record<string, number>> = {}): Household {
  return {
    facts: derive(known.facts, limits),
    children: known.children.map(({ birthMonth, bornOnFirst, care, school }) => ({
      birthMonth,
      ...(bornOnFirst !== undefined && { bornOnFirst }),
      facts: { ...(care && { care }), ...(school && { school }) },
    })),
    childrenComplete: known.childrenComplete,
  };
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
