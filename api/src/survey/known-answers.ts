import type { HouseholdView } from '../households/households.service.js';
import type { Question } from './survey.questions.js';
import type { Answer, ChildInput } from './survey.dto.js';

/** What a registered household has answered, as answers to the questions of today. */
export function knownAnswers(questions: Question[], household: HouseholdView): Answer[] {
  const facts = new Map(household.facts.map((known) => [known.fact, known]));
  return questions.flatMap((question): Answer[] => {
    const { id: questionId, fact, type } = question;
    const known = facts.get(fact);
    if (known?.noAnswer) return [{ questionId, noAnswer: known.noAnswer }];
    if (type === 'children') {
      if (household.children.length === 0 && !household.childrenComplete) return [];
      return [{ questionId, children: household.children.map(toInput), childrenComplete: household.childrenComplete }];
    }
    if (known?.value === undefined || known.value === null) return [];
    if (type !== 'month') return [{ questionId, choice: String(known.value) }];
    if (known.value === false) return [{ questionId, choice: 'false' }];
    return household.expectingMonth ? [{ questionId, month: household.expectingMonth }] : [];
  });
}

const toInput = ({ birthMonth, bornOnFirst, care, school }: HouseholdView['children'][number]): ChildInput => ({
  birthMonth,
  ...(bornOnFirst !== null && { bornOnFirst }),
  ...(care !== null && { care }),
  ...(school !== null && { school }),
});
