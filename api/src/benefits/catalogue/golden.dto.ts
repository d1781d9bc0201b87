import { Choice, Day, Flag, Json, ListOf, Month, Part, Text } from '../../platform/http/fields.js';
import { EXPECTED, type Expected } from './taxonomy.js';

export class GoldenChild {
  @Month()
  birthMonth: string;

  @Flag({ optional: true })
  bornOnFirst?: boolean;

  @Json({ optional: true, description: '`care` and `school`' })
  facts?: Record<string, string>;
}

export class GoldenHousehold {
  @Json({ description: 'Answers by fact; facts that are never asked are refused' })
  facts: Record<string, string | number | boolean>;

  @ListOf(() => GoldenChild, { max: 10 })
  children: GoldenChild[];

  @Flag()
  childrenComplete: boolean;
}

/** A household of which everybody agrees what the rule must say, judged on its own day. */
export class Golden {
  @Text({ max: 200 })
  title: string;

  @Day()
  on: string;

  @Choice(EXPECTED, { name: 'Expected' })
  expected: Expected;

  @Part(() => GoldenHousehold)
  household: GoldenHousehold;
}
