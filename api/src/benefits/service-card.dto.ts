import { Flag, Part, Text } from '../platform/http/fields.js';
import { Translations } from './benefits.dto.js';

/** A service as a card in a letter names it, in every language there is. */
export class TranslatedCard {
  @Text({ max: 60 })
  id: string;

  @Text({ max: 120 })
  name: string;

  @Text({ max: 400 })
  summary: string;

  @Part(() => Translations, { optional: true })
  translations?: Translations;

  @Flag({ optional: true, description: 'It is offered no more and has no page; this is what was said of it last' })
  ended?: boolean;
}
