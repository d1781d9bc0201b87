import type { Household } from '@tsunagu/eligibility';
import { LANGUAGES } from '../households/households.service.js';
import { inTens } from '../platform/figures/in-tens.js';
import type { SegmentExample, SegmentPreview } from './segments.dto.js';
import { atLeastFloor, withFloor, withTens } from './segments.floor.js';
import type { AudienceContext, SegmentsQueries } from './segments.queries.js';
import { reasonOf, textFact, yearsOld } from './segments.reason.js';
import { type Condition, factsOf, isRule, namesCaution, sentencesOf } from './segments.terms.js';
import { sentenceOf } from './segments.words.js';

const MOST_EXAMPLES = 5;
/** A long row of brothers and sisters could say who it is. */
const MOST_AGES = 4;

/** What a condition would choose today: figures above the floor, the effect of each sentence, a few examples. */
export async function preview(
  queries: SegmentsQueries,
  condition: Condition,
  context: AudienceContext,
  names: ReadonlyMap<string, string>,
): Promise<SegmentPreview> {
  const { sentences } = sentencesOf(condition);
  const areTens = !isRule(condition);
  const caution = namesCaution(factsOf(condition, context.rules));
  return queries.inTime(async (manager) => {
    const { total, counts, reachable } = await queries.count(manager, condition, context);
    const shown = (areTens ? withTens : withFloor)(counts, caution ? total : null);
    const count = shown.at(-1) ?? null;
    const households = count === null ? [] : await queries.examples(manager, condition, context, MOST_EXAMPLES);
    return {
      count,
      suppressed: count === null,
      inTens: areTens,
      caution,
      reachable: count === null ? null : (areTens ? inTens : atLeastFloor)(reachable),
      total,
      sentence: sentenceOf(condition, names),
      sentences: sentences.map((each, i) => ({ text: sentenceOf(each, names), count: shown[i] ?? null })),
      examples: households.map((household) => toExample(household, condition, context)),
    };
  });
}

const toExample = (household: Household, condition: Condition, context: AudienceContext): SegmentExample => ({
  ward: textFact(household, 'residence.ward') ?? 'unknown',
  childAges: household.children.slice(0, MOST_AGES).map((child) => yearsOld(child, context.on)),
  language: LANGUAGES.find((language) => language === household.facts['preference.language']) ?? 'ja',
  reason: reasonOf(condition, household, context),
});
