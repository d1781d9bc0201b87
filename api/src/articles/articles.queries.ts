import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../platform/http/page.js';
import { StaffService } from '../staff/staff.service.js';
import type { ArticleQuery, ArticleView, ArticleViewPage, StaffName } from './articles.dto.js';
import { Article } from './articles.entity.js';
import { articlesRefusals } from './articles.refusals.js';
import { toCard } from './articles.service.js';

@Injectable()
export class ArticleQueries {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
  ) {}

  /** Newest first. */
  async page({ state, cursor, limit = PAGE_DEFAULT }: ArticleQuery): Promise<ArticleViewPage> {
    const find = this.database.manager
      .createQueryBuilder(Article, 'a')
      .orderBy('a.id', 'DESC')
      .take(limit + 1);
    if (state) find.andWhere('a.state = :state', { state });
    if (cursor) {
      const [before] = decodeCursor(cursor, ['uuid']);
      find.andWhere('a.id < :before', { before });
    }
    const { items, nextCursor } = toPage(
      await find.getMany(),
      limit,
      (article) => article,
      ({ id }) => [id],
    );
    return { items: await this.views(items), nextCursor };
  }

  /** @throws Refusal `article.notFound` */
  async one(id: string): Promise<ArticleView> {
    const article = await this.database.manager.findOneBy(Article, { id });
    if (!article) throw articlesRefusals.refuse('article.notFound');
    return this.view(article);
  }

  async view(article: Article): Promise<ArticleView> {
    return (await this.views([article]))[0]!;
  }

  private async views(articles: Article[]): Promise<ArticleView[]> {
    const ids = articles.flatMap(({ authorId, approverId }) => (approverId ? [authorId, approverId] : [authorId]));
    const cards = await this.staff.cards(ids);
    const name = (id: string): StaffName => ({ id, name: cards.get(id)?.name ?? '' });
    return articles.map((article) => ({
      ...toCard(article),
      state: article.state,
      author: name(article.authorId),
      approver: article.approverId === null ? null : name(article.approverId),
      returnReason: article.returnReason,
      updatedAt: article.updatedAt.toISOString(),
    }));
  }
}
