import type { NoAnswer } from '../../households/households.service.js';
import { requestRefusals } from '../../platform/refusals/refusal.js';
import { addDays, type DateText, tokyoDate, tokyoInstant } from '../../platform/clock/tokyo.js';
import { type Answered, answeredSql } from './answerable.js';
import type { AnswersFilter } from './answers-filter.dto.js';

/** Conditions over `household_row r`, and over `household h` where `needsHousehold` says so. */
export interface Conditions {
  where: string[];
  needsHousehold: boolean;
  values: unknown[];
}
export interface Scope {
  /** The day ages are counted on. */
  now: Date;
  /** The fact behind `noAnswerTo`. */
  noAnswerFact: string | null;
  /** The question and option behind `answered`. */
  answered: Answered | null;
  /** The only households to be seen; null: all. */
  only: string[] | null;
}

/** First day of the month that lies so many months before the one of `date`. */
export function monthBefore(date: DateText, months: number): DateText {
  const number = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

/** Age in whole months as far as a birth known by month tells it. */
export const monthsOld = (birth: DateText, today: DateText): number =>
  (Number(today.slice(0, 4)) - Number(birth.slice(0, 4))) * 12 + Number(today.slice(5, 7)) - Number(birth.slice(5, 7));

/** @throws Refusal `input.invalid` for a range that ends before it begins */
export function conditionsOf(filter: AnswersFilter, { now, noAnswerFact, answered, only }: Scope): Conditions {
  refuseTurnedRanges(filter);
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where: string[] = [];
  let needsHousehold = false;
  const { ward, language, expecting, childFrom, childTo, registeredFrom, registeredTo, noAnswer } = filter;
  if (only) where.push(`r.household_id = ANY (${bind(only)}::uuid[])`);
  if (ward?.length) where.push(`r.ward = ANY (${bind(ward)}::text[])`);
  if (language?.length) where.push(`r.language = ANY (${bind(language)}::text[])`);
  if (expecting) where.push(EXPECTING_SQL[expecting]);
  if (childFrom !== undefined || childTo !== undefined) {
    const today = tokyoDate(now);
    const from = bind(monthBefore(today, childTo ?? OLDEST));
    const until = bind(monthBefore(today, (childFrom ?? 0) - 1));
    where.push(childSql(`>= ${from}::date`, `< ${until}::date`));
  }
  if (registeredFrom) {
    needsHousehold = true;
    where.push(`h.registered_at >= ${bind(tokyoInstant(registeredFrom))}`);
  }
  if (registeredTo) {
    needsHousehold = true;
    where.push(`h.registered_at < ${bind(tokyoInstant(addDays(registeredTo, 1)))}`);
  }
  if (noAnswer?.length) {
    needsHousehold = true;
    where.push(
      noAnswerFact === null
        ? `h.no_answers @? ${bind(pathTo(noAnswer))}::jsonpath`
        : `h.no_answers ->> ${bind(noAnswerFact)} = ANY (${bind(noAnswer)}::text[])`,
    );
  }
  if (answered) {
    needsHousehold = true;
    where.push(answeredSql(answered, bind));
  }
  return { where, needsHousehold, values };
}

/** Whether any question was answered by one of these; three times as quick as taking the answers apart. */
const pathTo = (kinds: readonly NoAnswer[]): string => `$.* ? (${kinds.map((kind) => `@ == "${kind}"`).join(' || ')})`;

/** Further back than any child the survey takes. */
const OLDEST = 1_200;
const SLOTS = ['b1', 'b2', 'b3', 'b4'];
const EXPECTING_SQL = { yes: 'r.expecting', no: 'NOT r.expecting', unanswered: 'r.expecting IS NULL' };

/** The four youngest stand in the row itself; only households with more are looked up. */
function childSql(from: string, until: string): string {
  const slots = SLOTS.map((slot) => `(r.${slot}_from ${from} AND r.${slot}_from ${until})`);
  const beyond = `(r.child_count > ${SLOTS.length} AND EXISTS (SELECT 1 FROM child c
    WHERE c.household_id = r.household_id AND c.birth_from ${from} AND c.birth_from ${until}))`;
  return `(${[...slots, beyond].join(' OR ')})`;
}

function refuseTurnedRanges({ childFrom, childTo, registeredFrom, registeredTo }: AnswersFilter): void {
  const turned = (path: string) => requestRefusals.refuse('input.invalid', [{ path, rule: 'isAfterStart' }]);
  if (childFrom !== undefined && childTo !== undefined && childTo < childFrom) throw turned('childTo');
  if (registeredFrom && registeredTo && registeredTo < registeredFrom) throw turned('registeredTo');
}
