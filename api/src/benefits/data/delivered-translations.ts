import easyJapanese from './delivered-texts-easy-ja.json' with { type: 'json' };
import english from './delivered-texts-en.json' with { type: 'json' };

/** What the page of a service says below its summary. */
export const DETAILS = ['target', 'amount', 'howToApply', 'timing', 'desk'] as const;
export type Details = Readonly<Record<(typeof DETAILS)[number], string>>;

const IN_EASY_JAPANESE: Readonly<Record<string, Details>> = easyJapanese;
const IN_ENGLISH: Readonly<Record<string, Details>> = english;

/** The details of a delivered service in both languages; what is not there has not been translated. */
export const detailsOf = (serviceId: string): { 'easy-ja'?: Details; en?: Details } => ({
  ...(IN_EASY_JAPANESE[serviceId] && { 'easy-ja': IN_EASY_JAPANESE[serviceId] }),
  ...(IN_ENGLISH[serviceId] && { en: IN_ENGLISH[serviceId] }),
});
