import amounts from '../../api/src/benefits/data/amounts.json' with { type: 'json' };
import kobe from '../../api/src/benefits/data/kobe-services.json' with { type: 'json' };
import {
  type Child,
  evaluate,
  explain,
  FACTS,
  type Facts,
  type Household,
  type Parameters,
  parseRule,
  type Rule,
  type Verdict,
} from '../../packages/eligibility/src/index.ts';

/** The dated figures of the product. */
export const parameters: Parameters = Object.fromEntries(
  [...new Set(amounts.figures.map(({ id }) => id))].map((id) => [id, amounts.figures.filter((each) => each.id === id)]),
);

/** The figures of one day as if they held at all times: what a case stated with the figures of another year would get. */
export const figuresOf = (day: string): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([id, values]) => {
      const found = values.find(({ from, to }) => from <= day && (to === null || day <= to));
      return found ? [[id, [{ from: '0001-01-01', to: null, value: found.value }]]] : [];
    }),
  );

const rules = new Map<string, Rule>(
  kobe.services.map(({ id, eligibility }) => {
    const parsed = parseRule(eligibility.rule, { facts: FACTS });
    if (!parsed.ok) throw new Error(`The rule of ${id} cannot be read.`);
    return [id, parsed.rule];
  }),
);

export const ruleOf = (serviceId: string): Rule => {
  const rule = rules.get(serviceId);
  if (!rule) throw new Error(`There is no service ${serviceId}.`);
  return rule;
};

/** Whether the catalogue has a service of this name, such as one of another city. */
export const isOffered = (name: string): boolean => kobe.services.some((service) => service.name.startsWith(name));

export const verdictOf = (serviceId: string, household: Household, on: string): Verdict =>
  explain(ruleOf(serviceId), household, { on, parameters }).verdict;

/** The ways in which one answer can be withheld. */
export function* withholding(household: Household): Generator<Household> {
  for (const hidden of Object.keys(household.facts)) {
    const facts: Facts = Object.fromEntries(Object.entries(household.facts).filter(([id]) => id !== hidden));
    yield { ...household, facts };
  }
  yield { ...household, childrenComplete: false };
  for (const [i, child] of household.children.entries()) {
    yield { ...household, children: household.children.toSpliced(i, 1), childrenComplete: false };
    const { bornOnFirst: _, ...month } = child;
    yield { ...household, children: household.children.with(i, month) };
    for (const hidden of Object.keys(child.facts ?? {})) {
      const facts = Object.fromEntries(Object.entries(child.facts ?? {}).filter(([id]) => id !== hidden));
      yield { ...household, children: household.children.with(i, { ...child, facts }) };
    }
  }
}

/** Withheld answers that turn a decided verdict round; there must be none. */
export const turnedRound = (serviceId: string, household: Household, on: string): { tried: number; turned: number } => {
  const rule = ruleOf(serviceId);
  const decided = evaluate(rule, household, { on, parameters });
  const values = [...withholding(household)].map((each) => evaluate(rule, each, { on, parameters }));
  return { tried: values.length, turned: values.filter((value) => value !== null && value !== decided).length };
};

/** A birth as the product knows it: the month, and whether it was the 1st. */
export const bornOn = (birthDate: string): Child => ({
  birthMonth: birthDate.slice(0, 7),
  bornOnFirst: birthDate.endsWith('-01'),
});
