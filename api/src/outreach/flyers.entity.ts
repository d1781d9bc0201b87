import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Content } from './flyers/content.js';
import type { PaperName } from './flyers/paper.js';
import type { Values } from './flyers/variables.js';
import type { CommentState, FlyerState } from './flyers.rules.js';

/** A printed sheet on its way from a draft through correction with the city to 校了. */
@Entity('flyer')
@Check('flyer_state', `state IN ('draft', 'correction', 'final')`)
@Check('flyer_paper', `paper IN ('a4', 'a5', 'card', 'a2')`)
@Index('flyer_by_state', ['state', 'id'])
export class Flyer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'flyer_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  templateId: string;

  @Column('text')
  paper: PaperName;

  @Column('text')
  state: FlyerState;

  /** How often it was sent to the city; 0 while it never was. */
  @Column('int')
  round: number;

  @Column('int')
  latestVersion: number;

  /** The version of the last round. */
  @Column('int', { nullable: true })
  sentVersion: number | null;

  /** Where its QR code leads. */
  @ForeignKey('route', { name: 'flyer_route_fk' })
  @Column('uuid', { nullable: true })
  routeId: string | null;

  @ForeignKey('staff_account', { name: 'flyer_author_fk' })
  @Column('uuid')
  authorId: string;

  /** Everybody who made a version, the author first. */
  @Column('uuid', { array: true })
  writerIds: string[];

  @ForeignKey('flyer', { name: 'flyer_from_fk' })
  @Column('uuid', { nullable: true })
  fromFlyerId: string | null;

  @ForeignKey('staff_account', { name: 'flyer_finaliser_fk' })
  @Column('uuid', { nullable: true })
  finaliserId: string | null;

  @Column('timestamptz', { nullable: true })
  finalAt: Date | null;

  /** Grows with every act but a remark and its answer. */
  @Column('int')
  revision: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

/** What the flyer looked like when it was saved; rows are never changed. The words of its variables are kept with it. */
@Entity('flyer_version')
export class FlyerVersion {
  @ForeignKey('flyer', { name: 'flyer_version_flyer_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'flyer_version_pkey' })
  flyerId: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'flyer_version_pkey' })
  number: number;

  @Column('jsonb')
  content: Content;

  @Column('jsonb')
  variables: Values;

  /** What its QR code holds. */
  @Column('text', { nullable: true })
  address: string | null;

  @Index('flyer_version_photos', { synchronize: false })
  @Column('uuid', { array: true })
  photoIds: string[];

  @ForeignKey('staff_account', { name: 'flyer_version_maker_fk' })
  @Column('uuid')
  makerId: string;

  @Column('timestamptz')
  madeAt: Date;
}

/** One sending to the city: 校正{n}回目. */
@Entity('flyer_round')
export class FlyerRound {
  @ForeignKey('flyer', { name: 'flyer_round_flyer_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'flyer_round_pkey' })
  flyerId: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'flyer_round_pkey' })
  round: number;

  @Column('int')
  version: number;

  @ForeignKey('staff_account', { name: 'flyer_round_sender_fk' })
  @Column('uuid')
  senderId: string;

  @Column('timestamptz')
  sentAt: Date;
}

/** A remark of the city, pinned on the page; x and y in tenths of a millimetre. */
@Entity('flyer_comment')
@Check('flyer_comment_state', `state IN ('open', 'accepted', 'declined')`)
@Index('flyer_comment_by_version', ['flyerId', 'version', 'id'])
export class FlyerComment {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'flyer_comment_pkey' })
  id: string;

  @ForeignKey('flyer', { name: 'flyer_comment_flyer_fk' })
  @Column('uuid')
  flyerId: string;

  @Column('int')
  version: number;

  @Column('int')
  x: number;

  @Column('int')
  y: number;

  @Column('text')
  text: string;

  @Column('text')
  state: CommentState;

  @ForeignKey('staff_account', { name: 'flyer_comment_author_fk' })
  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @ForeignKey('staff_account', { name: 'flyer_comment_answerer_fk' })
  @Column('uuid', { nullable: true })
  answererId: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

/** A photo for the page: checked by its content, without metadata, at most 5 MB. */
@Entity('flyer_photo')
@Check('flyer_photo_media', `media IN ('image/png', 'image/jpeg')`)
@Index('flyer_photo_by_flyer', ['flyerId'])
export class FlyerPhoto {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'flyer_photo_pkey' })
  id: string;

  @ForeignKey('flyer', { name: 'flyer_photo_flyer_fk' })
  @Column('uuid')
  flyerId: string;

  @Column('text')
  media: 'image/png' | 'image/jpeg';

  @Column('bytea')
  bytes: Buffer;

  @Column('int')
  width: number;

  @Column('int')
  height: number;

  @ForeignKey('staff_account', { name: 'flyer_photo_uploader_fk' })
  @Column('uuid')
  uploaderId: string;

  @Column('timestamptz')
  uploadedAt: Date;
}
