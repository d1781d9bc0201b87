import { Choice, Day, Flag, Json, ListOf, Part, Text } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { VERDICTS } from '../benefits.dto.js';
import { Figure } from './content.dto.js';

export class RuleToCheck {
  @Json()
  rule: object;

  @Day({ optional: true, description: 'The day on which the model households are judged; today in Kobe unless given' })
  on?: string;

  @ListOf(() => Figure, {
    max: 100,
    optional: true,
    description: 'Figures of the draft, before those that are published',
  })
  figures?: Figure[];
}

export class RuleFault {
  @Text({ max: 400, min: 0, description: 'JSON pointer into the rule' })
  path: string;

  @Text({ max: 40 })
  code: string;
}

export class RuleSentences {
  @Text({ max: 4000 })
  ja: string;

  @Text({ max: 4000 })
  'easy-ja': string;

  @Text({ max: 4000 })
  en: string;
}

/** What a rule says of one model household. */
export class ModelVerdict {
  @Text({ max: 40 })
  householdId: string;

  @Choice(VERDICTS, { name: 'Verdict' })
  verdict: (typeof VERDICTS)[number];

  @Text({ max: 400, description: 'Why, in Japanese' })
  sentence: string;

  @Day({ nullable: true, description: 'The day from which it will hold, or no longer hold' })
  changesOn: string | null;
}

export class RuleCheck {
  @Flag()
  ok: boolean;

  @Text({ max: 4000, min: 0, description: 'The rule as one Japanese sentence; empty while it cannot be read' })
  sentence: string;

  @Part(() => RuleSentences, { nullable: true })
  sentences: RuleSentences | null;

  @ListOf(() => RuleFault, { max: 20 })
  errors: RuleFault[];

  @ListOf(() => ModelVerdict, { max: 20 })
  verdicts: ModelVerdict[];
}

export class ModelChild {
  @Text({ max: 7 })
  birthMonth: string;

  @Text({ max: 20, nullable: true })
  care: string | null;

  @Text({ max: 20, nullable: true })
  school: string | null;
}

/** A made-up household on which editors try their rules. */
export class ModelHousehold {
  @Text({ max: 40 })
  id: string;

  @Text({ max: 60 })
  name: string;

  @Json({ description: 'Its answers by fact' })
  facts: object;

  @ListOf(() => ModelChild, { max: 10 })
  children: ModelChild[];

  @Flag()
  childrenComplete: boolean;
}
export class ModelHouseholdPage extends PageOf(ModelHousehold) {}
