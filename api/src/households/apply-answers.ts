import { Child, type NoAnswer } from './households.entity.js';
import type { Language } from './words.js';
import { birthInterval } from './households.rules.js';
import type { Whole } from './whole-household.js';

export interface ListedChild {
  birthMonth: string;
  bornOnFirst?: boolean | undefined;
  care?: string | undefined;
  school?: string | undefined;
}

/** Checked answers by fact. `value: null` takes the fact back; what is not named stays as it is. */
export interface HouseholdAnswers {
  facts?: Record<string, { value: boolean | string | null } | { noAnswer: NoAnswer }>;
  children?: { listed: ListedChild[]; complete: boolean } | { noAnswer: NoAnswer };
  language?: Language;
}

/** Puts answers into a household that is held for changing; nothing is written here. */
export function applyAnswers({ household, parent, ...whole }: Whole, answers: HouseholdAnswers): Whole {
  const { facts, noAnswers } = household;
  for (const [fact, answer] of Object.entries(answers.facts ?? {})) {
    delete facts[fact];
    delete noAnswers[fact];
    if ('noAnswer' in answer) noAnswers[fact] = answer.noAnswer;
    else if (answer.value !== null) facts[fact] = answer.value;
  }
  if (answers.language) parent.language = answers.language;
  const { children } = answers;
  if (!children) return { household, parent, ...whole };
  delete noAnswers['children'];
  if ('noAnswer' in children) noAnswers['children'] = children.noAnswer;
  household.childrenComplete = 'complete' in children && children.complete;
  const listed = 'listed' in children ? children.listed : [];
  return { household, parent, ...whole, children: listed.map((child, index) => toChild(household.id, child, index)) };
}

const toChild = (householdId: string, child: ListedChild, index: number): Child =>
  Object.assign(new Child(), {
    householdId,
    position: index + 1,
    ...birthInterval(child.birthMonth, child.bornOnFirst),
    care: child.care ?? null,
    school: child.school ?? null,
  });
