import { ApiProperty } from '@nestjs/swagger';
import { Choice, ListOf, Part, Text } from '../platform/http/fields.js';
import { FlyerColours, FlyerContent } from './flyers.content.dto.js';
import { FlyerDrawing } from './flyers.dto.js';
import { MAX_BLOCK_TEXT, MAX_BLOCKS } from './flyers/content.js';
import { PAPER_NAMES, type PaperName } from './flyers/paper.js';

export class FlyerWords {
  @Text({ max: MAX_BLOCK_TEXT })
  ja: string;

  @Text({ max: MAX_BLOCK_TEXT })
  'easy-ja': string;

  @Text({ max: MAX_BLOCK_TEXT })
  en: string;
}

export class FlyerBlockWords {
  @Text({ max: 40 })
  blockId: string;

  @Part(() => FlyerWords)
  words: FlyerWords;
}

export class FlyerTemplate {
  @Text({ max: 40 })
  id: string;

  @Text({ max: 80 })
  name: string;

  @Text({ max: 200 })
  use: string;

  @Choice(PAPER_NAMES, { name: 'FlyerPaper' })
  paper: PaperName;

  @Part(() => FlyerContent)
  content: FlyerContent;

  @ListOf(() => FlyerBlockWords, { max: MAX_BLOCKS, description: 'Its texts in every language' })
  words: FlyerBlockWords[];

  @Part(() => FlyerDrawing)
  drawing: FlyerDrawing;
}

export class FlyerPalette {
  @Text({ max: 40 })
  id: string;

  @Text({ max: 40 })
  name: string;

  @Part(() => FlyerColours)
  colours: FlyerColours;
}

export class FlyerVariable {
  @Text({ max: 20 })
  name: string;

  @Part(() => FlyerWords)
  words: FlyerWords;
}

export class FlyerGallery {
  @ApiProperty({ type: () => FlyerTemplate, isArray: true })
  templates: FlyerTemplate[];

  @ApiProperty({ type: () => FlyerPalette, isArray: true })
  palettes: FlyerPalette[];

  @ApiProperty({ type: () => FlyerVariable, isArray: true, description: 'Written into texts as {name}' })
  variables: FlyerVariable[];
}
