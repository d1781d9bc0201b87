import type { ChildRule, Rule } from '@tsunagu/eligibility';
import type { Ages } from './record-ages.js';
import { type Area, areaRule } from './record-area.js';
import { SENSITIVE_TARGETS } from './record-codes.js';

/**
 * The beginning of a rule: area and ages as the record states them, and the desk for what nobody is asked about. What
 * stands in free text is not guessed at; an editor makes it a rule.
 */
export function draftRule({ area, ages, targets }: { area: Area | null; ages: Ages; targets: string[] }): Rule {
  const asks = targets.flatMap((code): Rule[] => {
    const topic = SENSITIVE_TARGETS[code];
    return topic === undefined ? [] : [{ ask: topic }];
  });
  const parts = [...areaRule(area), ...agesRule(ages), ...asks];
  // Nothing is known: the desk.
  return parts.length === 0 ? { ask: 'conditions' } : parts.length === 1 ? parts[0]! : { all: parts };
}

function agesRule({ gte, lt }: Ages): Rule[] {
  if (gte === null && lt === null) return [];
  const child: ChildRule = { ageMonths: { ...(gte !== null && { gte }), ...(lt !== null && { lt }) } };
  return [{ someChild: child }];
}
