import { easy } from './words/easy-ja.js';
import { en } from './words/en.js';
import { ja } from './words/ja.js';
import type { PageLanguage, PageWords } from './words/page-words.js';

export { PAGE_LANGUAGES, type PageLanguage } from './words/page-words.js';

export const PAGE_WORDS: Record<PageLanguage, PageWords> = { ja, 'easy-ja': easy, en };
