import type { SegmentView } from './segments.dto.js';
import type { Segment } from './segments.entity.js';
import type { Condition } from './segments.terms.js';
import { sentenceOf } from './segments.words.js';

/** A segment as other rooms see it. */
export interface SegmentCard {
  id: string;
  name: string;
  sentence: string;
  condition: Condition;
  conditionHash: string;
}

/** Of services, by id. */
export type Names = ReadonlyMap<string, string>;

export const toCard = ({ id, name, condition, conditionHash }: Segment, names: Names): SegmentCard => ({
  id,
  name,
  sentence: sentenceOf(condition, names),
  condition,
  conditionHash,
});

export const toView = ({ id, name, condition, updatedAt }: Segment, names: Names): SegmentView => ({
  id,
  name,
  condition,
  sentence: sentenceOf(condition, names),
  updatedAt: updatedAt.toISOString(),
});
