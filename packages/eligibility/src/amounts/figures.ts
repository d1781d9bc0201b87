import { dayOf } from '../dates.ts';
import { own } from '../own.ts';
import type { Context } from '../types.ts';

/** The figures of one benefit on a day, by the part of their id behind `<benefit>.`; null when one is not known then. */
export function figuresOn<Id extends string>(
  benefit: string,
  ids: readonly Id[],
  { on, parameters = {} }: Context,
): Readonly<Record<Id, number>> | null {
  const day = dayOf(on);
  const found: Partial<Record<Id, number>> = {};
  for (const id of ids) {
    const values = own(parameters, `${benefit}.${id}`) ?? [];
    const valid = values.find(({ from, to }) => dayOf(from) <= day && (to === null || day <= dayOf(to)));
    if (!valid) return null;
    found[id] = valid.value;
  }
  return found as Record<Id, number>;
}
