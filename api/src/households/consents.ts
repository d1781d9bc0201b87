import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Gather } from '../platform/database/gather.js';
import { lookup } from '../platform/database/lookup.js';
import { listed, prepared } from '../platform/database/prepared.js';
import { Consent, ConsentVersion } from './consent.entity.js';
import type { ConsentTextVersion } from './consent-texts.dto.js';
import { householdsRefusals } from './households.refusals.js';

interface Standing {
  parentId: string;
  householdId: string;
  agreed: boolean;
  reconsent: boolean;
}
interface Agreement {
  actor: ParentActor;
  version: string;
}

/** Fewer parents than this are not counted out, as everywhere: the figure could point at somebody. */
const FEWEST_COUNTED = 10;

@Injectable()
export class Consents {
  private readonly standingOf = lookup((parentIds) => this.standings(parentIds));
  private readonly gather = new Gather<Agreement, null>((batch) => this.store(batch), { max: 100 });

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

  /** The text that a parent agreed to last, if any. */
  async agreedBefore(parentId: string): Promise<ConsentVersion | null> {
    return this.database.manager
      .createQueryBuilder(ConsentVersion, 'text')
      .innerJoin(Consent, 'consent', 'consent.version = text.version')
      .where('consent.parentId = :parentId', { parentId })
      .orderBy('text.validFrom', 'DESC')
      .addOrderBy('text.version', 'DESC')
      .limit(1)
      .getOne();
  }

  /** Which of the two holds: agreed to the current text, or to an older one only. @throws Refusal when the parent has left */
  async standing(parentId: string): Promise<Standing> {
    const standing = await this.standingOf(parentId);
    if (!standing) throw accessRefusals.refuse('session.missing');
    return standing;
  }

  /** All texts, the newest first, with how many agreed to each. A text that holds from a later day is among them. */
  async versions(): Promise<ConsentTextVersion[]> {
    const { version: current } = await this.current();
    const found = await this.database.manager.query<Omit<ConsentTextVersion, 'current'>[]>(
      `SELECT t.version, t.valid_from::text AS "validFrom", t.blocks,
              (SELECT CASE WHEN count(*) >= $1 THEN count(*)::int END FROM consent c WHERE c.version = t.version) AS agreed
         FROM consent_text t ORDER BY t.valid_from DESC, t.version DESC LIMIT 50`,
      [FEWEST_COUNTED],
    );
    return found.map((text) => ({ ...text, current: text.version === current }));
  }

  private async standings(parentIds: string[]): Promise<Map<string, Standing>> {
    const found = await prepared<Standing>(
      this.database.manager,
      `SELECT p.id AS "parentId", p.household_id AS "householdId",
              coalesce(c.agreed, false) AS agreed, coalesce(NOT c.agreed, false) AS reconsent
         FROM parent p
        CROSS JOIN (SELECT version FROM consent_text WHERE valid_from <= $2
                     ORDER BY valid_from DESC, version DESC LIMIT 1) current
        CROSS JOIN LATERAL (SELECT bool_or(version = current.version) AS agreed FROM consent WHERE parent_id = p.id) c
        WHERE p.id = ANY (${listed('$1::uuid[]')})`,
      [parentIds, tokyoDate(this.clock.now())],
    );
    return new Map(found.map((standing) => [standing.parentId, standing]));
  }

  /** Agreeing twice changes nothing; the first time counts. @throws Refusal `consent.versionStale` for a text that does not hold */
  async agree(actor: ParentActor, version: string): Promise<void> {
    await this.gather.add({ actor, version });
  }

  private store(batch: Agreement[]): Promise<(Error | null)[]> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const [found] = await prepared<{ current: string; added: string[] }>(tx.manager, AGREE, [
        batch.map(({ actor }) => actor.id),
        batch.map(({ version }) => version),
        now,
        tokyoDate(now),
      ]);
      const added = new Set(found?.added);
      const agreed = batch.filter(({ actor }, index) => added.has(actor.id) && firstOf(batch, actor.id) === index);
      const entries = agreed.map(({ actor, version }) => ({
        actor,
        action: 'consent.agree',
        subject: { type: 'consentText', id: version },
      }));
      await this.audit.recordAll(tx, entries);
      return batch.map(({ version }) =>
        version === found?.current ? null : householdsRefusals.refuse('consent.versionStale'),
      );
    });
  }
}

/** Keeps the agreements to the text that holds, and says which text that is and who had not agreed to it before. */
const AGREE = `
  WITH current AS (
    SELECT version FROM consent_text WHERE valid_from <= $4 ORDER BY valid_from DESC, version DESC LIMIT 1
  ), added AS (
    INSERT INTO consent (parent_id, version, agreed_at)
    SELECT p.id, current.version, $3 FROM unnest($1::uuid[], $2::text[]) AS a (parent_id, version)
      JOIN current ON current.version = a.version
      JOIN parent p ON p.id = a.parent_id
    ON CONFLICT DO NOTHING RETURNING parent_id
  )
  SELECT version AS current, coalesce((SELECT array_agg(parent_id) FROM added), '{}') AS added FROM current`;

/** Somebody who taps twice is in a batch twice and agrees once. */
const firstOf = (batch: readonly Agreement[], parentId: string): number =>
  batch.findIndex(({ actor }) => actor.id === parentId);
