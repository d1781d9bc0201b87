import { describe, expect, it } from '@jest/globals';
import type { Question } from '../survey.questions.js';
import { type Counted, summaryOf, Tally } from './question-summary.js';

const words = { ja: 'x', 'easy-ja': 'x', en: 'x' };
const question = (more: Partial<Question>): Question => ({
  id: 'q',
  fact: 'f',
  stage: 'finder',
  type: 'single',
  privacy: 'ordinary',
  required: false,
  title: words,
  why: words,
  how: null,
  options: ['a', 'b'].map((value) => ({ value, label: words })),
  ...more,
});
const row = (kind: Counted['kind'], fact: string, value: string, households: number) => ({
  kind,
  fact,
  value,
  households,
});
const cells = (asked: Question, rows: Counted[], total: number) =>
  Object.fromEntries(
    summaryOf(asked, new Tally(rows), total).cells.map(({ value, count, hidden }) => [value, count ?? hidden]),
  );

describe('the cells of a question', () => {
  it('are its options, the three ways of not answering, and the rest', () => {
    const rows = [
      row('value', 'f', 'a', 30),
      row('value', 'f', 'b', 20),
      row('noAnswer', 'f', 'unknown', 11),
      row('noAnswer', 'f', 'declined', 12),
      row('noAnswer', 'f', 'later', 13),
    ];
    expect(cells(question({}), rows, 100)).toEqual({ a: 30, b: 20, unknown: 11, declined: 12, later: 13, none: 14 });
  });

  it('count an answer that is no longer offered with the rest', () => {
    const rows = [
      row('value', 'f', 'a', 30),
      row('value', 'f', 'gone', 40),
      ...['unknown', 'declined', 'later'].map((kind) => row('noAnswer', 'f', kind, 10)),
    ];
    expect(cells(question({ options: [{ value: 'a', label: words }] }), rows, 100)).toMatchObject({ a: 30, none: 40 });
  });

  it('stand each for itself where a household may have several', () => {
    const rows = [
      row('value', 'f.a', 'true', 60),
      row('value', 'f.a', 'false', 20),
      row('value', 'f.b', 'true', 5),
      row('value', 'f.b', 'false', 75),
    ];
    expect(cells(question({ type: 'multiple' }), rows, 120)).toMatchObject({ a: 60, b: 'small', none: 'other' });
  });

  it('count households with such a child, and say nothing from which few without one could be told', () => {
    const rows = [
      row('children', '', '0', 20),
      row('children', '', '2', 75),
      row('value', 'f', 'a', 50),
      row('value', 'f', 'b', 70),
      row('noAnswer', 'f', 'later', 12),
    ];
    // Of 100 households five said nothing of children: 70 of 75 would tell that five have no such child.
    expect(cells(question({ perChild: true }), rows, 100)).toEqual({
      a: 50,
      b: 'other',
      unknown: 'small',
      declined: 'small',
      later: 12,
    });
  });

  it('put numbers of five and more together', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 12].map((value) => row('value', 'f', String(value), 10 + value));
    const noAnswers = ['unknown', 'declined', 'later'].map((kind) => row('noAnswer', 'f', kind, 10));
    const found = cells(question({ type: 'count', countMax: 20, options: [] }), [...rows, ...noAnswers], 200);
    expect(found).toMatchObject({ '0': 10, '1': 11, '4': 14, '5': 15 + 16 + 22, unknown: 10, none: 57 });
  });
});
