import { describe, type Household, type Rule } from '@tsunagu/eligibility';
import { LANGUAGES } from '../households/households.service.js';
import { namesCaution, sentencesOf } from './segments.condition.js';
import type { SegmentExample, SegmentPreview } from './segments.dto.js';
import { atLeastFloor, withFloor } from './segments.floor.js';
import type { DayContext, SegmentsQueries } from './segments.queries.js';
import { reasonOf, textFact, yearsOld } from './segments.reason.js';

const MOST_EXAMPLES = 5;
/** A long row of brothers and sisters could say who it is. */
const MOST_AGES = 4;

/** What a condition would choose today: figures above the floor, the effect of each sentence, a few examples. */
export async function preview(queries: SegmentsQueries, condition: Rule, context: DayContext): Promise<SegmentPreview> {
  return queries.inTime(async (manager) => {
    const { total, counts, reachable } = await queries.count(manager, condition, context);
    const shown = withFloor(counts, namesCaution(condition) ? total : null);
    const count = shown.at(-1) ?? null;
    const households = count === null ? [] : await queries.examples(manager, condition, context, MOST_EXAMPLES);
    return {
      count,
      suppressed: count === null,
      reachable: count === null ? null : atLeastFloor(reachable),
      total,
      sentence: describe(condition, 'ja'),
      sentences: sentencesOf(condition).rules.map((rule, i) => ({
        text: describe(rule, 'ja'),
        count: shown[i] ?? null,
      })),
      examples: households.map((household) => toExample(household, condition, context)),
    };
  });
}

const toExample = (household: Household, condition: Rule, context: DayContext): SegmentExample => ({
  ward: textFact(household, 'residence.ward') ?? 'unknown',
  childAges: household.children.slice(0, MOST_AGES).map((child) => yearsOld(child, context.on)),
  language: LANGUAGES.find((language) => language === household.facts['preference.language']) ?? 'ja',
  reason: reasonOf(condition, household, context),
});
