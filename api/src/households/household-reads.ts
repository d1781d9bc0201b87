import { Injectable } from '@nestjs/common';
import type { Household as RuleHousehold } from '@tsunagu/eligibility';
import { In } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { toRuleHousehold, toView } from './household-view.js';
import type { HouseholdView } from './households.dto.js';
import { Household, Parent } from './households.entity.js';
import { canReceive } from './households.rules.js';
import { type Milestones, milestonesOf } from './milestones.js';
import { Parents } from './parents.js';
import { type Whole, wholeHouseholds } from './whole-household.js';
import type { Language } from './words.js';

/** What a list shows of a household. */
export interface HouseholdHeader {
  alias: string;
  ward: string | null;
  language: Language;
}
export interface LineTarget {
  lineUserId: string;
  reachable: boolean;
  language: Language;
}

/** Households as other rooms read them. */
@Injectable()
export class HouseholdReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parents: Parents,
  ) {}

  async view(householdId: string): Promise<HouseholdView | null> {
    const whole = await this.whole(householdId);
    return whole && toView(whole.household, whole.parent, whole.children, tokyoDate(this.clock.now()));
  }

  async answeredVersion(householdId: string): Promise<string | null> {
    const household = await this.database.manager.findOneBy(Household, { id: householdId });
    return household?.answeredVersion ?? null;
  }

  async facts(householdId: string): Promise<RuleHousehold | null> {
    const whole = await this.whole(householdId);
    return whole && toRuleHousehold(whole.household, whole.parent, whole.children);
  }

  async headers(ids: string[]): Promise<Map<string, HouseholdHeader>> {
    const { manager } = this.database;
    const parents = await manager.findBy(Parent, { householdId: In(ids) });
    const households = await manager.findBy(Household, { id: In(ids) });
    const wards = new Map(households.map(({ id, facts }) => [id, facts['residence.ward']]));
    return new Map(
      parents.map(({ householdId, alias, language }) => {
        const ward = wards.get(householdId);
        return [householdId, { alias, language, ward: typeof ward === 'string' ? ward : null }];
      }),
    );
  }

  async lineTarget(householdId: string): Promise<LineTarget | null> {
    const parent = await this.database.manager.findOneBy(Parent, { householdId });
    if (!parent) return null;
    const { lineUserId, language } = parent;
    return { lineUserId, language, reachable: canReceive(await this.parents.isFriend(lineUserId)) };
  }

  milestones = (ids: string[]): Promise<Map<string, Milestones>> => milestonesOf(this.database.manager, ids);

  async friendOf(householdId: string): Promise<boolean | null> {
    const parent = await this.database.manager.findOneBy(Parent, { householdId });
    return parent && this.parents.isFriend(parent.lineUserId);
  }

  private async whole(householdId: string): Promise<Whole | null> {
    return (await wholeHouseholds(this.database.manager, [householdId])).get(householdId) ?? null;
  }
}
