import { Type } from 'class-transformer';
import { Choice, Id, Part, Text, Whole } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';
import { FlyerContent, MAX_SIDE } from './flyers.content.dto.js';
import { COUNT, FLYER_STATES, type FlyerState, MAX_COMMENT, MAX_NAME } from './flyers.rules.js';
import { PRINT_KINDS, type PrintKind } from './flyers/pdf.js';

export class FlyerInput {
  @Text({ max: MAX_NAME })
  name: string;

  @Text({ max: 40, optional: true, description: 'Begin with a template of the gallery' })
  templateId?: string;

  @Id({ optional: true, description: 'Or with the last version of another flyer, a final one included' })
  fromFlyerId?: string;

  @Id({ optional: true, nullable: true, description: 'The QR route its code leads to' })
  routeId?: string | null;
}

export class FlyerSaveInput {
  @Whole({ ...COUNT, description: 'The revision the change is based on' })
  revision: number;

  @Text({ max: MAX_NAME })
  name: string;

  @Id({ nullable: true })
  routeId: string | null;

  @Part(() => FlyerContent)
  content: FlyerContent;
}

export class FlyerLayoutInput {
  @Id({ nullable: true })
  routeId: string | null;

  @Part(() => FlyerContent)
  content: FlyerContent;
}

export class FlyerActInput {
  @Whole({ ...COUNT, description: 'The revision that was on the screen' })
  revision: number;
}

export class FlyerCommentInput {
  @Whole({ ...COUNT })
  version: number;

  @Whole({ min: 0, max: MAX_SIDE, description: 'Tenths of a millimetre from the left' })
  x: number;

  @Whole({ min: 0, max: MAX_SIDE, description: 'Tenths of a millimetre from the top' })
  y: number;

  @Text({ max: MAX_COMMENT })
  text: string;
}

export class FlyerAnswerInput {
  @Text({ max: MAX_COMMENT })
  answer: string;
}

export class FlyerQuery extends PageQuery {
  @Choice(FLYER_STATES, { name: 'FlyerState', optional: true })
  state?: FlyerState;
}

export class FlyerCommentQuery extends PageQuery {
  @Type(() => Number)
  @Whole({ ...COUNT })
  version: number;
}

export class FlyerPlaceQuery {
  @Id({ optional: true, description: 'Of a final version: with the code of this route instead of its own' })
  routeId?: string;
}

export class FlyerPrintQuery extends FlyerPlaceQuery {
  @Choice(PRINT_KINDS, {
    name: 'FlyerPrint',
    description: 'office: the sheet as it is; press: with bleed and crop marks',
  })
  kind: PrintKind;
}

const WEIGHTS = ['regular', 'bold'] as const;

export class FlyerFontQuery {
  @Choice(WEIGHTS)
  weight: (typeof WEIGHTS)[number];
}
