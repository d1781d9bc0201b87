import type { HouseholdView } from '../households/households.service.js';
import type { Answer, ChildAnswer, ChildInput } from './survey.dto.js';
import type { Question } from './survey.questions.js';
import { childKey } from './told-of-children.js';

type Facts = ReadonlyMap<string, HouseholdView['facts'][number]>;

/** What a registered household has answered, as answers to the questions of today. */
export function knownAnswers(questions: Question[], household: HouseholdView): Answer[] {
  const facts: Facts = new Map(household.facts.map((known) => [known.fact, known]));
  return questions.flatMap((question): Answer[] => {
    const { id: questionId, fact, type, options } = question;
    const known = facts.get(fact);
    if (known?.noAnswer) return [{ questionId, noAnswer: known.noAnswer }];
    if (question.perChild) {
      const perChild = ofChildren(question, household, facts);
      return perChild.length > 0 ? [{ questionId, perChild }] : [];
    }
    if (type === 'children') {
      if (household.children.length === 0 && !household.childrenComplete) return [];
      return [{ questionId, children: household.children.map(toInput), childrenComplete: household.childrenComplete }];
    }
    if (type === 'multiple') {
      const said = options.filter(({ value }) => typeof facts.get(`${fact}.${value}`)?.value === 'boolean');
      const choices = said.filter(({ value }) => facts.get(`${fact}.${value}`)?.value === true);
      return said.length > 0 ? [{ questionId, choices: choices.map(({ value }) => value) }] : [];
    }
    if (known?.value === undefined || known.value === null) return [];
    if (type === 'count') return [{ questionId, count: Number(known.value) }];
    if (type !== 'month') return [{ questionId, choice: String(known.value) }];
    if (known.value === false) return [{ questionId, choice: 'false' }];
    return household.expectingMonth ? [{ questionId, month: household.expectingMonth }] : [];
  });
}

const ofChildren = ({ fact }: Question, { children }: HouseholdView, facts: Facts): ChildAnswer[] =>
  children.flatMap((known, child): ChildAnswer[] => {
    const noAnswer = facts.get(childKey(fact, child))?.noAnswer;
    if (noAnswer) return [{ child, noAnswer }];
    const { care, school, bornOnFirst } = known;
    const value = { 'child.care': care, 'child.school': school, birthday: bornOnFirst }[fact] ?? null;
    return value === null ? [] : [{ child, choice: String(value) }];
  });

const toInput = ({ birthMonth, bornOnFirst, care, school }: HouseholdView['children'][number]): ChildInput => ({
  birthMonth,
  ...(bornOnFirst !== null && { bornOnFirst }),
  ...(care !== null && { care }),
  ...(school !== null && { school }),
});
