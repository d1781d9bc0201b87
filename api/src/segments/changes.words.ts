import {
  type Context,
  describeLeaf,
  explain,
  factOf,
  type Household,
  type Leaf,
  type Rule,
  withLimits,
} from '@tsunagu/eligibility';
import type { ChangeReason, ChangeSide } from './changes.dto.js';

/** More than these would not be read. */
const MOST_REASONS = 3;

/**
 * What a rule says of a household and why, in words that do not tell who it is: neither the ward nor a child's own age,
 * and no answer that is to be treated with care.
 */
export function sideOf(rule: Rule, household: Household, context: Context): ChangeSide {
  const { verdict, deciding } = explain(rule, withLimits(household, context), context);
  const reasons = deciding.map(masked);
  const unique = reasons.filter(
    (reason, i) => reasons.findIndex(({ kind, text }) => kind === reason.kind && text === reason.text) === i,
  );
  return { verdict, reasons: unique.slice(0, MOST_REASONS) };
}

function masked(leaf: Leaf): ChangeReason {
  if (leaf.key === 'residence.ward') return { kind: 'ward', text: null };
  // That something is still open tells no answer.
  if (leaf.value !== null && factOf(leaf.key)?.privacy === 'caution') return { kind: 'answer', text: null };
  const text = describeLeaf({ ...leaf, ward: null, birthMonth: null }, 'ja').replace(/。$/, '');
  return { kind: 'words', text };
}
