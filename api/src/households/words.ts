import { WARDS } from '@tsunagu/eligibility';

export const LANGUAGES = ['ja', 'easy-ja'] as const;
export const NO_ANSWERS = ['unknown', 'declined', 'later'] as const;
export const CARES = ['none', 'licensed', 'kindergarten', 'other'] as const;
export const SCHOOLS = ['kobe-municipal', 'other', 'highschool-kobe', 'highschool-outside', 'none'] as const;
export const WARDS_AND_OUTSIDE = [...WARDS, 'outside'] as const;

/** Kinds of information, as parents can stop them one by one. */
export const TOPICS = ['money', 'health', 'childcare', 'school', 'play', 'housing', 'advice'] as const;
export type Topic = (typeof TOPICS)[number];
