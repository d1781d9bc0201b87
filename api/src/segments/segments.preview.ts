import type { Household } from '@tsunagu/eligibility';
import { LANGUAGES } from '../households/households.service.js';
import { type Condition, isNewlyEligible, namesCaution, sentencesOf } from './segments.condition.js';
import type { SegmentExample, SegmentPreview } from './segments.dto.js';
import { atLeastFloor, withFloor } from './segments.floor.js';
import type { DayContext, SegmentsQueries } from './segments.queries.js';
import { reasonOf, textFact, yearsOld } from './segments.reason.js';
import { sentenceOf } from './segments.words.js';

const MOST_EXAMPLES = 5;
/** A long row of brothers and sisters could say who it is. */
const MOST_AGES = 4;

/** What a condition would choose today: figures above the floor, the effect of each sentence, a few examples. */
export async function preview(
  queries: SegmentsQueries,
  condition: Condition,
  context: DayContext,
): Promise<SegmentPreview> {
  const sentences = isNewlyEligible(condition) ? [condition] : sentencesOf(condition).rules;
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
      sentence: sentenceOf(condition),
      sentences: sentences.map((each, i) => ({ text: sentenceOf(each), count: shown[i] ?? null })),
      examples: households.map((household) => toExample(household, condition, context)),
    };
  });
}

const toExample = (household: Household, condition: Condition, context: DayContext): SegmentExample => ({
  ward: textFact(household, 'residence.ward') ?? 'unknown',
  childAges: household.children.slice(0, MOST_AGES).map((child) => yearsOld(child, context.on)),
  language: LANGUAGES.find((language) => language === household.facts['preference.language']) ?? 'ja',
  reason: reasonOf(condition, household, context),
});
