import type { SurveyHistoryEntry } from '@tsunagu/api-client';

export type Told = SurveyHistoryEntry & { times: number };

/** A draft saves itself every few seconds: what one person saved in a row is one line, with its newest time. */
export function gathered(entries: readonly SurveyHistoryEntry[]): Told[] {
  const told: Told[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    if (last?.act === 'change' && entry.act === 'change' && last.actor?.id === entry.actor?.id) last.times += 1;
    else told.push({ ...entry, times: 1 });
  }
  return told;
}
