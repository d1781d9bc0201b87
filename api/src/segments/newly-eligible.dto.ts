import { Day, ListOf, Text, Whole } from '../platform/http/fields.js';

const COUNT = { min: 0, max: 100_000_000 };

export class NewlyEligibleQuery {
  @Day({ optional: true, description: 'Today in Kobe unless given' })
  from?: string;

  @Day({ description: 'After `from`, at most 400 days' })
  to: string;
}

export class NewlyEligibleCount {
  @Text({ max: 60 })
  id: string;

  @Text({ max: 120 })
  name: string;

  @Whole({ ...COUNT, nullable: true, description: 'Eligible on `to` and not on `from`; null: fewer than ten' })
  count: number | null;
}

export class NewlyEligibleServices {
  @Day()
  from: string;

  @Day()
  to: string;

  @Whole(COUNT)
  total: number;

  @ListOf(() => NewlyEligibleCount, { max: 1000 })
  services: NewlyEligibleCount[];
}
