import type { DraftQuestion } from '../question-editing.dto.js';
import type { QuestionType } from '../survey.questions.js';

/** Requirement: registration with two children in a minute and a half and twenty taps. */
export const MAX_SECONDS = 90;
export const MAX_TAPS = 20;

const CHILDREN = 2;
/** Consent: read the five lines, agree, go on. */
const CONSENT = { seconds: 15, taps: 2 };
/** People read 500–600 characters of Japanese a minute. */
const CHARACTERS_PER_SECOND = 9;

/** Looking for the answer and giving it, and going on; without reading. */
const ANSWERING: Record<QuestionType, { seconds: number; taps: number }> = {
  ward: { seconds: 3, taps: 2 },
  // A year and a month for each child, a second row, and going on.
  children: { seconds: 7 * CHILDREN, taps: 2 * CHILDREN + 2 },
  month: { seconds: 4, taps: 2 },
  yesNo: { seconds: 3, taps: 2 },
  single: { seconds: 4, taps: 2 },
  multiple: { seconds: 6, taps: 3 },
  count: { seconds: 4, taps: 3 },
  language: { seconds: 2, taps: 2 },
};

/** What registering asks of a parent with two children, estimated: who reads help as well needs longer. */
export function effortOf(questions: readonly DraftQuestion[]): { seconds: number; taps: number } {
  const asked = questions.filter(({ stage }) => stage === 'registration');
  const each = asked.map(({ type, perChild, title }) => {
    const { seconds, taps } = ANSWERING[type];
    const times = perChild ? CHILDREN : 1;
    return {
      seconds: title.ja.length / CHARACTERS_PER_SECOND + seconds * times,
      taps: perChild ? taps + CHILDREN - 1 : taps,
    };
  });
  const sum = (of: 'seconds' | 'taps') => each.reduce((total, one) => total + one[of], CONSENT[of]);
  return { seconds: Math.ceil(sum('seconds')), taps: sum('taps') };
}
