import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { BenefitsService } from '../benefits/benefits.service.js';
import type { Topic, Words } from '../households/households.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { requestRefusals } from '../platform/refusals/refusal.js';
import type { ArticleInput } from './articles.dto.js';
import { Article } from './articles.entity.js';
import { articlesRefusals } from './articles.refusals.js';
import { after, type ArticleAct, mayApprove } from './articles.rules.js';

export { StaffName } from './articles.dto.js';

/** What other rooms may know of an article. */
export interface ArticleCard {
  id: string;
  title: Words;
  body: Words;
  topic: Topic;
  serviceId: string | null;
  designatedByCity: boolean;
  version: number;
}

/** Articles, in the editors' verbs. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly benefits: BenefitsService,
  ) {}

  /** An approved article; null when there is none, or not approved, or retired. Its text never changes again. */
  async approved(id: string): Promise<ArticleCard | null> {
    const article = await this.database.manager.findOneBy(Article, { id, state: 'approved' });
    return article && toCard(article);
  }

  /** Articles in any state by id. */
  async card(ids: readonly string[]): Promise<Map<string, ArticleCard>> {
    if (ids.length === 0) return new Map();
    const articles = await this.database.manager.findBy(Article, { id: In([...new Set(ids)]) });
    return new Map(articles.map((article) => [article.id, toCard(article)]));
  }

  /** @throws Refusal */
  async create(actor: StaffActor, input: ArticleInput): Promise<Article> {
    await this.checkService(input);
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      const article = tx.manager.create(Article, {
        id,
        ...toColumns(input),
        state: 'draft',
        authorId: actor.id,
        writerIds: [actor.id],
        approverId: null,
        returnReason: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
      await tx.manager.insert(Article, article);
      await this.audit.record(tx, actor, 'article.create', subject(id));
      return article;
    });
  }

  /** Saves a draft. @throws Refusal `article.versionStale` when somebody saved in between. */
  async change(actor: StaffActor, id: string, input: ArticleInput): Promise<Article> {
    const { version } = input;
    if (version === undefined) throw requestRefusals.refuse('input.invalid', [{ path: 'version', rule: 'isDefined' }]);
    await this.checkService(input);
    return this.act(actor, id, 'change', (article) => {
      if (article.version !== version) throw articlesRefusals.refuse('article.versionStale');
      return { ...toColumns(input), writerIds: [...new Set([...article.writerIds, actor.id])] };
    });
  }

  submit(actor: StaffActor, id: string): Promise<Article> {
    return this.act(actor, id, 'submit', () => ({ returnReason: null }));
  }

  /** @throws Refusal `article.ownApproval` */
  approve(actor: StaffActor, id: string): Promise<Article> {
    return this.act(actor, id, 'approve', ({ writerIds }) => {
      if (!mayApprove(writerIds, actor.id)) throw articlesRefusals.refuse('article.ownApproval');
      return { approverId: actor.id };
    });
  }

  giveBack(actor: StaffActor, id: string, reason: string): Promise<Article> {
    return this.act(actor, id, 'return', () => ({ returnReason: reason }));
  }

  retire(actor: StaffActor, id: string): Promise<Article> {
    return this.act(actor, id, 'retire', () => ({}));
  }

  private async act(
    actor: StaffActor,
    id: string,
    act: ArticleAct,
    change: (article: Article) => Partial<Article>,
  ): Promise<Article> {
    return this.database.transaction(async (tx) => {
      const article = await this.locked(tx, id);
      const state = after(article.state, act);
      if (!state) throw articlesRefusals.refuse('article.stateChanged');
      const changed = { ...change(article), state, version: article.version + 1, updatedAt: this.clock.now() };
      await tx.manager.update(Article, id, changed);
      await this.audit.record(tx, actor, `article.${act}`, subject(id), { version: changed.version });
      return Object.assign(article, changed);
    });
  }

  private async locked(tx: Transaction, id: string): Promise<Article> {
    const article = await tx.manager.findOne(Article, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!article) throw articlesRefusals.refuse('article.notFound');
    return article;
  }

  private async checkService({ serviceId }: ArticleInput): Promise<void> {
    if (serviceId !== undefined && !(await this.benefits.service(serviceId))) {
      throw articlesRefusals.refuse('article.serviceUnknown');
    }
  }
}

const subject = (id: string) => ({ type: 'article', id });

const toColumns = ({ title, body, topic, serviceId, designatedByCity }: ArticleInput) => ({
  titleJa: title.ja,
  titleEasyJa: title['easy-ja'],
  titleEn: title.en ?? null,
  bodyJa: body.ja,
  bodyEasyJa: body['easy-ja'],
  bodyEn: body.en ?? null,
  topic,
  serviceId: serviceId ?? null,
  designatedByCity: designatedByCity ?? false,
});

const words = (ja: string, easy: string, en: string | null): Words => ({
  ja,
  'easy-ja': easy,
  ...(en !== null && { en }),
});

export const toCard = (article: Article): ArticleCard => ({
  id: article.id,
  title: words(article.titleJa, article.titleEasyJa, article.titleEn),
  body: words(article.bodyJa, article.bodyEasyJa, article.bodyEn),
  topic: article.topic as Topic,
  serviceId: article.serviceId,
  designatedByCity: article.designatedByCity,
  version: article.version,
});
