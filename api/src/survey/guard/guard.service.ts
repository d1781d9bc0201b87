import { Injectable } from '@nestjs/common';
import type { Rule } from '@tsunagu/eligibility';
import { Catalogue } from '../catalogue.js';
import { questionFor } from './alternatives.js';
import { factsIn } from './facts-in.js';
import { judgeText } from './words.js';

/** The guard for rooms in which staff give names to groups of people. */
@Injectable()
export class GuardService {
  constructor(private readonly catalogue: Catalogue) {}

  /**
   * What is to be said against a name for the households a condition chooses: `block` for a word of 要配慮個人情報, `warn` for one
   * that hints at somebody's circumstances. A name may say what the condition asks with a question that was approved for it.
   */
  async judgeName(name: string, condition: Rule): Promise<'block' | 'warn' | null> {
    const verdicts = judgeText(name);
    if (verdicts.some(({ severity }) => severity === 'block')) return 'block';
    const known = await this.catalogue.questions();
    const { facts } = factsIn(condition);
    const hints = verdicts.some(({ severity, hit: { start, length } }) => {
      const fact = known.get(questionFor(name.slice(start, start + length)) ?? '')?.fact;
      return severity === 'warn' && !(fact !== undefined && facts.includes(fact));
    });
    return hints ? 'warn' : null;
  }
}
