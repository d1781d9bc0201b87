import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../platform/actor/actor.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../platform/http/page.js';
import { FlyerAccess } from './flyers-access.js';
import type { FlyerCommentView, FlyerCommentViewPage } from './flyers.dto.js';
import type { FlyerCommentQuery } from './flyers.inputs.dto.js';
import { FlyerComment } from './flyers.entity.js';
import { FlyerQueries } from './flyers.queries.js';

@Injectable()
export class FlyerCommentQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FlyerAccess,
    private readonly flyers: FlyerQueries,
  ) {}

  /** Remarks on one version, oldest first: their place is the number of their pin. */
  async page(actor: StaffActor, id: string, query: FlyerCommentQuery): Promise<FlyerCommentViewPage> {
    const { version, cursor, limit = PAGE_DEFAULT } = query;
    await this.access.version(actor, id, version);
    const find = this.database.manager
      .createQueryBuilder(FlyerComment, 'c')
      .where('c.flyer_id = :id AND c.version = :version', { id, version })
      .orderBy('c.id')
      .take(limit + 1);
    if (cursor) {
      const [after] = decodeCursor(cursor, ['uuid']);
      find.andWhere('c.id > :after', { after });
    }
    const { items, nextCursor } = toPage(
      await find.getMany(),
      limit,
      (comment) => comment,
      ({ id: last }) => [last],
    );
    return { items: await this.views(items), nextCursor };
  }

  async view(comment: FlyerComment): Promise<FlyerCommentView> {
    return (await this.views([comment]))[0]!;
  }

  private async views(comments: FlyerComment[]): Promise<FlyerCommentView[]> {
    const name = await this.flyers.names(comments.flatMap(({ authorId, answererId }) => [authorId, answererId]));
    return comments.map((comment) => ({
      id: comment.id,
      version: comment.version,
      x: comment.x,
      y: comment.y,
      text: comment.text,
      state: comment.state,
      author: name(comment.authorId),
      createdAt: comment.createdAt.toISOString(),
      answer: comment.answer,
      answerer: comment.answererId === null ? null : name(comment.answererId),
      answeredAt: comment.answeredAt?.toISOString() ?? null,
    }));
  }
}
