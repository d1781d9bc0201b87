import { Injectable } from '@nestjs/common';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { lookup } from '../platform/database/lookup.js';
import { Consents } from './consents.js';
import { toView } from './household-view.js';
import type { ParentMe } from './households.dto.js';
import { stageOf } from './households.rules.js';
import { reconfirmDue } from './reconfirm.rules.js';
import { type Whole, wholeHouseholds } from './whole-household.js';
import type { Topic } from './words.js';

interface Told {
  agreed: boolean;
  reconsent: boolean;
  unread: number;
}

/** What a parent is told of itself: how far it got, what it said, what waits for it. */
@Injectable()
export class Me {
  private readonly wholeOf = lookup((parentIds) => wholeHouseholds(this.database.manager, parentIds, 'parent'));
  private countUnread: (householdId: string) => Promise<number> = () => Promise.resolve(0);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly consents: Consents,
  ) {}

  async of(actor: ParentActor): Promise<ParentMe> {
    const [{ agreed, reconsent }, whole] = await Promise.all([
      this.consents.standing(actor.id),
      this.wholeOf(actor.id),
    ]);
    return this.meOf(whole, { agreed, reconsent, unread: await this.unreadOf(whole) });
  }

  /** Once the parent has agreed to this text. */
  async agreeing(actor: ParentActor, version: string): Promise<ParentMe> {
    const [whole] = await Promise.all([this.wholeOf(actor.id), this.consents.agree(actor, version)]);
    return this.meOf(whole, { agreed: true, reconsent: false, unread: await this.unreadOf(whole) });
  }

  /** Once this is saved, without reading it again; of a parent whose agreement was looked at before. */
  async after(saving: Promise<Whole>, householdId: string): Promise<ParentMe> {
    const [whole, unread] = await Promise.all([saving, this.countUnread(householdId)]);
    return this.meOf(whole, { agreed: true, reconsent: false, unread });
  }

  /** A higher room says how many messages wait unread. */
  countUnreadBy(count: (householdId: string) => Promise<number>): void {
    this.countUnread = count;
  }

  private unreadOf = async (whole: Whole | null): Promise<number> =>
    whole?.household.registeredAt ? this.countUnread(whole.household.id) : 0;

  private meOf(whole: Whole | null, { agreed, reconsent, unread }: Told): ParentMe {
    if (!whole) throw accessRefusals.refuse('session.missing');
    const { parent, household, children, isFriend } = whole;
    const isRegistered = household.registeredAt !== null;
    const { pausedUntil } = parent;
    const now = this.clock.now();
    return {
      stage: stageOf(agreed, household.registeredAt),
      reconsent,
      language: parent.language,
      friend: isFriend,
      alias: parent.alias,
      unread,
      household: isRegistered ? toView(household, parent, children, tokyoDate(now)) : null,
      reconfirm: reconfirmDue(household, children, tokyoDate(now)),
      pausedUntil: pausedUntil && pausedUntil > now ? pausedUntil.toISOString() : null,
      stoppedTopics: parent.stoppedTopics as Topic[],
    };
  }
}
