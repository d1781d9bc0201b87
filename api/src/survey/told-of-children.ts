import type { ChildChange, HouseholdAnswers, Language, ListedChild } from '../households/households.service.js';
import type { Question } from './survey.questions.js';
import { type AnswerInput, type ChildAnswerInput, MAX_CHILDREN } from './survey.rules.js';

export interface Told {
  facts: NonNullable<HouseholdAnswers['facts']>;
  children?: NonNullable<HouseholdAnswers['children']>;
  language?: Language;
}
/** The children of a household as it is known; for an answer about each of them that comes without their list. */
export type KnownChildren = { listed: ListedChild[]; complete: boolean } | null;
/** One answer about one child. */
interface Said extends ChildAnswerInput {
  fact: string;
}

/** Where no-answers of one child are kept: nothing about a child but facts of the catalogue has a column. */
export const childKey = (fact: string, child: number): string => `${fact}.${child + 1}`;

/**
 * Answers about each child go into the list that comes with them. Of children who are listed already they say only what changes, so
 * that what another phone says at the same time stays.
 */
export function tellOfChildren(told: Told, questions: Question[], answers: AnswerInput[], known: KnownChildren): void {
  const asked = questions.filter(({ perChild }) => perChild);
  if (told.children) {
    // A list that was made anew has other children in other places.
    for (const { fact } of asked) {
      for (let child = 0; child < MAX_CHILDREN; child++) told.facts[childKey(fact, child)] = { value: null };
    }
    if ('listed' in told.children) {
      const { listed, complete } = told.children;
      told.children = { listed: saidOf(asked, answers, listed.length).reduce(intoList(told), listed), complete };
    }
  } else if (known) {
    const changes = saidOf(asked, answers, known.listed.length).map((said) => {
      const birthMonth = said.birthMonth ?? known.listed[said.child]!.birthMonth;
      return { child: said.child, birthMonth, ...changeBy(told, said) };
    });
    if (changes.length > 0) told.children = { changes };
  }
}

/** One no-answer for all children stands for each of them. */
const saidOf = (asked: Question[], answers: AnswerInput[], count: number): Said[] =>
  asked.flatMap(({ id, fact }) => {
    const { noAnswer, perChild } = answers.find(({ questionId }) => questionId === id) ?? {};
    const each = noAnswer ? Array.from({ length: count }, (_, child) => ({ child, noAnswer })) : (perChild ?? []);
    return each.filter(({ child }) => child < count).map((said) => ({ ...said, fact }));
  });

const intoList =
  (told: Told) =>
  (listed: ListedChild[], said: Said): ListedChild[] => {
    const change = Object.entries(changeBy(told, said)).map(([part, value]) => [part, value ?? undefined]);
    return listed.with(said.child, { ...listed[said.child]!, ...(Object.fromEntries(change) as Partial<ListedChild>) });
  };

/** What is said of a child, null where an earlier answer is taken back; its no-answer lies beside those of the household. */
function changeBy({ facts }: Told, { fact, child, choice, noAnswer }: Said): Omit<ChildChange, 'child' | 'birthMonth'> {
  facts[childKey(fact, child)] = noAnswer ? { noAnswer } : { value: null };
  const value = noAnswer ? null : (choice ?? null);
  if (fact === 'child.care') return { care: value };
  if (fact === 'child.school') return { school: value };
  return fact === 'birthday' ? { bornOnFirst: value === null ? null : value === 'true' } : {};
}
