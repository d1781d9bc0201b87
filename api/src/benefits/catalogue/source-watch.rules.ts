import type { FoundSource } from './source-fetcher.js';
import type { SourceWatch } from './upkeep.entity.js';

/** One night without an answer may be the other side's maintenance. */
const NIGHTS = 2;
/** Such an answer is final at once. */
const GONE = ['http404', 'http410', 'address'];

type Seen = Pick<SourceWatch, 'state' | 'fault' | 'failures' | 'textHash' | 'seenHash' | 'changedAt'>;
const UNKNOWN: Seen = { state: 'fine', fault: null, failures: 0, textHash: null, seenHash: null, changedAt: null };

/** What is known of a source after tonight's look. What was read first counts as seen. */
export function afterLook(before: Seen | null, found: FoundSource, now: Date): Seen {
  const known = before ?? UNKNOWN;
  if ('fault' in found) {
    const failures = known.failures + 1;
    const isBroken = failures >= NIGHTS || GONE.includes(found.fault);
    return { ...pick(known), fault: found.fault, failures, state: isBroken ? 'broken' : known.state };
  }
  const seenHash = known.seenHash ?? found.hash;
  const read = { fault: null, failures: 0, textHash: found.hash, seenHash };
  if (found.hash === seenHash) return { ...read, state: 'fine', changedAt: known.changedAt };
  return { ...read, state: 'changed', changedAt: found.hash === known.textHash ? known.changedAt : now };
}

const pick = ({ state, fault, failures, textHash, seenHash, changedAt }: Seen): Seen => ({
  ...{ state, fault, failures, textHash, seenHash, changedAt },
});
