import type { Rule } from '../src/index.ts';
import { FACTS, parseRule } from '../src/index.ts';
import catalogue from '../../../api/src/benefits/data/kobe-services.json' with { type: 'json' };

export interface Service {
  readonly id: string;
  readonly json: unknown;
  readonly rule: Rule;
}

/** The 81 Kobe services with their rules as the product reads them. */
export const services: readonly Service[] = catalogue.services.map(({ id, eligibility }) => {
  const parsed = parseRule(eligibility.rule, { facts: FACTS });
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors)}`);
  return { id, json: eligibility.rule, rule: parsed.rule };
});

export const ruleOf = (id: string): Rule => {
  const service = services.find((each) => each.id === id);
  if (!service) throw new Error(`no service ${id}`);
  return service.rule;
};
