import { WARDS } from '@tsunagu/eligibility';

export const LANGUAGES = ['ja', 'easy-ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A stored text. Where English is missing, its readers get easy Japanese. */
export interface Words {
  ja: string;
  'easy-ja': string;
  en?: string;
}

export const NO_ANSWERS = ['unknown', 'declined', 'later'] as const;
export const CARES = ['none', 'licensed', 'kindergarten', 'other'] as const;
export const SCHOOLS = ['kobe-municipal', 'other', 'highschool-kobe', 'highschool-outside', 'none'] as const;
export const WARDS_AND_OUTSIDE = [...WARDS, 'outside'] as const;

/** Kinds of information, as parents can stop them one by one. */
export const TOPICS = ['money', 'health', 'childcare', 'school', 'play', 'housing', 'advice'] as const;
export type Topic = (typeof TOPICS)[number];
/** What a parent wants to be told about, one fact for each topic below it: the same as the switches in the settings. */
export const TOPICS_FACT = 'preference.topics';
export const topicFact = (topic: Topic): string => `${TOPICS_FACT}.${topic}`;
