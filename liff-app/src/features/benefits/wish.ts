import type { Question } from '@tsunagu/eligibility';

type Wish = Pick<Question, 'fact' | 'children'>;

let wished: Wish | null = null;

/** Which question the finder shows when it opens next: not in the address, which would tell what a family is asked about. */
export function wish(question: Wish): void {
  wished = question;
}

export function takeWish(): Wish | null {
  const taken = wished;
  wished = null;
  return taken;
}
