import type { Rule } from '@tsunagu/eligibility';
import type { Confidence, Service, ServiceVersion } from '../benefits.entity.js';
import type { SensitiveCriterion, ServiceContent } from './content.dto.js';

/** A service as it holds today, its Japanese texts at hand. */
export interface CurrentService {
  readonly id: string;
  readonly position: number;
  readonly psid: string | null;
  readonly um: string | null;
  /** Number of the version that holds, and since when. */
  readonly number: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly rule: Rule;
  readonly ruleHash: string;
  readonly content: ServiceContent;
  readonly confidence: Confidence;
  readonly nextCheckDue: string | null;
  readonly publishedAt: Date | null;

  readonly name: string;
  readonly summary: string;
  readonly target: string;
  readonly category: string;
  readonly lifeStages: readonly string[];
  readonly amount: string;
  readonly timing: string;
  readonly desk: string;
  readonly howToApply: string;
  readonly sourceUrl: string;
  readonly asOf: string;
  readonly sensitiveCriteria: readonly SensitiveCriterion[];
  readonly uncertain: string | null;
  readonly notes: string | null;
  readonly internalNote: string | null;
}

export function toCurrent(
  { id, position, psid, um }: Pick<Service, 'id' | 'position' | 'psid' | 'um'>,
  version: ServiceVersion,
): CurrentService {
  const { number, validTo, rule, ruleHash, content, confidence, nextCheckDue, publishedAt } = version;
  const { category, lifeStages, asOf, sensitiveCriteria, uncertain, notes, internalNote } = content;
  return {
    ...{ id, position, psid, um, number, validTo, rule, ruleHash, content, confidence, nextCheckDue, publishedAt },
    ...{ category, lifeStages, asOf, sensitiveCriteria, uncertain, notes, internalNote },
    // A version that holds has a first day: it was set when it was approved.
    validFrom: version.validFrom!,
    name: content.name.ja,
    summary: content.summary.ja,
    target: content.target.ja,
    amount: content.amount.ja,
    timing: content.timing.ja,
    desk: content.desk.ja,
    howToApply: content.howToApply.ja,
    sourceUrl: content.sources[0]?.url ?? '',
  };
}
