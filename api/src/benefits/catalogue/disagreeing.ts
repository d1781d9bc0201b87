import { evaluate } from '@tsunagu/eligibility';
import type { HeldCatalogue } from '../catalogue.store.js';
import { givesWithin } from './figure-days.js';
import { figuresNamed } from './figure-names.js';
import { householdOf, outcomeOf } from './goldens.js';
import type { DisagreeingService } from './upkeep.dto.js';

const MOST_FIGURES = 20;

interface Disagreeing extends DisagreeingService {
  position: number;
}
const found = new WeakMap<HeldCatalogue, readonly Disagreeing[]>();

/** The services of a catalogue whose rules do not say what was agreed, or name a figure without a value; looked for once. */
export function disagreeingIn(held: HeldCatalogue): readonly Disagreeing[] {
  const known = found.get(held) ?? look(held);
  found.set(held, known);
  return known;
}

function look({ services, goldens, parameters, on: today }: HeldCatalogue): Disagreeing[] {
  return services.flatMap(({ service: { id, name, position }, rule }) => {
    const others = (goldens.get(id) ?? []).flatMap(({ title, expected, household, on }) => {
      const outcome = outcomeOf(evaluate(rule, householdOf(household), { on, parameters }));
      return outcome === expected ? [] : [{ title, expected, found: outcome }];
    });
    const figures = [...figuresNamed(rule)].filter(
      (figure) => !givesWithin(parameters[figure] ?? [], { from: today, to: today }),
    );
    const isRight = others.length === 0 && figures.length === 0;
    return isRight ? [] : [{ serviceId: id, name, position, goldens: others, figures: figures.slice(0, MOST_FIGURES) }];
  });
}
