import { readFileSync, writeFileSync } from 'node:fs';
import { PEOPLE, type Person } from './people.js';
import { OWNERSHIPS, type Ownership } from './things.js';

/** `allowed`: the request was done. A number: the status it was refused with. */
export type Outcome = 'allowed' | number;
export type Outcomes = Outcome | Record<Ownership, Outcome>;

export interface Row {
  /** What the id in the path names; see things.ts. Absent: the path has none. */
  thing?: string;
  query?: string;
  /** Sent as it is; `{name}` is filled in by the world the test makes. */
  body?: unknown;
  headers?: Record<string, string>;
  outcomes: Record<Person, Outcomes>;
}
export type Matrix = Record<string, Row>;

const FILE = new URL('../../../../docs/authorisation-matrix.json', import.meta.url);

export const readMatrix = (): Matrix => (JSON.parse(readFileSync(FILE, 'utf8')) as { routes: Matrix }).routes;

/** For adding rows that a person then reviews; the check itself never writes. */
export function writeMatrix(routes: Matrix): void {
  const { legend } = JSON.parse(readFileSync(FILE, 'utf8')) as { legend: unknown };
  const sorted = Object.fromEntries(Object.entries(routes).sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify({ legend, routes: sorted }, null, 2)}\n`);
}

const order = (name: string): string => name.split(' ').reverse().join(' ');

export interface Cell {
  person: Person;
  ownership: Ownership;
  outcome: Outcome;
}

/** Every cell of a row; a row without an id in its path has one per person. */
export function cellsOf({ thing, outcomes }: Row): Cell[] {
  const ownerships = thing === undefined ? OWNERSHIPS.slice(0, 1) : OWNERSHIPS;
  return PEOPLE.flatMap((person) =>
    ownerships.map((ownership) => {
      const given = outcomes[person];
      return { person, ownership, outcome: typeof given === 'object' ? given[ownership] : given };
    }),
  );
}

/** The same outcome for all three is written once. */
export function outcomesOf(cells: Cell[]): Row['outcomes'] {
  return Object.fromEntries(
    PEOPLE.map((person) => {
      const own = cells.filter((cell) => cell.person === person);
      const same = own.every(({ outcome }) => outcome === own[0]!.outcome);
      return [
        person,
        same ? own[0]!.outcome : Object.fromEntries(own.map(({ ownership, outcome }) => [ownership, outcome])),
      ];
    }),
  ) as Row['outcomes'];
}
