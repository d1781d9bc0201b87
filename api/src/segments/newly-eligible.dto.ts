import { Day, ListOf, Month, Text, Whole } from '../platform/http/fields.js';

const COUNT = { min: 0, max: 100_000_000 };

export class NewlyEligibleQuery {
  @Month({ description: 'At most 12 months back and 13 ahead' })
  month: string;
}

export class NewlyEligibleCount {
  @Text({ max: 60 })
  id: string;

  @Text({ max: 120 })
  name: string;

  @Whole({
    ...COUNT,
    nullable: true,
    description: 'Eligible on `to` and not on `from`, rounded down to tens; null: fewer than ten',
  })
  count: number | null;
}

export class NewlyEligibleServices {
  @Month()
  month: string;

  @Day({ description: 'The first of the month before' })
  from: string;

  @Day({ description: 'The first of the month' })
  to: string;

  @Whole(COUNT)
  total: number;

  @ListOf(() => NewlyEligibleCount, { max: 1000 })
  services: NewlyEligibleCount[];
}
