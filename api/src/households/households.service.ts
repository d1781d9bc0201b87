import { Injectable } from '@nestjs/common';
import type { Household as RuleHousehold } from '@tsunagu/eligibility';
import { In } from 'typeorm';
import { type Acquaintance, LineService } from '../line/line.service.js';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { lookup } from '../platform/database/lookup.js';
import { SessionService } from '../platform/session/session.service.js';
import { Consents } from './consents.js';
import { withChanges } from './consent-changes.js';
import type { ConsentVersion } from './consent.entity.js';
import type { Birth } from './births.rules.js';
import { type FactsToForget, forgetFacts, type ForgottenFacts } from './forget-facts.js';
import { Friends } from './friends.js';
import { HouseholdLife } from './household-life.js';
import type { LeaveAnswer } from './household-life.dto.js';
import { toRuleHousehold, toView } from './household-view.js';
import type { ConsentText, HouseholdView, ParentMe, SettingsInput } from './households.dto.js';
import { Household, Parent } from './households.entity.js';
import { householdsRefusals } from './households.refusals.js';
import { canReceive, stageOf } from './households.rules.js';
import { type Eraser, Leaving } from './leaving.js';
import { type Milestones, milestonesOf } from './milestones.js';
import { Parents } from './parents.js';
import type { HouseholdAnswers } from './apply-answers.js';
import { reconfirmDue } from './reconfirm.rules.js';
import { type AnswersToSave, SaveAnswers, type SaveOptions } from './save-answers.js';
import { Settings } from './settings.js';
import { type Whole, wholeHouseholds } from './whole-household.js';
import type { Language, Topic } from './words.js';

export type { NoAnswer } from './households.entity.js';
export type { ChildChange, HouseholdAnswers, ListedChild } from './apply-answers.js';
export type { AnswersToSave } from './save-answers.js';
export type { Whole } from './whole-household.js';
export {
  CARES,
  type Language,
  LANGUAGES,
  NO_ANSWERS,
  SCHOOLS,
  TOPICS,
  TOPICS_FACT,
  type Topic,
  WARDS_AND_OUTSIDE,
  type Words,
} from './words.js';
export { HouseholdView, ParentMe, Texts } from './households.dto.js';

export interface HouseholdIds {
  householdId: string;
  parentId: string;
}
interface Told {
  agreed: boolean;
  reconsent: boolean;
  unread: number;
}
/** The door of this room: parents, households, children, consent, friends, leaving. */
@Injectable()
export class HouseholdsService {
  private readonly wholeOf = lookup((parentIds) => wholeHouseholds(this.database.manager, parentIds, 'parent'));
  private countUnread: (householdId: string) => Promise<number> = () => Promise.resolve(0);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
    private readonly parents: Parents,
    private readonly consents: Consents,
    private readonly answers: SaveAnswers,
    private readonly settings: Settings,
    private readonly friends: Friends,
    private readonly leaving: Leaving,
    private readonly life: HouseholdLife,
    line: LineService,
  ) {
    line.useAcquaintance((lineUserId) => this.acquaintance(lineUserId));
  }

  /** Opens a session for a LINE user whom LINE has vouched for; the token goes into a cookie. */
  async signIn(lineUserId: string): Promise<{ token: string; actor: ParentActor }> {
    const { token, parentId } = await this.database.transaction(async (tx) => {
      const { id } = await this.parents.arrive(tx, lineUserId);
      return { token: await this.sessions.open(tx, 'parent', id), parentId: id };
    });
    const session = await this.sessions.find('parent', token);
    if (!session) throw new Error('a session that was just opened is gone');
    return { token, actor: { kind: 'parent', id: parentId, sessionId: session.id } };
  }

  async of(actor: ParentActor): Promise<HouseholdIds> {
    const { id, householdId } = await this.parents.of(actor);
    return { householdId, parentId: id };
  }

  /** @throws Refusal `consent.missing` before the current text is agreed to. */
  async agreed(actor: ParentActor): Promise<HouseholdIds> {
    const { agreed, householdId, parentId } = await this.consents.standing(actor.id);
    if (!agreed) throw householdsRefusals.refuse('consent.missing');
    return { householdId, parentId };
  }

  /** @throws Refusal `consent.missing`, or `survey.unfinished` before the registration is finished. */
  async ready(actor: ParentActor): Promise<HouseholdIds> {
    const ids = await this.agreed(actor);
    if (!(await this.registered(ids.householdId))) throw householdsRefusals.refuse('survey.unfinished');
    return ids;
  }

  async registered(householdId: string): Promise<boolean> {
    const household = await this.database.manager.findOneBy(Household, { id: householdId });
    return Boolean(household?.registeredAt);
  }

  async me(actor: ParentActor): Promise<ParentMe> {
    const [{ agreed, reconsent }, whole] = await Promise.all([
      this.consents.standing(actor.id),
      this.wholeOf(actor.id),
    ]);
    return this.meOf(whole, { agreed, reconsent, unread: await this.unreadOf(whole) });
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

  consentText = (): Promise<ConsentVersion> => this.consents.current();
  /** The text as this parent has to read it: with what is new since the one agreed to before. */
  async consentFor(actor: ParentActor): Promise<ConsentText> {
    const [{ version, validFrom, blocks }, before] = await Promise.all([
      this.consents.current(),
      this.consents.agreedBefore(actor.id),
    ]);
    return { version, validFrom, blocks: withChanges(blocks, before?.blocks ?? null) };
  }
  async agree(actor: ParentActor, version: string): Promise<ParentMe> {
    const [whole] = await Promise.all([this.wholeOf(actor.id), this.consents.agree(actor, version)]);
    return this.meOf(whole, { agreed: true, reconsent: false, unread: await this.unreadOf(whole) });
  }
  changeSettings = (actor: ParentActor, input: SettingsInput): Promise<void> => this.settings.change(actor, input);
  leave = (actor: ParentActor, accessToken?: string): Promise<LeaveAnswer> => this.leaving.leave(actor, accessToken);

  /** All answers still hold. */
  async confirm(actor: ParentActor): Promise<void> {
    await this.ready(actor);
    await this.life.confirm(actor);
  }

  /** The expected child was born, alone or not. */
  async recordBirths(actor: ParentActor, births: readonly Birth[]): Promise<void> {
    await this.ready(actor);
    await this.life.recordBirths(actor, births);
  }

  /** Answers that survey has checked; inside survey's transaction. */
  saveAnswers = (
    tx: Transaction,
    actor: ParentActor,
    answers: HouseholdAnswers,
    options?: SaveOptions,
  ): Promise<void> => this.answers.save(tx, actor, answers, options);

  /** The same for many parents in one transaction; for each the household as it is now, for `meAfter`, or its refusal. */
  saveAllAnswers = (tx: Transaction, saves: readonly AnswersToSave[]): Promise<(Error | Whole)[]> =>
    this.answers.saveAll(tx, saves);

  /** Answers that are asked for no more, of one piece of the households; only survey knows which. */
  forgetFacts = (tx: Transaction, wanted: FactsToForget): Promise<ForgottenFacts> => forgetFacts(tx, wanted);

  /** What `me` says once this is saved, without reading it again; of a parent whose agreement was looked at before. */
  async meAfter(saving: Promise<Whole>, { householdId }: HouseholdIds): Promise<ParentMe> {
    const [whole, unread] = await Promise.all([saving, this.countUnread(householdId)]);
    return this.meOf(whole, { agreed: true, reconsent: false, unread });
  }

  /** The household as its counsellor sees it; null when it is gone. */
  async view(householdId: string): Promise<HouseholdView | null> {
    const whole = await this.whole(householdId);
    return whole && toView(whole.household, whole.parent, whole.children, tokyoDate(this.clock.now()));
  }

  /** To which version of the survey a household answered last. */
  async answeredVersion(householdId: string): Promise<string | null> {
    const household = await this.database.manager.findOneBy(Household, { id: householdId });
    return household?.answeredVersion ?? null;
  }

  /** The household as the rule language reads it; null when it is gone. */
  async facts(householdId: string): Promise<RuleHousehold | null> {
    const whole = await this.whole(householdId);
    return whole && toRuleHousehold(whole.household, whole.parent, whole.children);
  }

  /** What a list shows of each household. Erased ones are missing from the map. */
  async headers(ids: string[]): Promise<Map<string, { alias: string; ward: string | null; language: Language }>> {
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

  /** Where a reply notice goes. A pause stops information, not replies, so it does not count here. */
  async lineTarget(
    householdId: string,
  ): Promise<{ lineUserId: string; reachable: boolean; language: Language } | null> {
    const parent = await this.database.manager.findOneBy(Parent, { householdId });
    if (!parent) return null;
    const { lineUserId, language } = parent;
    return { lineUserId, language, reachable: canReceive(await this.parents.isFriend(lineUserId)) };
  }

  /** How far households got on the way to being registered. Erased ones are missing from the map. */
  milestones = (ids: string[]): Promise<Map<string, Milestones>> => milestonesOf(this.database.manager, ids);

  async friendOf(householdId: string): Promise<boolean | null> {
    const parent = await this.database.manager.findOneBy(Parent, { householdId });
    return parent && this.parents.isFriend(parent.lineUserId);
  }

  /** The webhook's news that somebody became or is no longer a friend. */
  noteFriend = (lineUserId: string, isFriend: boolean, at: Date): Promise<void> =>
    this.friends.note(lineUserId, isFriend, at);

  /** A higher room says how many messages wait unread; called from a provider's constructor. */
  countUnreadBy(count: (householdId: string) => Promise<number>): void {
    this.countUnread = count;
  }

  /** A higher room removes its rows in the transaction in which the household is erased. */
  eraseAlso = (table: string, eraser: Eraser): void => this.leaving.eraseAlso(table, eraser);

  /** What the talk room's fixed texts need to know. */
  private async acquaintance(lineUserId: string): Promise<Acquaintance | null> {
    const parent = await this.database.manager.findOneBy(Parent, { lineUserId });
    return parent && { language: parent.language, isRegistered: await this.registered(parent.householdId) };
  }

  private async whole(householdId: string): Promise<Whole | null> {
    return (await wholeHouseholds(this.database.manager, [householdId])).get(householdId) ?? null;
  }
}
