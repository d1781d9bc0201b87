import { ApiProperty } from '@nestjs/swagger';
import { Choice, Flag, Id, Instant, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/page.js';
import { StaffName } from '../articles/articles.service.js';
import { FlyerContent, MAX_SIDE } from './flyers.content.dto.js';
import { BLOCK_KINDS, type BlockKind, MAX_BLOCKS } from './flyers/content.js';
import { PAPER_NAMES, type PaperName } from './flyers/paper.js';
import { WARNING_KINDS, type WarningKind } from './flyers/warnings.js';
import {
  COMMENT_STATES,
  type CommentState,
  COUNT,
  FLYER_STATES,
  type FlyerState,
  MAX_COMMENT,
  MAX_NAME,
} from './flyers.rules.js';

/** A length of the drawing in millimetres. */
const Length = () => ApiProperty({ type: 'number', description: 'mm' });

export class FlyerRoute {
  @Id()
  id: string;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 40 })
  code: string;
}

export class FlyerView {
  @Id()
  id: string;

  @Text({ max: MAX_NAME })
  name: string;

  @Text({ max: 40 })
  templateId: string;

  @Choice(PAPER_NAMES, { name: 'FlyerPaper' })
  paper: PaperName;

  @Choice(FLYER_STATES, { name: 'FlyerState' })
  state: FlyerState;

  @Whole({ min: 0, max: COUNT.max, description: '校正{n}回目; 0 before the first' })
  round: number;

  @Whole({ ...COUNT, description: 'For the city: the last one sent to it' })
  latestVersion: number;

  @Whole({ ...COUNT, nullable: true })
  sentVersion: number | null;

  @Whole({ min: 0, max: COUNT.max })
  openComments: number;

  @Part(() => FlyerRoute, { nullable: true })
  route: FlyerRoute | null;

  @Part(() => StaffName)
  author: StaffName;

  @Flag({ description: 'The caller made a version of it' })
  isOwn: boolean;

  @Part(() => StaffName, { nullable: true })
  finaliser: StaffName | null;

  @Instant({ nullable: true })
  finalAt: string | null;

  @Id({ nullable: true })
  fromFlyerId: string | null;

  @Instant()
  updatedAt: string;

  @Whole({ ...COUNT })
  revision: number;
}
export class FlyerViewPage extends PageOf(FlyerView) {}

export class FlyerVersionItem {
  @Whole({ ...COUNT })
  number: number;

  @Part(() => StaffName)
  maker: StaffName;

  @Instant()
  madeAt: string;

  @Whole({ ...COUNT, nullable: true, description: 'The round in which it was sent to the city' })
  round: number | null;
}
export class FlyerVersionItemPage extends PageOf(FlyerVersionItem) {}

export class FlyerItem {
  @Choice(BLOCK_KINDS, { name: 'FlyerBlockKind' })
  kind: BlockKind;

  @Text({ max: 40 })
  blockId: string;

  @Length()
  x: number;

  @ApiProperty({ type: 'number', description: 'mm; of a text: its baseline' })
  y: number;

  @Length()
  width: number;

  @ApiProperty({ type: 'number', required: false, description: 'mm' })
  height?: number;

  @ApiProperty({ type: 'number', required: false, description: 'shape: mm' })
  radius?: number;

  @ApiProperty({ type: String, required: false })
  colour?: string;

  @ApiProperty({ type: String, required: false })
  text?: string;

  @ApiProperty({ type: 'number', required: false, description: 'text: height of an em in mm' })
  size?: number;

  @ApiProperty({ type: Boolean, required: false })
  bold?: boolean;

  @ApiProperty({ type: String, required: false })
  language?: string;

  @ApiProperty({ type: String, required: false, format: 'uuid' })
  photoId?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'qr: cells along one side of its path' })
  cells?: number;

  @ApiProperty({ type: String, required: false, description: 'qr: dark cells, as an SVG path' })
  path?: string;
}

export class FlyerDrawing {
  @Length()
  width: number;

  @Length()
  height: number;

  @ApiProperty({ type: String, description: 'Colour of the sheet' })
  paper: string;

  @ApiProperty({ type: () => FlyerItem, isArray: true })
  items: FlyerItem[];
}

export class FlyerWarning {
  @Text({ max: 40 })
  blockId: string;

  @Choice(WARNING_KINDS, { name: 'FlyerWarningKind' })
  kind: WarningKind;
}

export class FlyerLayout {
  @Part(() => FlyerDrawing)
  drawing: FlyerDrawing;

  @ListOf(() => FlyerWarning, { max: MAX_BLOCKS * WARNING_KINDS.length })
  warnings: FlyerWarning[];
}

export class FlyerVersionView extends FlyerLayout {
  @Whole({ ...COUNT })
  number: number;

  @Part(() => StaffName)
  maker: StaffName;

  @Instant()
  madeAt: string;

  @Part(() => FlyerContent)
  content: FlyerContent;
}

export class FlyerCommentView {
  @Id()
  id: string;

  @Whole({ ...COUNT })
  version: number;

  @Whole({ min: 0, max: MAX_SIDE })
  x: number;

  @Whole({ min: 0, max: MAX_SIDE })
  y: number;

  @Text({ max: MAX_COMMENT })
  text: string;

  @Choice(COMMENT_STATES, { name: 'FlyerCommentState' })
  state: CommentState;

  @Part(() => StaffName)
  author: StaffName;

  @Instant()
  createdAt: string;

  @Text({ max: MAX_COMMENT, nullable: true })
  answer: string | null;

  @Part(() => StaffName, { nullable: true })
  answerer: StaffName | null;

  @Instant({ nullable: true })
  answeredAt: string | null;
}
export class FlyerCommentViewPage extends PageOf(FlyerCommentView) {}

export class FlyerPhotoView {
  @Id()
  id: string;

  @Whole({ ...COUNT })
  width: number;

  @Whole({ ...COUNT })
  height: number;
}
