import { addDays, type DateText } from '../../platform/clock/tokyo.js';

/** From a first day to a last one; null: without an end. */
export interface Days {
  from: DateText;
  to: DateText | null;
}

const contains = ({ from, to }: Days, day: DateText): boolean => from <= day && (to === null || day <= to);
const cover = (spans: readonly Days[], day: DateText): boolean => spans.some((span) => contains(span, day));

/** Whether a value is given on some day within others. */
export const givesWithin = (spans: readonly Days[], within: Days): boolean =>
  spans.some((span) => contains(within, span.from) || contains(span, within.from));

/** Whether there is a day within others on which a value is given before, and none after. */
export function losesWithin(before: readonly Days[], after: readonly Days[], within: Days): boolean {
  // Whatever is lost begins on one of these.
  const turns = [
    within.from,
    ...before.map(({ from }) => from),
    ...after.flatMap(({ to }) => (to === null ? [] : [addDays(to, 1)])),
  ];
  return turns.some((day) => contains(within, day) && cover(before, day) && !cover(after, day));
}

const earlier = (a: DateText | null, b: DateText | null): DateText | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};

/** What of these days lies within others; what ends before it begins is nothing. */
export const clipped = (spans: readonly Days[], { from, to }: Days): Days[] =>
  spans
    .map((span) => ({ from: span.from > from ? span.from : from, to: earlier(span.to, to) }))
    .filter((span) => span.to === null || span.from <= span.to);
