import type { Deadline, Language } from '@tsunagu/api-client';
import { dayText } from '../phrases/format.ts';
import type { benefits } from '../phrases/ja/benefits.ts';
import { daysLeft } from './deadline-days.ts';

type Words = Pick<typeof benefits, 'deadlineOn' | 'deadlineToday' | 'deadlinePassed' | 'deadlineAfter'>;

/** 「11月30日（月）まで（あと6日）」, 「生まれた日の翌日から15日以内」; null where only its name says when. */
export function deadlineWords(deadline: Deadline, today: string, language: Language, t: Words): string | null {
  const { on, after, count, unit } = deadline;
  if (on !== null) {
    const left = daysLeft(on, today);
    if (left < 0) return t.deadlinePassed;
    const day = dayText(on, today, language);
    return left === 0 ? t.deadlineToday(day) : t.deadlineOn(day, left);
  }
  return after !== null && count !== null && unit !== null ? t.deadlineAfter[after][unit](count) : null;
}
