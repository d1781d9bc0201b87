import { FACTS, parseRule } from '../../packages/eligibility/src/index.ts';
import catalogue from '../../api/src/benefits/data/kobe-services.json' with { type: 'json' };

/** The rules of the catalogue as the product is delivered with it. */
export const catalogueRules = catalogue.services.map(({ id, eligibility }) => {
  const parsed = parseRule(eligibility.rule, { facts: FACTS });
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors)}`);
  return parsed.rule;
});
