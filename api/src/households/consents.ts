import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Consent, ConsentVersion } from './consent.entity.js';
import { householdsRefusals } from './households.refusals.js';

@Injectable()
export class Consents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** The text that holds today. */
  async current(): Promise<ConsentVersion> {
    const [text] = await this.database.manager.find(ConsentVersion, {
      where: { validFrom: LessThanOrEqual(tokyoDate(this.clock.now())) },
      order: { validFrom: 'DESC', version: 'DESC' },
      take: 1,
    });
    if (!text) throw new Error('consent_text holds no version valid today');
    return text;
  }

  /** Which of the two holds: agreed to the current text, or to an older one only. */
  async standing(parentId: string): Promise<{ agreed: boolean; reconsent: boolean }> {
    const { version } = await this.current();
    const given = await this.database.manager.findBy(Consent, { parentId });
    const agreed = given.some((consent) => consent.version === version);
    return { agreed, reconsent: !agreed && given.length > 0 };
  }

  /** Agreeing twice changes nothing; the first time counts. */
  async agree(actor: ParentActor, version: string): Promise<void> {
    const current = await this.current();
    if (version !== current.version) throw householdsRefusals.refuse('consent.versionStale');
    await this.database.transaction(async (tx) => {
      const added = await tx.manager.query<unknown[]>(
        `INSERT INTO consent (parent_id, version, agreed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
        [actor.id, version, this.clock.now()],
      );
      if (added.length === 0) return;
      await this.audit.record(tx, actor, 'consent.agree', { type: 'consentText', id: version });
    });
  }
}
