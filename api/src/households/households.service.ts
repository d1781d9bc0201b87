import { Injectable } from '@nestjs/common';
import type { Household as RuleHousehold } from '@tsunagu/eligibility';
import { type Acquaintance, LineService } from '../line/line.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { SessionService } from '../platform/session/session.service.js';
import { Consents } from './consents.js';
import { withChanges } from './consent-changes.js';
import type { ConsentVersion } from './consent.entity.js';
import type { Birth } from './births.rules.js';
import { type FactsToForget, forgetFacts, type ForgottenFacts } from './forget-facts.js';
import { Friends } from './friends.js';
import { HouseholdLife } from './household-life.js';
import { type HouseholdHeader, HouseholdReads, type LineTarget } from './household-reads.js';
import type { LeaveAnswer } from './household-life.dto.js';
import type { ConsentText, HouseholdView, ParentMe, SettingsInput } from './households.dto.js';
import { Household, Parent } from './households.entity.js';
import { householdsRefusals } from './households.refusals.js';
import { type Eraser, Leaving } from './leaving.js';
import { Me } from './me.js';
import type { Milestones } from './milestones.js';
import { Parents } from './parents.js';
import type { HouseholdAnswers } from './apply-answers.js';
import { type AnswersToSave, SaveAnswers, type SaveOptions } from './save-answers.js';
import { Settings } from './settings.js';
import type { Whole } from './whole-household.js';

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
/** The door of this room: parents, households, children, consent, friends, leaving. */
@Injectable()
export class HouseholdsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly parents: Parents,
    private readonly consents: Consents,
    private readonly own: Me,
    private readonly reads: HouseholdReads,
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

  me = (actor: ParentActor): Promise<ParentMe> => this.own.of(actor);

  consentText = (): Promise<ConsentVersion> => this.consents.current();
  /** The text as this parent has to read it: with what is new since the one agreed to before. */
  async consentFor(actor: ParentActor): Promise<ConsentText> {
    const [{ version, validFrom, blocks }, before] = await Promise.all([
      this.consents.current(),
      this.consents.agreedBefore(actor.id),
    ]);
    return { version, validFrom, blocks: withChanges(blocks, before?.blocks ?? null) };
  }
  agree = (actor: ParentActor, version: string): Promise<ParentMe> => this.own.agreeing(actor, version);
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
  meAfter = (saving: Promise<Whole>, { householdId }: HouseholdIds): Promise<ParentMe> =>
    this.own.after(saving, householdId);

  /** The household as its counsellor sees it; null when it is gone. */
  view = (householdId: string): Promise<HouseholdView | null> => this.reads.view(householdId);

  /** To which version of the survey a household answered last. */
  answeredVersion = (householdId: string): Promise<string | null> => this.reads.answeredVersion(householdId);

  /** The household as the rule language reads it; null when it is gone. */
  facts = (householdId: string): Promise<RuleHousehold | null> => this.reads.facts(householdId);

  /** What a list shows of each household. Erased ones are missing from the map. */
  headers = (ids: string[]): Promise<Map<string, HouseholdHeader>> => this.reads.headers(ids);

  /** Where a reply notice goes. A pause stops information, not replies, so it does not count here. */
  lineTarget = (householdId: string): Promise<LineTarget | null> => this.reads.lineTarget(householdId);

  /** How far households got on the way to being registered. Erased ones are missing from the map. */
  milestones = (ids: string[]): Promise<Map<string, Milestones>> => this.reads.milestones(ids);

  friendOf = (householdId: string): Promise<boolean | null> => this.reads.friendOf(householdId);

  /** The webhook's news that somebody became or is no longer a friend. */
  noteFriend = (lineUserId: string, isFriend: boolean, at: Date): Promise<void> =>
    this.friends.note(lineUserId, isFriend, at);

  /** A higher room says how many messages wait unread; called from a provider's constructor. */
  countUnreadBy = (count: (householdId: string) => Promise<number>): void => this.own.countUnreadBy(count);

  /** A higher room removes its rows in the transaction in which the household is erased. */
  eraseAlso = (table: string, eraser: Eraser): void => this.leaving.eraseAlso(table, eraser);

  /** What the talk room's fixed texts need to know. */
  private async acquaintance(lineUserId: string): Promise<Acquaintance | null> {
    const parent = await this.database.manager.findOneBy(Parent, { lineUserId });
    return parent && { language: parent.language, isRegistered: await this.registered(parent.householdId) };
  }
}
