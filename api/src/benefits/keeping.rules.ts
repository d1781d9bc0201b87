import { factOf } from '@tsunagu/eligibility';

/** Where it is kept that a household uses a service: beside the household, on its phone alone, or nowhere. */
export const USE_KEPT = ['server', 'phone', 'nowhere'] as const;
export type UseKept = (typeof USE_KEPT)[number];

/** Nobody „uses“ these: one asks there, goes there or reads it. */
const NOTHING_TO_USE: readonly string[] = ['consult', 'place', 'information', 'class'];

interface Said {
  category: string;
  sensitiveCriteria: readonly unknown[];
}

/** What may be kept of a household beside a service. */
export interface Keeping {
  readonly asksAtDesk: boolean;
  readonly useKept: UseKept;
}

/** That somebody uses what goes by something sensitive says of the family what must not be known. */
export function useKeptOf(asks: boolean, { category, sensitiveCriteria }: Said): UseKept {
  if (NOTHING_TO_USE.includes(category)) return 'nowhere';
  return asks || sensitiveCriteria.length > 0 ? 'phone' : 'server';
}

/** What may be kept while one or several versions hold: what each of them allows. */
export const keepingOf = (versions: readonly { rule: unknown; content: Said }[]): Keeping => {
  const asks = versions.map(({ rule }) => asksAtDesk(rule));
  const uses = versions.map(({ content }, index) => useKeptOf(asks[index]!, content));
  return {
    asksAtDesk: asks.includes(true),
    useKept: USE_KEPT.findLast((kept) => uses.includes(kept)) ?? 'server',
  };
};

/** Whether a part of the rule is for the desk alone: an `ask` node or a fact that is never asked. */
export function asksAtDesk(rule: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return false;
  if (Array.isArray(rule)) return rule.some(asksAtDesk);
  if ('ask' in rule) return true;
  if ('fact' in rule && factOf(String(rule.fact))?.privacy === 'do-not-ask') return true;
  return Object.values(rule).some(asksAtDesk);
}
