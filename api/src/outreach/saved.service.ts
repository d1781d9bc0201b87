import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { BenefitsService } from '../benefits/benefits.service.js';
import { HouseholdsService } from '../households/households.service.js';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import type { ReminderPage, ReminderView, SavedServicePage } from './saved.dto.js';
import { Reminder, SavedService } from './saved.entity.js';
import { savedRefusals } from './saved.refusals.js';
import { canRemindOn, MOST_REMINDERS, MOST_SAVED } from './saved.rules.js';

/** What a registered parent keeps for later: services to find again, and days on which to be reminded. */
@Injectable()
export class SavedServices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly benefits: BenefitsService,
    private readonly households: HouseholdsService,
  ) {
    for (const table of ['saved_service', 'reminder']) {
      households.eraseAlso(table, async ({ manager }, householdId) => {
        await manager.query(`DELETE FROM ${table} WHERE household_id = $1`, [householdId]);
      });
    }
  }

  /** Newest first. */
  async page(actor: ParentActor, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<SavedServicePage> {
    const { householdId } = await this.households.ready(actor);
    const rows = await this.database.manager.find(SavedService, {
      where: { householdId, ...before(cursor) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return toPage(
      rows,
      limit,
      ({ serviceId }) => ({ serviceId }),
      ({ id }) => [id],
    );
  }

  /**
   * Saving twice is saving once.
   * @throws Refusal `service.notFound`, `saved.asksAtDesk`, `saved.tooMany`
   */
  async save(actor: ParentActor, serviceId: string): Promise<void> {
    const { householdId } = await this.households.ready(actor);
    const { asksAtDesk } = await this.benefits.page(serviceId);
    if (asksAtDesk) throw savedRefusals.refuse('saved.asksAtDesk');
    await this.database.transaction(async (tx) => {
      await holdHousehold(tx, householdId);
      const saved = await tx.manager.findBy(SavedService, { householdId });
      if (saved.some((one) => one.serviceId === serviceId)) return;
      if (saved.length >= MOST_SAVED) throw savedRefusals.refuse('saved.tooMany');
      await tx.manager.insert(SavedService, { householdId, serviceId });
    });
  }

  /** Forgetting what is not saved is no fault: another phone may have been faster. */
  async forget(actor: ParentActor, serviceId: string): Promise<void> {
    const { householdId } = await this.households.ready(actor);
    await this.database.manager.delete(SavedService, { householdId, serviceId });
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
}

const before = (cursor: string | undefined) => (cursor ? { id: LessThan(decodeCursor(cursor, ['uuid'])[0]) } : {});
const toView = ({ id, day }: Reminder): ReminderView => ({ id, day });

/** Two taps of one household follow each other, and none overtakes its leaving. */
async function holdHousehold({ manager }: Transaction, id: string): Promise<void> {
  const rows = await manager.query<object[]>('SELECT 1 FROM household WHERE id = $1 FOR UPDATE', [id]);
  if (rows.length === 0) throw accessRefusals.refuse('session.missing');
}
