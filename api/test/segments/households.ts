import { randomUUID } from 'node:crypto';
import { derive, type Facts, type Household } from '@tsunagu/eligibility';
import { birthInterval, toRow } from '../../src/households/households.rules.js';
import type { FactValues } from '../../src/households/households.entity.js';
import type { TestApp } from '../harness/app.js';

/** What a household answered, as it is stored. */
export interface Answers {
  facts: Record<string, unknown>;
  language: 'ja' | 'easy-ja';
  children: { birthMonth: string; bornOnFirst?: boolean; care?: string; school?: string }[];
  childrenComplete: boolean;
  reachable?: boolean;
}

/** The household as the rule language reads it, written down here on its own so that both sides can be compared. */
export const toHousehold = ({ facts, language, children, childrenComplete }: Answers): Household => ({
  facts: derive({ ...(facts as Facts), 'preference.language': language }),
  children: children.map(({ birthMonth, bornOnFirst, ...rest }) => ({
    birthMonth,
    ...(bornOnFirst !== undefined && { bornOnFirst }),
    facts: rest,
  })),
  childrenComplete,
});

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Stores households as the households room stores them, many at once. */
export async function storeHouseholds(test: Pick<TestApp, 'sql'>, all: readonly Answers[]): Promise<string[]> {
  const now = new Date('2026-11-24T04:20:00Z');
  const ids = all.map(() => randomUUID());
  const children = all.flatMap((answers, i) =>
    answers.children.map(({ birthMonth, bornOnFirst, care, school }, position) => ({
      householdId: ids[i] as string,
      position,
      ...birthInterval(birthMonth, bornOnFirst),
      care: care ?? null,
      school: school ?? null,
    })),
  );
  const rows = all.map((answers, i) => {
    const id = ids[i] as string;
    const household = {
      id,
      facts: answers.facts as FactValues,
      noAnswers: {},
      childrenComplete: answers.childrenComplete,
      confirmedAt: null,
      answeredVersion: null,
      registeredAt: now,
      createdAt: now,
      updatedAt: now,
    };
    const parent = {
      id,
      householdId: id,
      lineUserId: `U${id.replaceAll('-', '')}`,
      alias: 'ひまわり',
      language: answers.language,
      pausedUntil: null,
      stoppedTopics: [],
      createdAt: now,
    };
    const own = children.filter(({ householdId }) => householdId === id);
    return toRow(household, parent, own, answers.reachable ?? true, now);
  });
  const records = (list: readonly object[]): string =>
    JSON.stringify(
      list.map((each) => Object.fromEntries(Object.entries(each).map(([name, value]) => [snake(name), value]))),
    );
  await test.sql(
    `INSERT INTO household (id, created_at, updated_at) SELECT id::uuid, now(), now() FROM unnest($1::text[]) AS id`,
    [ids],
  );
  await test.sql('INSERT INTO child SELECT * FROM jsonb_populate_recordset(null::child, $1)', [records(children)]);
  await test.sql('INSERT INTO household_row SELECT * FROM jsonb_populate_recordset(null::household_row, $1)', [
    records(rows),
  ]);
  return ids;
}
