/** Each in its own words: whoever looks for one knows only that. */
export const LANGUAGE_NAMES = { ja: '日本語', 'easy-ja': 'やさしい日本語', en: 'English' } as const;
