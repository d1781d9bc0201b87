import { factOf } from '@tsunagu/eligibility';
import { childLabel } from '../../household/ages.ts';
import type { Known } from '../../household/known.ts';
import type { benefits } from '../../phrases/ja/benefits.ts';
import type { questions } from '../../phrases/ja/questions.ts';

export interface KnownChip {
  key: string;
  label: string;
  /** The fact it opens. */
  fact: string;
}

interface Words {
  benefits: typeof benefits;
  questions: typeof questions;
}

/** What the results rest on. Caution answers are never written out here: they open on tap (shared phones). */
export function knownChips(known: Known, on: string, { benefits: b, questions: q }: Words): KnownChip[] {
  const chips: KnownChip[] = [];
  const ward = known.facts['residence.ward'];
  if (typeof ward === 'string') {
    const name = q.wards[ward as keyof typeof q.wards];
    if (name) chips.push({ key: 'ward', label: b.answers.ward(name), fact: 'residence.ward' });
  }
  known.children.forEach(({ birthMonth }, index) =>
    chips.push({ key: `child-${index}`, label: childLabel(birthMonth, on, q), fact: 'children' }),
  );
  if (!known.children.length && known.childrenComplete) {
    chips.push({ key: 'children', label: b.answers.noChildren, fact: 'children' });
  }
  const caution = Object.keys(known.facts).filter((fact) => factOf(fact)?.privacy === 'caution' && isAsked(fact));
  caution.forEach((fact, index) =>
    chips.push({ key: fact, label: caution.length > 1 ? `${b.yourAnswer} ${index + 1}` : b.yourAnswer, fact }),
  );
  return chips;
}

// The month belongs to the question whether a child is expected; limits follow from the income.
const isAsked = (fact: string) => fact !== 'family.expectingMonth' && !factOf(fact)?.from;
