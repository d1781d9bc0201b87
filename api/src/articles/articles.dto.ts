import { TOPICS, type Topic, Texts } from '../households/households.service.js';
import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../platform/http/fields.js';
import { PageOf, PageQuery } from '../platform/http/page.js';
import { ARTICLE_STATES, type ArticleState, MAX_BODY, MAX_TITLE } from './articles.rules.js';

/** LINE shows a title on the lock screen, so it is short and names no group of people. English may be missing. */
export class TitleTexts {
  @Text({ max: MAX_TITLE })
  ja: string;

  @Text({ max: MAX_TITLE })
  'easy-ja': string;

  @Text({ max: MAX_TITLE, optional: true })
  en?: string;
}

export class BodyTexts {
  @Text({ max: MAX_BODY })
  ja: string;

  @Text({ max: MAX_BODY })
  'easy-ja': string;

  @Text({ max: MAX_BODY, optional: true })
  en?: string;
}

export class ArticleInput {
  @Part(() => TitleTexts)
  title: TitleTexts;

  @Part(() => BodyTexts)
  body: BodyTexts;

  @Choice(TOPICS, { name: 'Topic' })
  topic: Topic;

  @Text({ max: 100, optional: true })
  serviceId?: string;

  @Flag({ optional: true })
  designatedByCity?: boolean;

  @Whole({
    min: 1,
    max: 2_000_000_000,
    optional: true,
    description: 'The version the change is based on; needed to change',
  })
  version?: number;
}

export class ArticleReturnInput {
  @Text({ max: 500 })
  reason: string;
}

export class ArticleQuery extends PageQuery {
  @Choice(ARTICLE_STATES, { name: 'ArticleState', optional: true })
  state?: ArticleState;
}

export class StaffName {
  @Id()
  id: string;

  @Text({ max: 100 })
  name: string;
}

export class ArticleView {
  @Id()
  id: string;

  @Part(() => Texts)
  title: Texts;

  @Part(() => Texts)
  body: Texts;

  @Choice(TOPICS, { name: 'Topic' })
  topic: Topic;

  @Text({ max: 100, nullable: true })
  serviceId: string | null;

  @Flag()
  designatedByCity: boolean;

  @Choice(ARTICLE_STATES, { name: 'ArticleState' })
  state: ArticleState;

  @Part(() => StaffName)
  author: StaffName;

  @Part(() => StaffName, { nullable: true })
  approver: StaffName | null;

  @Text({ max: 500, nullable: true })
  returnReason: string | null;

  @Instant()
  updatedAt: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version: number;
}

export class ArticleViewPage extends PageOf(ArticleView) {}
