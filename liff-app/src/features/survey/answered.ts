import type { Answer } from '@tsunagu/api-client';

/** Whether an answer is whole: 「はい」 to a month waits for its month. */
export function isAnswered(answer: Answer | null): answer is Answer {
  if (!answer) return false;
  return Boolean(answer.noAnswer ?? answer.choice ?? answer.month ?? answer.children);
}
