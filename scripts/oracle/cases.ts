// Cases of household → expected benefit, as far as the product can be set beside them.

export type Role = 'adult' | 'child' | 'grandparent' | 'unknown';
export interface Person {
  readonly role: Role;
  readonly birthDate: string | null;
  readonly age: number | null;
  /** 1–6 elementary, 7–9 junior high, 10–12 high school. */
  readonly schoolYear: number | null;
  readonly highSchoolCourse: string | null;
  readonly grossAnnualIncome: number | null;
}
export interface Household {
  readonly id: string;
  readonly persons: readonly Person[];
  /** The case states something that the product never asks, such as a disability; it is left out here. */
  readonly withheld: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}
export interface Expected {
  readonly household: string | null;
  readonly variable: string;
  readonly sourceVariable: string;
  readonly date: string;
  readonly value: number | boolean;
}
export const ANSWERS = ['eligible', 'not_eligible', 'ask'] as const;
export type Answer = (typeof ANSWERS)[number];
export interface Case {
  readonly id: string;
  readonly benefit: string;
  readonly validityKey: string;
  readonly status: string;
  /** It states something sensitive, such as a disability. */
  readonly sensitive: boolean;
  readonly birthDate: string | null;
  readonly households: readonly Household[];
  readonly expected: readonly Expected[];
  /** What a product that never collects the sensitive facts has to answer, where the file says so. */
  readonly answers: readonly Answer[];
}
export interface ExtraCase {
  readonly id: string;
  readonly benefit: string;
  readonly date: string | null;
  readonly fiscalYear: number | null;
  readonly household: Readonly<Record<string, unknown>>;
  readonly birthDates: readonly string[];
  readonly expected: Readonly<Record<string, unknown>>;
}
export interface Validity {
  readonly from: string;
  readonly to: string | null;
}
/** What a benefit paid from a day on, in the file's words: one figure, or one for the first, second and third child. */
export interface FigureRow {
  readonly benefit: string;
  readonly from: string;
  readonly figures: Readonly<Record<string, readonly number[]>>;
}
export interface CaseFile {
  readonly figureRows: readonly FigureRow[];
  readonly cases: readonly Case[];
  readonly extraCases: readonly ExtraCase[];
  readonly validity: Readonly<Record<string, Validity>>;
}
export type FaultCode = 'json' | 'object' | 'list' | 'text' | 'number' | 'date' | 'value' | 'unknownKey' | 'empty';
export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
}
export type Read = { readonly ok: true; readonly file: CaseFile } | { readonly ok: false; readonly faults: Fault[] };

export const LIMITS = { cases: 20_000, list: 200, text: 500, faults: 20 } as const;
