import { FACTS, parseRule } from '../../packages/eligibility/src/index.ts';
import catalogue from '../../api/src/benefits/data/kobe-services.json' with { type: 'json' };

/** The services as the product is delivered with them. */
export const catalogueServices = catalogue.services.map(({ id, category, eligibility }) => {
  const parsed = parseRule(eligibility.rule, { facts: FACTS });
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors)}`);
  return { id, category, rule: parsed.rule };
});

export const catalogueRules = catalogueServices.map(({ rule }) => rule);
