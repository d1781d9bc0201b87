export const PAGE_LANGUAGES = ['ja', 'easy-ja', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export interface PageWords {
  title: string;
  lead: string;
  more: string;
  first: string;
  languages: string;
  names: Record<PageLanguage, string>;
  toContent: string;
  amount: string;
  unsure: string;
  forWhom: string;
  sensitive: string;
  how: string;
  papers: string;
  deadline: string;
  /** In days it counts from the day after the event, in months from the day itself. */
  deadlineAfter: Record<
    'birth' | 'pregnancyNotice' | 'moveIn' | 'application' | 'completion',
    { days: (n: number) => string; months: (n: number) => string }
  >;
  until: (day: string) => string;
  when: string;
  desk: string;
  notes: string;
  related: string;
  conflict: (name: string) => string;
  validTo: (day: string) => string;
  source: string;
  checked: (day: string) => string;
  sourceDay: (day: string) => string;
  sourceNoDay: string;
  checking: string;
  decides: string;
  openInApp: string;
  openNote: string;
  all: string;
  inJapanese: string;
  onlyJapanese: string;
  notFound: string;
  notFoundText: string;
  ended: (name: string) => string;
  endedText: string;
  by: (operator: string, city: string) => string;
  categories: Record<string, string>;
}
