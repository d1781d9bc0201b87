import { Child, type NoAnswer } from './households.entity.js';
import { householdsRefusals } from './households.refusals.js';
import { type Language, topicFact, TOPICS } from './words.js';
import { birthInterval, bornOnFirst } from './households.rules.js';
import type { Whole } from './whole-household.js';

export interface ListedChild {
  birthMonth: string;
  bornOnFirst?: boolean | undefined;
  care?: string | undefined;
  school?: string | undefined;
}

/** What is said of one child that is listed already; null takes it back. */
export interface ChildChange {
  /** Place in the list, from 0. */
  child: number;
  /** Who is meant: in another list another child is in that place. */
  birthMonth: string;
  care?: string | null;
  school?: string | null;
  bornOnFirst?: boolean | null;
}

/** Checked answers by fact. `value: null` takes the fact back; what is not named stays as it is. */
export interface HouseholdAnswers {
  facts?: Record<string, { value: boolean | string | null } | { noAnswer: NoAnswer }>;
  children?: { listed: ListedChild[]; complete: boolean } | { changes: ChildChange[] } | { noAnswer: NoAnswer };
  language?: Language;
}

/**
 * Puts answers into a household that is held for changing; nothing is written here.
 * @throws Refusal `household.childrenChanged` when an answer is about a child who is no longer in that place
 */
export function applyAnswers({ household, parent, ...whole }: Whole, answers: HouseholdAnswers): Whole {
  const { facts, noAnswers } = household;
  for (const [fact, answer] of Object.entries(answers.facts ?? {})) {
    delete facts[fact];
    delete noAnswers[fact];
    if ('noAnswer' in answer) noAnswers[fact] = answer.noAnswer;
    else if (answer.value !== null) facts[fact] = answer.value;
  }
  if (answers.language) parent.language = answers.language;
  parent.stoppedTopics = stoppedAfter(parent.stoppedTopics, answers);
  const { children } = answers;
  if (!children) return { household, parent, ...whole };
  if ('changes' in children) {
    return { household, parent, ...whole, children: children.changes.reduce(changed, whole.children) };
  }
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

function changed(children: Child[], { child: place, birthMonth, ...said }: ChildChange): Child[] {
  const child = children[place];
  if (child?.birthFrom.slice(0, 7) !== birthMonth) throw householdsRefusals.refuse('household.childrenChanged');
  const { care = child.care, school = child.school, bornOnFirst: first = bornOnFirst(child) } = said;
  const next = { ...child, care, school, ...birthInterval(birthMonth, first ?? undefined) };
  return children.with(place, Object.assign(new Child(), next));
}

/** Topics that were asked for are wanted or stopped as answered; of the others everything stays. */
function stoppedAfter(stopped: string[], { facts = {} }: HouseholdAnswers): string[] {
  const told = TOPICS.flatMap((topic) => {
    const answer = facts[topicFact(topic)];
    return answer && 'value' in answer && answer.value !== null ? [{ topic, wanted: answer.value === true }] : [];
  });
  if (told.length === 0) return stopped;
  const stays = stopped.filter((topic) => !told.some((each) => each.topic === topic));
  return [...stays, ...told.filter(({ wanted }) => !wanted).map(({ topic }) => topic)];
}
