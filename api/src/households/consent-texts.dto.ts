import { Day, Flag, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { Texts } from './households.dto.js';

export class ConsentTextBlock {
  @Part(() => Texts)
  title: Texts;

  @ListOf(() => Texts, { max: 20 })
  paragraphs: Texts[];
}

export class ConsentTextVersion {
  @Text({ max: 20 })
  version: string;

  @Day()
  validFrom: string;

  @Flag({ description: 'The text that holds today' })
  current: boolean;

  @Whole({
    min: 0,
    max: 10_000_000,
    nullable: true,
    description: 'Parents who agreed to it and have not left; null below ten',
  })
  agreed: number | null;

  @ListOf(() => ConsentTextBlock, { max: 20 })
  blocks: ConsentTextBlock[];
}

export class ConsentTextVersions {
  @ListOf(() => ConsentTextVersion, { max: 50, description: 'The newest first' })
  versions: ConsentTextVersion[];
}
