/** A day as month × 32 + day: comparable integers without Date objects; NaN for what is not a calendar day. */
export type Day = number;

const digits = (text: string, start: number, end: number): number => {
  // What is stored may be anything; it is no reason to break.
  if (typeof text !== 'string') return NaN;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Months since year 0 of `YYYY-MM…`; NaN when it is not a month. */
export const monthOf = (text: string): number => {
  const month = digits(text, 5, 7);
  return month >= 1 && month <= 12 && text.charAt(4) === '-' ? digits(text, 0, 4) * 12 + month - 1 : NaN;
};

export const lastDay = (month: number): number => {
  const m = month % 12;
  if (m !== 1) return m === 3 || m === 5 || m === 8 || m === 10 ? 30 : 31;
  const year = (month - m) / 12;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

/** Reads `YYYY-MM-DD`. */
export const dayOf = (text: string): Day => {
  const month = monthOf(text);
  const day = digits(text, 8, 10);
  return day >= 1 && day <= lastDay(month) && text.charAt(7) === '-' && text.length === 10 ? month * 32 + day : NaN;
};

/** As the rest of a month number divided by 12. */
export const APRIL = 3;

export const firstOf = (month: number): Day => month * 32 + 1;

export const dayAfter = (day: Day): Day =>
  day % 32 < lastDay(monthOfDay(day)) ? day + 1 : firstOf(monthOfDay(day) + 1);

export const monthOfDay = (day: Day): number => Math.floor(day / 32);

/** The year in which the fiscal year (1 April … 31 March) of this month began. */
export const fiscalYear = (month: number): number => Math.floor((month - 3) / 12);

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

export const monthText = (month: number): string => `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}`;

export const dayText = (day: Day): string => `${monthText(monthOfDay(day))}-${pad(day % 32, 2)}`;
