import type { AnswersFilter } from '@tsunagu/api-client';

/** What the sentence over the list says; empty parts ask for nothing. */
export interface Sentence {
  ward: NonNullable<AnswersFilter['ward']>;
  language: NonNullable<AnswersFilter['language']>;
  expecting: '' | NonNullable<AnswersFilter['expecting']>;
  byAge: boolean;
  ageFrom: number;
  ageTo: number;
  registeredFrom: string;
  registeredTo: string;
  noAnswer: NonNullable<AnswersFilter['noAnswer']>;
  noAnswerTo: string;
  /** The question whose answer is asked for, and the answer. */
  answeredTo: string;
  answer: string;
}

export const emptySentence = (): Sentence => ({
  ward: [],
  language: [],
  expecting: '',
  byAge: false,
  ageFrom: 0,
  ageTo: 36,
  registeredFrom: '',
  registeredTo: '',
  noAnswer: [],
  noAnswerTo: '',
  answeredTo: '',
  answer: '',
});

/** Months up to the first birthday, years after it. */
export const AGES: number[] = [
  ...Array.from({ length: 12 }, (_, month) => month),
  ...Array.from({ length: 18 }, (_, year) => (year + 1) * 12),
];

/** "To three years" ends with the last month of being three. */
const lastMonth = (age: number): number => (age < 12 ? age : age + 11);

export function toFilter(sentence: Sentence): AnswersFilter {
  const { ward, language, expecting, byAge, ageFrom, ageTo, registeredFrom, registeredTo } = sentence;
  const { noAnswer, noAnswerTo, answeredTo, answer } = sentence;
  return {
    ...(ward.length > 0 && { ward }),
    ...(language.length > 0 && { language }),
    ...(expecting !== '' && { expecting }),
    ...(byAge && { childFrom: ageFrom, childTo: lastMonth(ageTo) }),
    ...(registeredFrom !== '' && { registeredFrom }),
    ...(registeredTo !== '' && { registeredTo }),
    ...(noAnswer.length > 0 && { noAnswer, ...(noAnswerTo !== '' && { noAnswerTo }) }),
    ...(answeredTo !== '' && answer !== '' && { answered: `${answeredTo}:${answer}` }),
  };
}
