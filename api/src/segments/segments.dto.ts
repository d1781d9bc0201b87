import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '../households/households.service.js';
import { Choice, Flag, Id, Instant, Json, ListOf, Text, Whole } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/page.js';

const COUNT = { min: 0, max: 100_000_000 };
const SENTENCE = { max: 20_000 };
const KINDS = ['ward', 'childAge', 'schoolYear', 'expecting', 'language', 'everyone', 'fact'] as const;

export class ReasonPart {
  @Choice(KINDS)
  kind: (typeof KINDS)[number];

  @Text({ max: 80 })
  value: string;
}

const CONDITION = {
  description:
    'A rule of the rule language; any part that is a condition on the household may be `{ newlyEligible: { service, from, to } }`: whom the published rule of the service surely means on `to` and not on `from`, both the first of a month',
};

export class SegmentInput {
  @Text({ max: 80 })
  name: string;

  @Json(CONDITION)
  condition: object;
}

export class SegmentConditionInput {
  @Json(CONDITION)
  condition: object;
}

export class SegmentView {
  @Id()
  id: string;

  @Text({ max: 80 })
  name: string;

  @Json()
  condition: object;

  @Text(SENTENCE)
  sentence: string;

  @Instant()
  updatedAt: string;
}

export class SegmentViewPage extends PageOf(SegmentView) {}

export class CountedSentence {
  @Text(SENTENCE)
  text: string;

  @Whole({ ...COUNT, nullable: true, description: 'Households left after this sentence; null where it would tell' })
  count: number | null;
}

/** A household of the segment, so that an editor sees whom it means, without anything that says who it is. */
export class SegmentExample {
  @Text({ max: 20, description: 'A ward, outside, or unknown' })
  ward: string;

  @ApiProperty({ type: 'integer', isArray: true, maxItems: 4 })
  childAges: number[];

  @Choice(LANGUAGES, { name: 'Language' })
  language: Language;

  @ListOf(() => ReasonPart, { max: 20 })
  reason: ReasonPart[];
}

export class SegmentPreview {
  @Whole({ ...COUNT, nullable: true, description: 'null when it is suppressed' })
  count: number | null;

  @Flag({ description: 'Fewer than ten households, or so near to all that the rest could be told' })
  suppressed: boolean;

  @Flag({ description: 'Figures but the total are rounded down to tens: by spans, small groups could be computed' })
  inTens: boolean;

  @Flag({ description: 'It looks at an answer that is shown to nobody in words: no title may tell whom it means' })
  caution: boolean;

  @Whole({ ...COUNT, nullable: true })
  reachable: number | null;

  @Whole(COUNT)
  total: number;

  @Text(SENTENCE)
  sentence: string;

  @ListOf(() => CountedSentence, { max: 100 })
  sentences: CountedSentence[];

  @ListOf(() => SegmentExample, { max: 5 })
  examples: SegmentExample[];
}
