import { Injectable } from '@nestjs/common';
import { BenefitsService } from '../benefits/benefits.service.js';
import { HouseholdsService } from '../households/households.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { SegmentsService } from '../segments/segments.service.js';
import { before, holdHousehold, KeptServices } from './kept-services.js';
import type { KeptServicePage, ReminderPage, ReminderView } from './saved.dto.js';
import { Reminder, SavedService } from './saved.entity.js';
import { savedRefusals } from './saved.refusals.js';
import { canRemindOn, MOST_REMINDERS, saveRefusal, useRefusal } from './saved.rules.js';
import { UsedService } from './used.entity.js';

/** What a registered parent keeps: services to find again, those in use, and days on which to be reminded. */
@Injectable()
export class SavedServices {
  private readonly saved: KeptServices<SavedService>;
  private readonly used: KeptServices<UsedService>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    benefits: BenefitsService,
    private readonly households: HouseholdsService,
    segments: SegmentsService,
  ) {
    this.saved = new KeptServices(database, benefits, SavedService, {
      refusalOf: saveRefusal,
      tooMany: 'saved.tooMany',
    });
    this.used = new KeptServices(database, benefits, UsedService, { refusalOf: useRefusal, tooMany: 'used.tooMany' });
    segments.leaveOutWhoUses(
      (household, service) =>
        `EXISTS (SELECT 1 FROM used_service u WHERE u.household_id = ${household} AND u.service_id = ${service})`,
    );
    for (const table of ['saved_service', 'used_service', 'reminder']) {
      households.eraseAlso(table, async ({ manager }, householdId) => {
        await manager.query(`DELETE FROM ${table} WHERE household_id = $1`, [householdId]);
      });
    }
  }

  async page(actor: ParentActor, query: PageQuery): Promise<KeptServicePage> {
    return this.saved.page(await this.householdOf(actor), query);
  }

  /** @throws Refusal `service.notFound`, `saved.asksAtDesk`, `saved.tooMany` */
  async save(actor: ParentActor, serviceId: string): Promise<void> {
    await this.saved.keep(await this.householdOf(actor), serviceId);
  }

  async forget(actor: ParentActor, serviceId: string): Promise<void> {
    await this.saved.forget(await this.householdOf(actor), serviceId);
  }

  async usedPage(actor: ParentActor, query: PageQuery): Promise<KeptServicePage> {
    return this.used.page(await this.householdOf(actor), query);
  }

  /** @throws Refusal `service.notFound`, `used.onPhoneOnly`, `used.nothingToUse`, `used.tooMany` */
  async startUse(actor: ParentActor, serviceId: string): Promise<void> {
    await this.used.keep(await this.householdOf(actor), serviceId);
  }

  async endUse(actor: ParentActor, serviceId: string): Promise<void> {
    await this.used.forget(await this.householdOf(actor), serviceId);
  }

  async reminders(actor: ParentActor, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<ReminderPage> {
    const { householdId } = await this.households.ready(actor);
    const rows = await this.database.manager.find(Reminder, {
      where: { householdId, ...before(cursor) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return toPage(rows, limit, toView, ({ id }) => [id]);
  }

  /**
   * One message on a day, however many services it is for.
   * @throws Refusal `reminder.dayOutOfRange`, `reminder.tooMany`
   */
  async remind(actor: ParentActor, day: string): Promise<ReminderView> {
    const { householdId } = await this.households.ready(actor);
    const now = this.clock.now();
    if (!canRemindOn(day, now)) throw savedRefusals.refuse('reminder.dayOutOfRange');
    return this.database.transaction(async (tx) => {
      await holdHousehold(tx, householdId);
      const asked = await tx.manager.findBy(Reminder, { householdId });
      const same = asked.find((one) => one.day === day);
      if (same) return toView(same);
      if (asked.length >= MOST_REMINDERS) throw savedRefusals.refuse('reminder.tooMany');
      const reminder = tx.manager.create(Reminder, { householdId, day, askedAt: now });
      await tx.manager.insert(Reminder, reminder);
      return toView(reminder);
    });
  }

  /** @throws Refusal `reminder.notFound` */
  async cancel(actor: ParentActor, id: string): Promise<void> {
    const { householdId } = await this.households.ready(actor);
    const { affected } = await this.database.manager.delete(Reminder, { id, householdId });
    if (affected === 0) throw savedRefusals.refuse('reminder.notFound');
  }

  private async householdOf(actor: ParentActor): Promise<string> {
    return (await this.households.ready(actor)).householdId;
  }
}

const toView = ({ id, day }: Reminder): ReminderView => ({ id, day });
