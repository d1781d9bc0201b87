import { LANGUAGES, NO_ANSWERS } from '../../households/households.service.js';
import type { Question } from '../survey.questions.js';
import type { QuestionSummary, SummaryCell } from './answers-summary.dto.js';
import { type ShownCount, suppress, suppressEach } from './suppression.js';

type Kind = 'value' | 'noAnswer' | 'language' | 'children' | 'total';
export interface Counted {
  kind: Kind;
  fact: string;
  value: string;
  households: number;
}

/** Numbers of households as they were counted; what was not found is none. */
export class Tally {
  private readonly counts: Map<string, number>;

  constructor(rows: readonly Counted[]) {
    this.counts = new Map(rows.map(({ kind, fact, value, households }) => [`${kind} ${fact} ${value}`, households]));
  }

  of(kind: Kind, fact = '', value = ''): number {
    return this.counts.get(`${kind} ${fact} ${value}`) ?? 0;
  }
}

type Cell = Pick<SummaryCell, 'kind' | 'value' | 'label'> & { number: number };

/** Five and more are one. */
const MANY = 5;
const NUMBERS = Array.from({ length: MANY + 1 }, (_, index) => String(index));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** What is asked for each child says nothing about a household. */
export const ofHousehold = (questions: readonly Question[]): Question[] =>
  questions.filter(({ perChild }) => !perChild);

/** One question's cells. Their figures are already hidden where they must be. */
export function summaryOf(question: Question, tally: Tally, total: number): QuestionSummary {
  const { id, fact, title, type } = question;
  const several = type === 'multiple' || question.perChild === true;
  const options = optionsOf(question, tally);
  // Everybody has one language, also who did not choose it: these are all the parts there are.
  if (type === 'language')
    return { id, title, type, several, cells: shownCells(options, suppress(numbersOf(options))) };
  const others = NO_ANSWERS.map((value): Cell => ({
    kind: 'noAnswer',
    value,
    label: null,
    number: tally.of('noAnswer', fact, value),
  }));
  if (question.perChild) {
    const cells = [...options, ...others];
    const shown = ofSomeChild(numbersOf(cells), total, total - tally.of('children', '', '0') - untold(tally, total));
    return { id, title, type, several, cells: shownCells(cells, shown) };
  }
  const answered = several ? answeredSeveral(question, tally) : sum(numbersOf(options));
  const none = Math.max(0, total - answered - sum(numbersOf(others)));
  const parts: Cell[] = [...others, { kind: 'none', value: 'none', label: null, number: none }];
  const shown = several
    ? [
        ...suppressEach(numbersOf(options), answered),
        ...suppress([...numbersOf(parts), answered]).slice(0, parts.length),
      ]
    : suppress(numbersOf([...options, ...parts]));
  return { id, title, type, several, cells: shownCells([...options, ...parts], shown) };
}

/** Households that said nothing about children at all. */
const untold = (tally: Tally, total: number): number =>
  Math.max(0, total - sum(NUMBERS.map((number) => tally.of('children', '', number))));

/**
 * Households with such a child: their other children may be others, so these are no parts. Neither those with children nor all
 * may tell how few lack it.
 */
function ofSomeChild(counts: readonly number[], total: number, withChildren: number): ShownCount[] {
  const ofAll = suppressEach(counts, total);
  return suppressEach(counts, withChildren).map((shown, index) => (ofAll[index]!.hidden ? ofAll[index]! : shown));
}

const shownCells = (cells: readonly Cell[], shown: readonly ShownCount[]): SummaryCell[] =>
  cells.map(({ kind, value, label }, index) => ({ kind, value, label, ...shown[index]! }));

const numbersOf = (cells: readonly Cell[]): number[] => cells.map(({ number }) => number);

function optionsOf({ type, fact, options, countMax }: Question, tally: Tally): Cell[] {
  const known = (number: (value: string) => number): Cell[] =>
    options.map(({ value, label }) => ({ kind: 'option', value, label, number: number(value) }));
  const unlabelled = (value: string, number: number): Cell => ({ kind: 'option', value, label: null, number });
  if (type === 'language') {
    const labels = new Map(options.map(({ value, label }) => [value, label]));
    return LANGUAGES.map((value) => ({
      kind: 'option',
      value,
      label: labels.get(value) ?? null,
      number: tally.of('language', '', value),
    }));
  }
  if (type === 'multiple') return known((value) => tally.of('value', `${fact}.${value}`, 'true'));
  if (type === 'children') return NUMBERS.map((value) => unlabelled(value, tally.of('children', '', value)));
  if (type === 'count') {
    const upTo = (from: number, to: number): number =>
      sum(
        Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => tally.of('value', fact, String(from + index))),
      );
    return NUMBERS.map((value, index) => unlabelled(value, upTo(index, index < MANY ? index : (countMax ?? 99))));
  }
  const rest = known((value) => tally.of('value', fact, value));
  return type === 'month' ? [unlabelled('true', tally.of('value', fact, 'true')), ...rest] : rest;
}

/** Who answered settled every option, yes or no; an option of a later version is settled by fewer. */
const answeredSeveral = ({ fact, options }: Question, tally: Tally): number =>
  Math.max(
    0,
    ...options.map(
      ({ value }) => tally.of('value', `${fact}.${value}`, 'true') + tally.of('value', `${fact}.${value}`, 'false'),
    ),
  );
