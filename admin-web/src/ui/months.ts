// Months as `YYYY-MM`; of a longer date its month is read.

const numberOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

export function addMonths(date: string, months: number): string {
  const number = numberOf(date) + months;
  return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

export const monthsBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** The months about `date`, from so many back to so many ahead. */
export const monthsAround = (date: string, back: number, ahead: number): string[] =>
  Array.from({ length: back + 1 + ahead }, (_, i) => addMonths(date, i - back));
