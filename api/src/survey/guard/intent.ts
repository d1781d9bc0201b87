import { ENGLISH, LEXICON } from '../data/sensitive-lexicon.js';
import type { Severity } from './finding.js';
import { normalise } from './normalise.js';

const { interest, status } = LEXICON.matching.intents;
const INTEREST = [...interest.patterns, ...ENGLISH.intents.interest].map((pattern) => new RegExp(pattern));
const STATUS = [...status.patterns, ...ENGLISH.intents.status].map((pattern) => new RegExp(pattern));

const speaksOf = (patterns: RegExp[], written: string): boolean => {
  const { text } = normalise(written);
  return patterns.some((pattern) => pattern.test(text));
};

/** Whether a text asks for the state or the past of somebody. */
export const asksForState = (written: string): boolean => speaksOf(STATUS, written);

/** Whether a text asks which information somebody wants; the state of somebody outweighs it. */
export const asksForInterest = (written: string): boolean => speaksOf(INTEREST, written) && !asksForState(written);

const DEMOTED: Record<Severity, Severity> = { block: 'warn', warn: 'info', info: 'info' };

/** Wanting to hear about something says less than being it. */
export const demoted = (severity: Severity, isInterest: boolean): Severity =>
  isInterest ? DEMOTED[severity] : severity;
