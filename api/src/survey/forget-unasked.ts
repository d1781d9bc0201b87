import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { HouseholdsService } from '../households/households.service.js';
import { systemActor } from '../platform/actor/actor.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { factsUnder, OWN_FACT } from './own-facts.js';
import { SurveyVersion } from './survey.entity.js';

/** Households looked at in one transaction. */
const BATCH = 5_000;
const FIRST = '00000000-0000-0000-0000-000000000000';
const ACT = 'survey.forgetUnasked';

/** Answers to own questions are kept for the purpose the city agreed to, no longer than they are asked. */
@Injectable()
export class ForgetUnasked {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly households: HouseholdsService,
    jobs: Jobs,
  ) {
    // Each night, not once after publishing: who has begun an older version may finish it any day.
    jobs.every('30 2 * * *', ACT, () => this.forget());
  }

  private async forget(): Promise<void> {
    let after: string | null = FIRST;
    while (after !== null) after = await this.forgetPiece(after);
  }

  private forgetPiece(after: string): Promise<string | null> {
    return this.database.transaction(async (tx) => {
      // Approved: may be published at any moment, and answered the moment after.
      const asked = await tx.manager.findBy(SurveyVersion, { state: In(['approved', 'published']) });
      const except = asked.flatMap(({ questions }) => questions).flatMap(factsUnder);
      const piece = await this.households.forgetFacts(tx, { under: OWN_FACT, except, after, limit: BATCH });
      const { households, facts } = piece;
      if (households > 0) {
        const detail = { households, facts: facts.join().slice(0, 1_000) };
        await this.audit.record(tx, systemActor('survey'), ACT, null, detail);
      }
      return piece.looked < BATCH ? null : piece.last;
    });
  }
}
