import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ArticleState } from './articles.rules.js';

/** A piece of public information in each language, on its way from an editor through a second person to parents. */
@Entity('article')
@Check('article_state', `state IN ('draft', 'submitted', 'approved', 'retired')`)
@Index('article_by_state', ['state', 'id'])
export class Article {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'article_pkey' })
  id: string;

  @Column('text')
  titleJa: string;

  @Column('text')
  titleEasyJa: string;

  /** Readers of English get easy Japanese where it is missing. */
  @Column('text', { nullable: true })
  titleEn: string | null;

  @Column('text')
  bodyJa: string;

  @Column('text')
  bodyEasyJa: string;

  @Column('text', { nullable: true })
  bodyEn: string | null;

  @Column('text')
  topic: string;

  @ForeignKey('service', { name: 'article_service_fk' })
  @Column('text', { nullable: true })
  serviceId: string | null;

  /** The city asked for this item. */
  @Column('boolean')
  designatedByCity: boolean;

  @Column('text')
  state: ArticleState;

  @ForeignKey('staff_account', { name: 'article_author_fk' })
  @Column('uuid')
  authorId: string;

  /** Everybody who wrote a part of it, the author first. */
  @Column('uuid', { array: true })
  writerIds: string[];

  @ForeignKey('staff_account', { name: 'article_approver_fk' })
  @Column('uuid', { nullable: true })
  approverId: string | null;

  @Column('text', { nullable: true })
  returnReason: string | null;

  /** Grows with every change of text or state. */
  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
