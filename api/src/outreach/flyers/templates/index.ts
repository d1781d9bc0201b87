import { a2Poster } from './a2-poster.js';
import { a4First } from './a4-first.js';
import { a4Languages } from './a4-languages.js';
import { a4Photo } from './a4-photo.js';
import { a5Desk } from './a5-desk.js';
import { cardHand } from './card-hand.js';

import type { Content } from '../content.js';
import { PALETTES } from '../palettes.js';
import type { Template } from './build.js';

export type { Template, TemplateBlock } from './build.js';

/** The gallery, in its order. */
export const TEMPLATES = [a4First, a4Languages, a4Photo, a5Desk, cardHand, a2Poster];

/** A page as it begins; null when there is no such template. */
export function templateContent(id: string): Content | null {
  const template = TEMPLATES.find((each) => each.id === id);
  return template ? contentOfTemplate(template) : null;
}

export function contentOfTemplate({ paper, palette, blocks }: Template): Content {
  const { colours } = PALETTES.find(({ id }) => id === palette)!;
  // The words in other languages belong to the template, not to the page.
  return { paper, colours, blocks: blocks.map(({ words: _, ...block }) => block) };
}
