import catalogue from '../../api/src/benefits/data/kobe-services.json' with { type: 'json' };
import { keepingOf } from '../../api/src/benefits/keeping.rules.ts';
import type { Service } from '../../liff-app/src/findings/service.ts';
import { FACTS, parseRule } from '../../packages/eligibility/src/index.ts';

/** The services as the product is delivered with them, and as the phone reads them. */
export const catalogueServices: readonly Service[] = catalogue.services.map((delivered) => {
  const { id, name, summary, category, lifeStage, eligibility, amount, timing, desk, confidence } = delivered;
  const { sensitiveCriteria } = eligibility;
  const read = parseRule(eligibility.rule, { facts: FACTS });
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.errors)}`);
  const { rule } = read;
  return {
    ...{ id, name, summary, category, lifeStages: lifeStage, rule, parsed: rule, amount, timing, desk },
    amountUncertain: 'uncertain' in delivered,
    confidence: confidenceOf(confidence),
    ...keepingOf([{ rule, content: { category, sensitiveCriteria } }]),
  };
});

function confidenceOf(text: string): Service['confidence'] {
  if (text === 'high' || text === 'medium' || text === 'low') return text;
  throw new Error(`There is no confidence ${text}.`);
}

export const catalogueRules = catalogueServices.map(({ parsed }) => parsed);
