import { factOf, OF_ONE_CHILD } from '@tsunagu/eligibility';
import type { NoAnswer } from '@tsunagu/api-client';
import { childLabels, fyAge } from '../../household/ages.ts';
import { childFact, type Known } from '../../household/known.ts';
import type { benefits } from '../../phrases/ja/benefits.ts';
import type { finder } from '../../phrases/ja/finder.ts';
import type { questions } from '../../phrases/ja/questions.ts';
import type { survey } from '../../phrases/ja/survey.ts';

export interface KnownChip {
  key: string;
  label: string;
  /** The fact it opens, and the child it is about. */
  fact: string;
  child: number | null;
}

interface Words {
  benefits: Pick<typeof benefits, 'yourAnswer'>;
  finder: Pick<typeof finder, 'facts' | 'told' | 'ofOne' | 'noChildren'>;
  questions: typeof questions;
  survey: Pick<typeof survey, 'unknown' | 'declined'>;
}

/** What the results rest on. Caution answers are never written out here: they open on tap (shared phones). */
export function knownChips(known: Known, on: string, words: Words): KnownChip[] {
  const { benefits: b, finder: f, questions: q } = words;
  const { facts, children } = known;
  const chips: KnownChip[] = [];
  const put = (label: string, fact: string, child: number | null = null) =>
    chips.push({ key: `${fact}-${child ?? ''}-${chips.length}`, label, fact, child });

  const ward = q.wards[facts['residence.ward'] as keyof typeof q.wards];
  if (ward) put(ward, 'residence.ward');
  const names = childLabels(children, on, q);
  for (const name of names) put(name, 'children');
  if (!children.length && known.childrenComplete) put(f.noChildren, 'children');
  children.forEach((child, at) => {
    const name = names[at] ?? '';
    if (child.care) put(f.told(name, q.care[child.care]), 'child.care', at);
    if (child.school) put(f.told(name, q.school[child.school]), 'child.school', at);
    const { bornOnFirst } = child;
    if (bornOnFirst !== undefined) put(f.told(f.ofOne(f.facts.birthday, name), yesNo(bornOnFirst)), 'birthday', at);
  });

  const ordinary = Object.entries(f.facts);
  for (const [fact, name] of ordinary) {
    const value = facts[fact];
    if (typeof value === 'boolean') put(f.told(name, yesNo(value)), fact);
    const noAnswer = saidInstead(known.noAnswers[fact]);
    const child = childFor(fact, known, on);
    if (noAnswer && child !== -1) put(f.told(name, words.survey[noAnswer]), fact, child);
  }

  const told = [
    ...Object.keys(facts),
    ...Object.keys(known.noAnswers).filter((fact) => saidInstead(known.noAnswers[fact])),
  ];
  const covered = told.filter((fact) => factOf(fact)?.privacy !== 'ordinary' && isAsked(fact));
  covered.forEach((fact, at) => put(covered.length > 1 ? `${b.yourAnswer} ${at + 1}` : b.yourAnswer, fact));
  return chips;

  function yesNo(value: boolean): string {
    return value ? q.yes : q.no;
  }
}

/** What was put off is not an answer: it is counted on a chip of its own. */
const saidInstead = (noAnswer: NoAnswer | undefined) => (noAnswer === 'later' ? null : noAnswer);

/** What nobody could tell of a child is kept for all of them: the first whose answer is still open is asked about, -1 where there is none. */
function childFor(fact: string, { children }: Known, on: string): number | null {
  if (!OF_ONE_CHILD.includes(fact)) return null;
  const isOpen = (child: Known['children'][number]) => {
    const isSchoolChild = fyAge(child.birthMonth, on) >= 6;
    return childFact(child, fact) === undefined && (fact === 'birthday' || isSchoolChild === (fact === 'child.school'));
  };
  return children.findIndex(isOpen);
}

// The month belongs to the question whether a child is expected; limits follow from the income.
const isAsked = (fact: string) => fact !== 'family.expectingMonth' && !factOf(fact)?.from;
