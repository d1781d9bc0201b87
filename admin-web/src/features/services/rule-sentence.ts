import { describe, parseRule } from '@tsunagu/eligibility';

/** The rule as one sentence, or null for what is no rule. */
export function ruleSentence(json: unknown): string | null {
  const parsed = parseRule(json);
  return parsed.ok ? describe(parsed.rule, 'ja') : null;
}
