import type { Align, Block, Fill, FlyerLanguage, Place, TextColour } from '../content.js';
import type { PaperName } from '../paper.js';
import { PER_MM } from '../paper.js';

type Words = Record<FlyerLanguage, string>;
/** A block of a template; a text brings its words in every language, so that the language can be changed with one choice. */
export type TemplateBlock = Block & { words?: Words };
export interface Template {
  id: string;
  name: string;
  /** For whom, where it is laid out. */
  use: string;
  paper: PaperName;
  palette: string;
  blocks: TemplateBlock[];
}

/** Left, top, width, height in millimetres. */
type Area = [number, number, number, number];
const box = ([x, y, width, height]: Area) => ({
  x: Math.round(x * PER_MM),
  y: Math.round(y * PER_MM),
  width: Math.round(width * PER_MM),
  height: Math.round(height * PER_MM),
});

interface TextLook {
  size: number;
  bold?: boolean;
  align?: Align;
  place?: Place;
  colour?: TextColour;
  language?: FlyerLanguage;
  /** It stands beside its twin in another language, so its own is not to be chosen. */
  fixed?: boolean;
}

export function text(id: string, area: Area, look: TextLook, ja: string, easy: string, en: string): TemplateBlock {
  const { size, bold = false, align = 'start', place = 'top', colour = 'ink', language = 'ja', fixed = false } = look;
  const words = { ja, 'easy-ja': easy, en };
  const block: TemplateBlock = {
    id,
    kind: 'text',
    ...box(area),
    text: words[language],
    language,
    size,
    bold,
    align,
    place,
    colour,
  };
  return fixed ? block : { ...block, words };
}
export const shape = (id: string, area: Area, fill: Fill, radius = 0): TemplateBlock => ({
  id,
  kind: 'shape',
  ...box(area),
  fill,
  radius: radius * PER_MM,
});
export const photo = (id: string, area: Area): TemplateBlock => ({ id, kind: 'photo', ...box(area), photoId: null });
export const qr = (id: string, x: number, y: number, side: number): TemplateBlock => ({
  id,
  kind: 'qr',
  ...box([x, y, side, side]),
});
