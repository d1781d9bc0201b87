import { Choice, Flag, ListOf, Text, TextList, Whole } from '../../platform/http/fields.js';
import { NamedService } from '../names.dto.js';
import { EXPECTED, type Expected } from './taxonomy.js';

export const MAX_GOLDENS = 30;
/** As many services as somebody reads the names of at once. */
export const MOST_NAMED = 20;

/** A figure that rules of other services go by. */
export class FigureUse {
  @Text({ max: 80 })
  figure: string;

  @ListOf(() => NamedService, { max: MOST_NAMED })
  services: NamedService[];
}

/** Something that keeps a version from being published (`problem`), or that its readers would miss (`warning`). */
export class VersionProblem {
  @Text({ max: 200, description: 'Such as `content.figures.0.nextCheckDue`, `goldens.2`' })
  path: string;

  @Text({ max: 40 })
  code: string;

  @Text({ max: 80, optional: true, description: 'The figure it is about' })
  figure?: string;

  @ListOf(() => NamedService, {
    max: MOST_NAMED,
    optional: true,
    description: 'Services whose rules go by that figure',
  })
  services?: NamedService[];
}

export class GoldenResult {
  @Whole({ min: 0, max: MAX_GOLDENS })
  index: number;

  @Choice(EXPECTED, { name: 'Expected' })
  found: Expected;

  @Flag()
  agrees: boolean;

  @Text({ max: 400, description: 'Why, in Japanese' })
  sentence: string;
}

export class VersionReadiness {
  @Flag({ description: 'Nothing keeps it from being published' })
  ready: boolean;

  @ListOf(() => VersionProblem, { max: 200 })
  problems: VersionProblem[];

  @ListOf(() => VersionProblem, { max: 200 })
  warnings: VersionProblem[];

  @ListOf(() => GoldenResult, { max: MAX_GOLDENS })
  goldens: GoldenResult[];

  @TextList({ max: 3, length: 20, description: 'Of which outcomes it needs a golden household: what the rule can say' })
  needed: Expected[];
}
