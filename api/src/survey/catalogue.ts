import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import type { KnownQuestions } from './draft-questions.js';
import { CatalogueEntry } from './survey.entity.js';
import type { CatalogueQuestionPage } from './versions.dto.js';

/** The questions that were approved beforehand. Only a migration changes them. */
@Injectable()
export class Catalogue {
  private known: KnownQuestions | null = null;

  constructor(private readonly database: Database) {}

  async questions(): Promise<KnownQuestions> {
    if (!this.known) {
      const entries = await this.database.manager.find(CatalogueEntry, { order: { position: 'ASC' } });
      this.known = new Map(entries.map(({ id, question }) => [id, question]));
    }
    return this.known;
  }

  async page({ cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<CatalogueQuestionPage> {
    const find = this.database.manager
      .createQueryBuilder(CatalogueEntry, 'c')
      .orderBy('c.position', 'ASC')
      .take(limit + 1);
    if (cursor) {
      const [after] = decodeCursor(cursor, ['whole']);
      find.andWhere('c.position > :after', { after });
    }
    return toPage(
      await find.getMany(),
      limit,
      ({ id, question, note }) => ({ id, question, note }),
      ({ position }) => [position],
    );
  }
}
