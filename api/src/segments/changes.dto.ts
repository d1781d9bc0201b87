import { PickType } from '@nestjs/swagger';
import { Figure } from '../benefits/benefits.service.js';
import { Choice, Choices, Day, Flag, Json, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { CHANGES, type Change, CHILD_STAGES, type ChildStage } from './changes.rules.js';

const COUNT = { min: 0, max: 100_000_000 };
const SHOWN = { ...COUNT, nullable: true, description: 'null: left out, because it or another figure is below ten' };
const VERDICTS = ['likely', 'needsAnswer', 'askDesk', 'notNow'] as const;
const REASONS = ['words', 'ward', 'answer'] as const;

export class ChangesInput {
  @Json({ description: 'The edited rule' })
  rule: object;

  @Day({ optional: true, description: 'The day for which both rules are asked; today in Kobe unless given' })
  on?: string;

  @ListOf(() => Figure, {
    max: 100,
    optional: true,
    description: 'Figures of the draft, before those that are published; only the edited rule goes by them',
  })
  figures?: Figure[];
}

/** A figure of no service in particular as somebody wants it, proposed or not. */
export class FigureChangesInput extends PickType(Figure, ['id', 'from', 'to', 'value']) {
  @Day({ optional: true, description: 'The day for which both figures are asked; today in Kobe unless given' })
  on?: string;
}

export class ChangesProgress {
  @Choice(['progress'])
  kind: 'progress';

  @Whole({ min: 0, max: 100_000 })
  done: number;

  @Whole({ min: 1, max: 100_000 })
  of: number;
}

export class ChangesRefused {
  @Choice(['refused'])
  kind: 'refused';

  @Text({ max: 60 })
  code: string;
}

export class ChangeReason {
  @Choice(REASONS, { description: 'ward, answer: it depends on the ward or on an answer that is not written out' })
  kind: (typeof REASONS)[number];

  @Text({ max: 400, nullable: true })
  text: string | null;
}

export class ChangeSide {
  @Choice(VERDICTS, { name: 'Verdict' })
  verdict: (typeof VERDICTS)[number];

  @ListOf(() => ChangeReason, { max: 3 })
  reasons: ChangeReason[];
}

/** One of the households whose result changes; at least ten of them have children of just these stages. */
export class ChangeSample {
  @Choices(CHILD_STAGES, { name: 'ChildStage' })
  stages: ChildStage[];

  @Part(() => ChangeSide, { nullable: true, description: 'null: nothing is published yet' })
  before: ChangeSide | null;

  @Part(() => ChangeSide)
  after: ChangeSide;
}

export class ChangedInWard {
  @Text({ max: 20, description: 'A ward, outside, or unknown' })
  ward: string;

  @Whole(SHOWN)
  count: number | null;
}

export class ChangedAtStage {
  @Choice([...CHILD_STAGES, 'none'], { description: 'Of the youngest child' })
  stage: ChildStage | 'none';

  @Whole(SHOWN)
  count: number | null;
}

export class ChangeGroup {
  @Choice(CHANGES, { name: 'RuleChange' })
  change: Change;

  @Whole(SHOWN)
  count: number | null;

  @ListOf(() => ChangedInWard, { max: 20, description: 'Empty while the count is left out' })
  wards: ChangedInWard[];

  @ListOf(() => ChangedAtStage, { max: 10 })
  stages: ChangedAtStage[];

  @ListOf(() => ChangeSample, { max: 2 })
  samples: ChangeSample[];
}

export class RuleChanges {
  @Choice(['changes'])
  kind: 'changes';

  @Day()
  on: string;

  @Flag({ description: 'Whether there is a published rule to compare with; without one nobody was eligible' })
  published: boolean;

  @Whole(COUNT)
  total: number;

  @Whole(SHOWN)
  unchanged: number | null;

  @ListOf(() => ChangeGroup, { max: 3 })
  groups: ChangeGroup[];
}

export class ServiceChanges {
  @Text({ max: 60 })
  serviceId: string;

  @Text({ max: 120 })
  name: string;

  @Part(() => RuleChanges)
  changes: RuleChanges;
}

export class FigureChanges {
  @Choice(['figureChanges'])
  kind: 'figureChanges';

  @Day()
  on: string;

  @ListOf(() => ServiceChanges, { max: 1000, description: 'Published services whose rule goes by the figure' })
  services: ServiceChanges[];
}
