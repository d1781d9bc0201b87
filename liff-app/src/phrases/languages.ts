import type { Language } from '@tsunagu/api-client';

interface Name {
  code: Language;
  /** As its own readers write it, so that they find it on a page they cannot read. */
  name: string;
  short: string;
}

/** The languages of the screen, in the order of every chooser. */
export const languages: readonly Name[] = [
  { code: 'ja', name: '日本語', short: '日本語' },
  { code: 'easy-ja', name: 'やさしい日本語', short: 'やさしい' },
  { code: 'en', name: 'English', short: 'EN' },
];
