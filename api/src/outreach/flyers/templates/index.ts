import { a2Poster } from './a2-poster.js';
import { a4First } from './a4-first.js';
import { a4Languages } from './a4-languages.js';
import { a4Photo } from './a4-photo.js';
import { a5Desk } from './a5-desk.js';
import { cardHand } from './card-hand.js';

export type { Template, TemplateBlock } from './build.js';

/** The gallery, in its order. */
export const TEMPLATES = [a4First, a4Languages, a4Photo, a5Desk, cardHand, a2Poster];
