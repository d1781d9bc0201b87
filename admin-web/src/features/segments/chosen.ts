import { factOf, parseRule, type Rule } from '@tsunagu/eligibility';

/** Whom a service newly means from one day to another; before services were named, the rule itself was kept. */
export interface NewlyEligible {
  newlyEligible: { from: string; to: string } & ({ service: string } | { rule: Rule });
}
/** What an audience is chosen by: a rule, of which any part may be such a term. */
export type Chosen = Rule | NewlyEligible | { all: readonly Chosen[] } | { any: readonly Chosen[] } | { not: Chosen };

export const isNewlyEligible = (chosen: object): chosen is NewlyEligible => 'newlyEligible' in chosen;
const hasTerm = (json: unknown): boolean => JSON.stringify(json)?.includes('"newlyEligible":') === true;

/** The API has read it before it was stored; null when there is no sense in it all the same. */
export function readChosen(json: unknown): Chosen | null {
  if (typeof json !== 'object' || json === null) return null;
  if (isNewlyEligible(json)) return readTerm(json.newlyEligible);
  if (hasTerm(json)) {
    for (const key of ['all', 'any'] as const) {
      const list = (json as Record<string, unknown>)[key];
      if (Array.isArray(list)) return readList(key, list);
    }
    const inner = 'not' in json ? readChosen(json.not) : null;
    return inner && { not: inner };
  }
  const parsed = parseRule(json);
  return parsed.ok ? parsed.rule : null;
}

function readList(key: 'all' | 'any', list: unknown[]): Chosen | null {
  const parts = list.map(readChosen).filter((part) => part !== null);
  if (parts.length < list.length) return null;
  return key === 'all' ? { all: parts } : { any: parts };
}

function readTerm(term: NewlyEligible['newlyEligible']): NewlyEligible | null {
  const { from, to } = term;
  if ('service' in term) return { newlyEligible: { service: term.service, from, to } };
  const parsed = parseRule(term.rule);
  return parsed.ok ? { newlyEligible: { rule: parsed.rule, from, to } } : null;
}

/** The services that it names. */
export function servicesIn(chosen: Chosen): string[] {
  if (isNewlyEligible(chosen)) return 'service' in chosen.newlyEligible ? [chosen.newlyEligible.service] : [];
  if ('all' in chosen) return chosen.all.flatMap(servicesIn);
  if ('any' in chosen) return chosen.any.flatMap(servicesIn);
  return 'not' in chosen ? servicesIn(chosen.not) : [];
}

/** Whether what is written out rests on a caution fact. What a service goes by, the API says with the count. */
export function restsOnCaution(chosen: Chosen): boolean {
  const names = JSON.stringify(chosen).matchAll(/"fact":"([^"]+)"/g);
  return [...names].some(([, name]) => factOf(name ?? '')?.privacy === 'caution');
}
