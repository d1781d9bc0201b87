import { describe, explain, FACTS, type Parameters, parseRule, type Rule } from '@tsunagu/eligibility';
import { whySentence } from '../benefits.rules.js';
import { MODELS, modelOn } from './model-households.js';
import type { ModelVerdict, RuleCheck, RuleFault } from './rule-check.dto.js';

interface Context {
  on: string;
  parameters: Parameters;
}

/** As many characters of a sentence as its reader gets; the rule itself may be longer than anybody reads. */
export const MAX_SENTENCE = 4_000;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A rule that can be read and whose figures are known, or what is wrong with it and where. */
export function readRule(json: unknown, parameters: Parameters): { rule: Rule } | { errors: RuleFault[] } {
  const parsed = parseRule(json, { facts: FACTS, parameters });
  return parsed.ok ? { rule: parsed.rule } : { errors: parsed.errors.map(({ path, code }) => ({ path, code })) };
}

/** A rule as an editor writes it: back as sentences, and tried on the model households. Never throws. */
export function checkRule(json: unknown, { on, parameters }: Context): RuleCheck {
  const read = readRule(json, parameters);
  if ('errors' in read) return { ok: false, sentence: '', sentences: null, errors: read.errors, verdicts: [] };
  const { rule } = read;
  const say = (language: 'ja' | 'easy-ja' | 'en'): string => cut(describe(rule, language), MAX_SENTENCE);
  const verdicts = MODELS.map((model): ModelVerdict => {
    const explanation = explain(rule, modelOn(model, on), { on, parameters });
    const { verdict, from, until } = explanation;
    const sentence = cut(whySentence(rule, explanation), 400);
    return { householdId: model.id, verdict, sentence, changesOn: from ?? until };
  });
  const sentences = { ja: say('ja'), 'easy-ja': say('easy-ja'), en: say('en') };
  return { ok: true, sentence: sentences.ja, sentences, errors: [], verdicts };
}
