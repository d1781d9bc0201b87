import { Choice, Flag, Id, ListOf, Part, Pattern, Text, Whole } from '../platform/http/fields.js';
import {
  type Align,
  ALIGNS,
  BLOCK_KINDS,
  type BlockKind,
  type Fill,
  FILLS,
  FLYER_LANGUAGES,
  type FlyerLanguage,
  MAX_BLOCK_TEXT,
  MAX_BLOCKS,
  type Place,
  PLACES,
  TEXT_COLOURS,
  type TextColour,
} from './flyers/content.js';
import { PAPER_NAMES, type PaperName } from './flyers/paper.js';

/** The longest side of the largest sheet, in tenths of a millimetre. */
export const MAX_SIDE = 5_940;
const HEX = /^#[0-9a-f]{6}$/;
const Colour = (description: string) => Pattern(HEX, { max: 7, description });

export class FlyerColours {
  @Colour('the sheet')
  paper: string;

  @Colour('quiet areas')
  tint: string;

  @Colour('bands and marks')
  main: string;

  @Colour('headings')
  accent: string;

  @Colour('texts')
  ink: string;

  @Colour('texts on `main` or `accent`')
  onMain: string;
}

/** A block of the page. Lengths are tenths of a millimetre; which of the optional fields it needs depends on its kind. */
export class FlyerBlock {
  @Pattern(/^[a-z0-9-]+$/, { max: 40 })
  id: string;

  @Choice(BLOCK_KINDS, { name: 'FlyerBlockKind' })
  kind: BlockKind;

  @Whole({ min: 0, max: MAX_SIDE })
  x: number;

  @Whole({ min: 0, max: MAX_SIDE })
  y: number;

  @Whole({ min: 1, max: MAX_SIDE })
  width: number;

  @Whole({ min: 1, max: MAX_SIDE })
  height: number;

  @Text({ min: 0, max: MAX_BLOCK_TEXT, optional: true, description: 'text' })
  text?: string;

  @Choice(FLYER_LANGUAGES, { name: 'FlyerLanguage', optional: true, description: 'text' })
  language?: FlyerLanguage;

  @Whole({ min: 4, max: 400, optional: true, description: 'text: points' })
  size?: number;

  @Flag({ optional: true, description: 'text' })
  bold?: boolean;

  @Choice(ALIGNS, { name: 'FlyerAlign', optional: true, description: 'text' })
  align?: Align;

  @Choice(PLACES, { name: 'FlyerPlace', optional: true, description: 'text' })
  place?: Place;

  @Choice(TEXT_COLOURS, { name: 'FlyerTextColour', optional: true, description: 'text' })
  colour?: TextColour;

  @Choice(FILLS, { name: 'FlyerFill', optional: true, description: 'shape' })
  fill?: Fill;

  @Whole({ min: 0, max: MAX_SIDE, optional: true, description: 'shape: how round its corners are' })
  radius?: number;

  @Id({ optional: true, nullable: true, description: 'photo' })
  photoId?: string | null;
}

export class FlyerContent {
  @Choice(PAPER_NAMES, { name: 'FlyerPaper' })
  paper: PaperName;

  @Part(() => FlyerColours)
  colours: FlyerColours;

  @ListOf(() => FlyerBlock, { max: MAX_BLOCKS, description: 'Later ones lie over earlier ones' })
  blocks: FlyerBlock[];
}
