/** Strong Kleene truth: null is "unknown". */
export type Kleene = boolean | null;

export type Literal = boolean | string | number;
/** A literal, or a dated figure looked up in the parameters at evaluation time. */
export type Operand = Literal | { readonly param: string };

/** What an editor may hang on any node; it never changes the outcome. */
export interface Meta {
  readonly id?: string;
  readonly textKey?: string;
  readonly cite?: string | { readonly url: string; readonly article?: string };
}

export type FactNode = Meta & { readonly fact: string } & (
    | { readonly eq: Operand }
    | { readonly neq: Operand }
    | { readonly in: readonly Literal[] }
    | { readonly lt: Operand }
    | { readonly lte: Operand }
    | { readonly gt: Operand }
    | { readonly gte: Operand }
  );
/** Needs something the product must not collect: always unknown. */
export type AskNode = Meta & { readonly ask: string | { readonly topic: string; readonly text?: string } };
interface Validity<R> {
  readonly validity: { readonly from?: string; readonly to?: string; readonly rule?: R };
}
/** Inclusive dates between which `rule` (or plain truth) holds; outside them the node is false. */
export type ValidityNode = Meta & Validity<Rule>;
export type ChildValidityNode = Meta & Validity<ChildRule>;
export type SomeChildNode = Meta & { readonly someChild: ChildRule };
export type CountChildrenNode = Meta & {
  readonly countChildren: { readonly gte: number; readonly where: ChildRule };
};

/** Completed months of age on the first day of the month of evaluation. */
export type AgeMonthsNode = Meta & { readonly ageMonths: { readonly gte?: number; readonly lt?: number } };
/** Age on 1 April of the fiscal year by school cohort (born 2 April … 1 April); -1 = born in this fiscal year. */
export type FyAgeNode = Meta & { readonly fyAge: { readonly gte?: number; readonly lte?: number } };
export type BirthDateNode = Meta & { readonly birthDate: { readonly gte?: string; readonly lte?: string } };
export type AgeNode = AgeMonthsNode | FyAgeNode | BirthDateNode;
export type ChildFactNode = Meta & { readonly childFact: string; readonly in: readonly string[] };

export type ChildRule =
  | (Meta & { readonly all: readonly ChildRule[] })
  | (Meta & { readonly any: readonly ChildRule[] })
  | (Meta & { readonly not: ChildRule })
  | AgeNode
  | ChildFactNode
  | ChildValidityNode
  | AskNode;

export type Rule =
  | (Meta & { readonly all: readonly Rule[] })
  | (Meta & { readonly any: readonly Rule[] })
  | (Meta & { readonly not: Rule })
  | FactNode
  | SomeChildNode
  | CountChildrenNode
  | ValidityNode
  | AskNode;

/** Half-open band [low, high); high null = no upper end. */
export interface Band {
  readonly low: number;
  readonly high: number | null;
}
export type FactValue = Literal | Band;
/** A missing fact is unknown. */
export type Facts = Readonly<Record<string, FactValue>>;

export interface Child {
  /** YYYY-MM: the birth lies somewhere in this month. */
  readonly birthMonth: string;
  /** Narrows the month: true = on the 1st, false = not on the 1st, missing = unknown. */
  readonly bornOnFirst?: boolean;
  readonly facts?: Readonly<Record<string, string>>;
}

export interface Household {
  readonly facts: Facts;
  readonly children: readonly Child[];
  /** False while there may be children who are not listed yet. */
  readonly childrenComplete: boolean;
}

export interface DatedValue {
  readonly from: string;
  readonly to: string | null;
  readonly value: number;
}
/** Dated figures by id, so that no amount or limit is written into a rule. */
export type Parameters = Readonly<Record<string, readonly DatedValue[]>>;

export interface Context {
  /** YYYY-MM-DD: the day for which the question is asked — today, next April, a month in the past. */
  readonly on: string;
  readonly parameters?: Parameters;
  /** Facts (as they are asked for) that nobody may be asked, or not again: what waits for nothing else is for the desk. */
  readonly closed?: (fact: string) => boolean;
}

export type Japanese = 'ja' | 'easy-ja';
export type Language = Japanese | 'en';
