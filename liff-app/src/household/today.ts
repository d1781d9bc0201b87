import { dateOf } from '../phrases/format.ts';

/** The day in Kobe on which questions are judged. */
export const today = (): string => dateOf(new Date().toISOString());
