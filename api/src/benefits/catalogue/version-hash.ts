import { createHash } from 'node:crypto';
import { canonical, type Rule } from '@tsunagu/eligibility';
import type { Confidence } from '../benefits.entity.js';
import type { ServiceContent } from './content.dto.js';
import type { Golden } from './golden.dto.js';

/** What a version says, as against who wrote it when. */
export interface Said {
  rule: Rule;
  content: ServiceContent;
  goldens: Golden[];
  confidence: Confidence;
  nextCheckDue: string | null;
}

/** The same for the same words, whatever the order of keys that the database gives back. */
export function versionHash({ rule, content, goldens, confidence, nextCheckDue }: Said): string {
  const plain: unknown = JSON.parse(JSON.stringify({ rule, content, goldens, confidence, nextCheckDue }));
  // `canonical` writes any JSON; a rule is only what it is mostly asked for.
  return createHash('sha256')
    .update(canonical(plain as Rule))
    .digest('hex');
}
