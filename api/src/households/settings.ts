import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { HouseholdAnswers } from './apply-answers.js';
import { lockHousehold, RowKeeper } from './household-row.js';
import type { SettingsInput } from './households.dto.js';
import { type Household, Parent } from './households.entity.js';
import { pauseEnd } from './households.rules.js';
import { Parents } from './parents.js';
import { SaveAnswers } from './save-answers.js';
import { topicFact, TOPICS, TOPICS_FACT } from './words.js';

@Injectable()
export class Settings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parents: Parents,
    private readonly answers: SaveAnswers,
    private readonly rows: RowKeeper,
    jobs: Jobs,
  ) {
    jobs.every('*/5 * * * *', 'households.resume', () => this.resume());
  }

  async change(actor: ParentActor, input: SettingsInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { id, householdId } = await this.parents.of(actor, tx.manager);
      // The household before the parent, as everywhere; and nothing is written that was read before it was locked.
      const household = await lockHousehold(tx, householdId);
      const change = {
        ...(input.stoppedTopics && { stoppedTopics: [...new Set(input.stoppedTopics)] }),
        ...(input.pause !== undefined && { pausedUntil: input.pause ? pauseEnd(this.clock.now()) : null }),
      };
      if (Object.keys(change).length > 0) await tx.manager.update(Parent, id, change);
      await this.answers.save(tx, actor, {
        ...(input.language && { language: input.language }),
        // One tap, no reason; as a declined question it is never asked again (voice q.expecting.stop).
        facts: {
          ...(input.stoppedTopics && household && topicsAnswered(household, input.stoppedTopics)),
          ...(input.expectingStopped && {
            'family.expecting': { noAnswer: 'declined' },
            'family.expectingMonth': { value: null },
          }),
        },
      });
    });
  }

  /** Ends pauses whose month is over. */
  private async resume(): Promise<void> {
    await this.database.transaction(async (tx) => {
      for (const { id, householdId } of await this.pausesOver(tx)) {
        await lockHousehold(tx, householdId);
        // Somebody may have begun a new pause meanwhile.
        await tx.manager.update(Parent, { id, pausedUntil: LessThanOrEqual(this.clock.now()) }, { pausedUntil: null });
        await this.rows.refresh(tx, householdId);
      }
    });
  }

  private pausesOver(tx: Transaction): Promise<Parent[]> {
    return (
      tx.manager
        .createQueryBuilder(Parent, 'parent')
        .where('parent.pausedUntil <= :now', { now: this.clock.now() })
        // In the order in which everybody locks several households.
        .orderBy('parent.householdId')
        .take(1000)
        .getMany()
    );
  }
}

/** Whoever was asked for topics by the survey answers that question with the switches too. */
function topicsAnswered({ facts, noAnswers }: Household, stopped: readonly string[]): HouseholdAnswers['facts'] {
  const wasAsked =
    noAnswers[TOPICS_FACT] !== undefined || TOPICS.some((topic) => facts[topicFact(topic)] !== undefined);
  if (!wasAsked) return {};
  const wanted = TOPICS.map((topic) => [topicFact(topic), { value: !stopped.includes(topic) }] as const);
  return { [TOPICS_FACT]: { value: null }, ...Object.fromEntries(wanted) };
}
