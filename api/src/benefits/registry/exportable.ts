import type { Exportable } from './export-record.js';
import { type Known, parseRaw } from './registry.queries.js';
import { TODO } from './registry.words.js';

/** The service beside a record as it would go out today; null while nothing of it is published. */
export function exportableOf(known: Known, origin: string): Exportable | null {
  const { serviceId, servicePsid, content, rule, acceptedRaw } = known;
  if (!serviceId || !content || !rule) return null;
  return { id: serviceId, psid: servicePsid, origin, content, rule, accepted: parseRaw(acceptedRaw) };
}

/** What there is to do about the service that a record leaves: both would go out, and one without its number. */
export const leftTodos = (known: Known | undefined): string[] => (known?.leftName ? [TODO.left(known.leftName)] : []);
