import type { PaperName } from './paper.js';

export const FLYER_LANGUAGES = ['ja', 'easy-ja', 'en'] as const;
export type FlyerLanguage = (typeof FLYER_LANGUAGES)[number];
export const BLOCK_KINDS = ['text', 'shape', 'photo', 'qr'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];
export const TEXT_COLOURS = ['ink', 'accent', 'onMain'] as const;
export type TextColour = (typeof TEXT_COLOURS)[number];
export const FILLS = ['paper', 'tint', 'main', 'accent'] as const;
export type Fill = (typeof FILLS)[number];
export const ALIGNS = ['start', 'centre', 'end'] as const;
export type Align = (typeof ALIGNS)[number];
export const PLACES = ['top', 'middle', 'bottom'] as const;
export type Place = (typeof PLACES)[number];

export const MAX_BLOCKS = 30;
export const MAX_BLOCK_TEXT = 600;

/** What each colour is for; `onMain` is for texts that stand on `main` or `accent`. */
export interface Colours {
  paper: string;
  tint: string;
  main: string;
  accent: string;
  ink: string;
  onMain: string;
}

/** A rectangle of the page, in tenths of a millimetre from the upper left corner of the cut sheet. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface BlockOf<K extends BlockKind> extends Box {
  id: string;
  kind: K;
}
export interface TextBlock extends BlockOf<'text'> {
  text: string;
  language: FlyerLanguage;
  /** Points. */
  size: number;
  bold: boolean;
  align: Align;
  place: Place;
  colour: TextColour;
}
export interface ShapeBlock extends BlockOf<'shape'> {
  fill: Fill;
  radius: number;
}
export interface PhotoBlock extends BlockOf<'photo'> {
  photoId: string | null;
}
export type QrBlock = BlockOf<'qr'>;
export type Block = TextBlock | ShapeBlock | PhotoBlock | QrBlock;

/** A flyer as it is stored with each version. Later blocks lie over earlier ones. */
export interface Content {
  paper: PaperName;
  colours: Colours;
  blocks: Block[];
}
