import { type Household, WARDS } from '@tsunagu/eligibility';
import type { ChangeGroup, ChangeSample, RuleChanges } from './changes.dto.js';
import type { Compared, Comparison } from './changes.queries.js';
import { type Change, CHANGE_TO, CHANGES, CHILD_STAGES, stagesIn, withoutSmall } from './changes.rules.js';
import { sideOf } from './changes.words.js';
import { FLOOR } from './segments.floor.js';

const WARD_CODES = [...WARDS, 'outside', 'unknown'];
const STAGES = [...CHILD_STAGES, 'none'] as const;
const MOST_SAMPLES = 2;

/** Households whose result changes in the same way. */
const changing = (rows: readonly Compared[], change: Change): Compared[] =>
  rows.filter(({ before, after }) => before !== after && CHANGE_TO[after] === change);

const sum = (rows: readonly Compared[]): number => rows.reduce((all, { households }) => all + households, 0);

const tally = <K extends string>(keys: readonly K[], rows: readonly Compared[], keyOf: (row: Compared) => string) =>
  withoutSmall(keys.map((key) => sum(rows.filter((row) => keyOf(row) === key)))).map(
    (count, i) => [keys[i] as K, count] as const,
  );

/** The figures that may be shown of a comparison; samples are put in by `withSamples`. */
export function summarise(rows: readonly Compared[], on: string, published: boolean): RuleChanges {
  const unchanged = sum(rows.filter(({ before, after }) => before === after));
  const counts = CHANGES.map((change) => sum(changing(rows, change)));
  const shown = withoutSmall([...counts, unchanged], CHANGES.length);
  return {
    kind: 'changes',
    on,
    published,
    total: sum(rows),
    unchanged: shown[CHANGES.length] ?? null,
    groups: CHANGES.map((change, i): ChangeGroup => {
      const count = shown[i] ?? null;
      const own = count === null ? [] : changing(rows, change);
      const isTold = own.length > 0;
      return {
        change,
        count,
        wards: isTold ? tally(WARD_CODES, own, wardOf).map(([ward, count]) => ({ ward, count })) : [],
        stages: isTold ? tally(STAGES, own, stageOf).map(([stage, count]) => ({ stage, count })) : [],
        samples: [],
      };
    }),
  };
}

const wardOf = ({ ward }: Compared): string => ward ?? 'unknown';
const stageOf = ({ stages }: Compared): string => stagesIn(stages ?? 0)[0] ?? 'none';

/**
 * For each change that is shown, households to be shown as samples: of the commonest combinations of stages, each shared
 * by ten or more of those whose result changes in the same way.
 */
export function pickSamples(rows: readonly Compared[], { groups }: RuleChanges): Map<Change, Compared[]> {
  return new Map(
    groups.flatMap(({ change, count }) => {
      if (count === null) return [];
      const byStages = new Map<number, Compared[]>();
      for (const row of changing(rows, change)) {
        byStages.set(row.stages ?? 0, [...(byStages.get(row.stages ?? 0) ?? []), row]);
      }
      const common = [...byStages.values()]
        .filter((same) => sum(same) >= FLOOR)
        .sort((a, b) => sum(b) - sum(a))
        .slice(0, MOST_SAMPLES);
      return [[change, common.flatMap(([first]) => (first ? [first] : []))]];
    }),
  );
}

/** A household as a sample: what both rules say of it. */
export const toSample = (
  { stages }: Compared,
  household: Household,
  { before, after, edited, ...context }: Comparison,
): ChangeSample => ({
  stages: stagesIn(stages ?? 0),
  before: before && sideOf(before, household, context),
  after: sideOf(after, household, { ...context, parameters: edited }),
});
