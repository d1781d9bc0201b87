import { isServiceId } from '../catalogue/service-id.js';
import { pagePath } from '../pages/page-frame.js';
import { idOf } from './draft-content.js';
import { psidOf } from './normalise.js';
import type { RawRecord } from './record-shape.js';
import { OWN_PAGE } from './registry.words.js';

/** Before the id of a service, in the place of a number that the registry has not given yet. */
const OWN = 'own:';

interface Own {
  id: string;
  origin: string;
}

/** The link by which a record without a number is known again, and a reader finds the service. */
export const ownLink = ({ id, origin }: Own) => ({ title: OWN_PAGE, uri: origin + pagePath('ja', `/${id}`) });

/** The service whose public page a record links to; null where it links to none. */
export function ownIdOf(record: RawRecord, origin: string): string | null {
  const links = record['relatedLink'];
  const before = ownLink({ id: '', origin }).uri;
  for (const link of Array.isArray(links) ? links : []) {
    const uri = typeof link === 'object' && link !== null && !Array.isArray(link) ? link['uri'] : link;
    if (typeof uri !== 'string' || !uri.startsWith(before)) continue;
    const id = uri.slice(before.length);
    if (isServiceId(id)) return id;
  }
  return null;
}

/** The service that a record leads to by itself: the one it links to, or the one that was or would be made of it. */
export const homeOf = (record: RawRecord, origin: string): string => ownIdOf(record, origin) ?? idOf(psidOf(record));

/** By which a record is known from file to file: its number in the registry, or that it is ours. Empty where it is neither. */
export function recordKey(record: RawRecord, origin: string): string {
  const psid = psidOf(record);
  if (psid !== '') return psid;
  const own = ownIdOf(record, origin);
  return own === null ? '' : OWN + own;
}

export const isOwnKey = (key: string): boolean => key.startsWith(OWN);
/** The registry's number; null where it has given none. */
export const numberIn = (key: string): string | null => (isOwnKey(key) ? null : key);
