import { describe, expect, it } from 'vitest';
import { AGES, emptySentence, toFilter } from './answers-filter';

describe('the sentence over the list', () => {
  it('asks for nothing while nothing is chosen', () => {
    expect(toFilter(emptySentence())).toEqual({});
  });

  it('takes an age in years to its last month, and months as they are', () => {
    expect(toFilter({ ...emptySentence(), byAge: true, ageFrom: 12, ageTo: 36 })).toEqual({
      childFrom: 12,
      childTo: 47,
    });
    expect(toFilter({ ...emptySentence(), byAge: true, ageFrom: 3, ageTo: 4 })).toEqual({ childFrom: 3, childTo: 4 });
    expect(Math.max(...AGES.map((age) => age + 11))).toBeLessThanOrEqual(300);
  });

  it('asks for an answer once both the question and the answer are chosen', () => {
    expect(toFilter({ ...emptySentence(), answeredTo: 'single' })).toEqual({});
    expect(toFilter({ ...emptySentence(), answeredTo: 'single', answer: 'true' })).toEqual({ answered: 'single:true' });
  });

  it('names the question only together with a way of not answering it', () => {
    expect(toFilter({ ...emptySentence(), noAnswerTo: 'ward' })).toEqual({});
    expect(toFilter({ ...emptySentence(), noAnswerTo: 'ward', noAnswer: ['later'] })).toEqual({
      noAnswer: ['later'],
      noAnswerTo: 'ward',
    });
  });
});
