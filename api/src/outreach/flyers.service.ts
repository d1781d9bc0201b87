import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { requestRefusals } from '../platform/refusals/refusal.js';
import { FlyerAccess } from './flyers-access.js';
import { FlyerPages, photoIdsOf } from './flyers-pages.js';
import { FlyerRoutes } from './flyers-routes.js';
import { FlyerWordsNow } from './flyers-words.js';
import { contentOf } from './flyers.content.js';
import type { FlyerContent } from './flyers.content.dto.js';
import type { FlyerInput, FlyerSaveInput } from './flyers.inputs.dto.js';
import { Flyer, FlyerComment, FlyerRound, FlyerVersion } from './flyers.entity.js';
import { flyersRefusals } from './flyers.refusals.js';
import { after, type FlyerAct, isSecondPerson, MAX_VERSIONS } from './flyers.rules.js';
import type { Content } from './flyers/content.js';
import type { Laid } from './flyers/layout.js';
import { forbidsFinal, forbidsSaving } from './flyers/warnings.js';
import { templateContent } from './flyers/templates/index.js';

/** Flyers, in the verbs of those who draw them up and of the city that finishes them. */
@Injectable()
export class FlyersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly access: FlyerAccess,
    private readonly pages: FlyerPages,
    private readonly routes: FlyerRoutes,
    private readonly words: FlyerWordsNow,
  ) {}

  /** How a flyer that is not saved yet would look. */
  async preview(content: FlyerContent, routeId: string | null): Promise<Laid> {
    return this.pages.lay(contentOf(content), await this.words.values(), await this.routes.address(routeId));
  }

  /** From a template of the gallery or from another flyer. @throws Refusal */
  async create(actor: StaffActor, input: FlyerInput): Promise<Flyer> {
    const { content, templateId } = await this.beginning(actor, input);
    const page = await this.page(content, input.routeId ?? null);
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      const flyer = tx.manager.create(Flyer, {
        id,
        name: input.name,
        templateId,
        paper: content.paper,
        state: 'draft',
        round: 0,
        latestVersion: 1,
        sentVersion: null,
        routeId: input.routeId ?? null,
        authorId: actor.id,
        writerIds: [actor.id],
        fromFlyerId: input.fromFlyerId ?? null,
        finaliserId: null,
        finalAt: null,
        revision: 1,
        createdAt: now,
        updatedAt: now,
      });
      await tx.manager.insert(Flyer, flyer);
      await tx.manager.insert(FlyerVersion, { ...page, flyerId: id, number: 1, makerId: actor.id, madeAt: now });
      await this.audit.record(tx, actor, 'flyer.create', subject(id));
      return flyer;
    });
  }

  /** Makes a new version. @throws Refusal */
  async save(actor: StaffActor, id: string, input: FlyerSaveInput): Promise<Flyer> {
    const content = contentOf(input.content);
    const page = await this.page(content, input.routeId);
    return this.act(actor, id, 'save', input.revision, async (flyer, tx) => {
      const number = flyer.latestVersion + 1;
      if (number > MAX_VERSIONS) throw flyersRefusals.refuse('flyer.versionsTooMany');
      if (content.paper !== flyer.paper) throw invalidPaper();
      const madeAt = this.clock.now();
      await tx.manager.insert(FlyerVersion, { ...page, flyerId: id, number, makerId: actor.id, madeAt });
      const writerIds = [...new Set([...flyer.writerIds, actor.id])];
      return { name: input.name, routeId: input.routeId, latestVersion: number, writerIds };
    });
  }

  /** To the city, for the next round. @throws Refusal */
  send(actor: StaffActor, id: string, revision: number): Promise<Flyer> {
    return this.act(actor, id, 'send', revision, async (flyer, tx) => {
      if (flyer.sentVersion === flyer.latestVersion) throw flyersRefusals.refuse('flyer.nothingNew');
      if ((await this.count(tx, flyer, 'open')) > 0) throw flyersRefusals.refuse('flyer.commentsOpen');
      const [round, version] = [flyer.round + 1, flyer.latestVersion];
      await tx.manager.insert(FlyerRound, {
        flyerId: id,
        round,
        version,
        senderId: actor.id,
        sentAt: this.clock.now(),
      });
      return { round, sentVersion: version };
    });
  }

  /** 校了: what the city looked at becomes final. @throws Refusal */
  finalise(actor: StaffActor, id: string, revision: number): Promise<Flyer> {
    return this.act(actor, id, 'finalise', revision, async (flyer, tx) => {
      if (!isSecondPerson(flyer.writerIds, actor)) throw flyersRefusals.refuse('flyer.ownWork');
      if ((await this.count(tx, flyer, 'open')) > 0) throw flyersRefusals.refuse('flyer.commentsOpen');
      if ((await this.count(tx, flyer, 'accepted')) > 0) throw flyersRefusals.refuse('flyer.changesPending');
      if (flyer.sentVersion !== flyer.latestVersion) throw flyersRefusals.refuse('flyer.newerVersion');
      const version = await tx.manager.findOneByOrFail(FlyerVersion, { flyerId: id, number: flyer.latestVersion });
      const left = (await this.pages.of(version)).warnings.filter(forbidsFinal);
      if (left.some(({ kind }) => kind === 'overflow')) throw flyersRefusals.refuse('flyer.overflow', pathsOf(left));
      if (left.length > 0) throw flyersRefusals.refuse('flyer.incomplete', pathsOf(left));
      return { finaliserId: actor.id, finalAt: this.clock.now() };
    });
  }

  /** An act on the flyer as the actor saw it: state, revision and audit are kept here. @throws Refusal */
  async act(
    actor: StaffActor,
    id: string,
    act: FlyerAct,
    revision: number | null,
    work: (flyer: Flyer, tx: Transaction) => Promise<Partial<Flyer>>,
  ): Promise<Flyer> {
    return this.database.transaction(async (tx) => {
      const flyer = await this.access.locked(tx, actor, id);
      const state = after(flyer.state, act);
      if (!state) throw flyersRefusals.refuse('flyer.stateChanged');
      if (revision !== null && flyer.revision !== revision) throw flyersRefusals.refuse('flyer.revisionStale');
      const changed = await work(flyer, tx);
      // Remarks leave the page as it is: whoever is drawing does not lose the own work to them.
      const step = act === 'comment' || act === 'answer' ? 0 : 1;
      const next = { ...changed, state, revision: flyer.revision + step, updatedAt: this.clock.now() };
      await tx.manager.update(Flyer, id, next);
      Object.assign(flyer, next);
      await this.audit.record(tx, actor, `flyer.${act}`, subject(id), {
        version: flyer.latestVersion,
        round: flyer.round,
      });
      return flyer;
    });
  }

  /** Remarks on the version that the city has before it. */
  private async count(tx: Transaction, flyer: Flyer, state: 'open' | 'accepted'): Promise<number> {
    if (flyer.sentVersion === null) return 0;
    return tx.manager.countBy(FlyerComment, { flyerId: flyer.id, version: flyer.sentVersion, state });
  }

  private async beginning(actor: StaffActor, input: FlyerInput): Promise<{ content: Content; templateId: string }> {
    const { templateId, fromFlyerId } = input;
    if ((templateId === undefined) === (fromFlyerId === undefined)) {
      throw requestRefusals.refuse('input.invalid', [{ path: 'templateId', rule: 'isEitherOr' }]);
    }
    if (fromFlyerId !== undefined) {
      const from = await this.access.one(actor, fromFlyerId);
      const { version } = await this.access.version(actor, fromFlyerId, from.latestVersion);
      return { content: version.content, templateId: from.templateId };
    }
    const content = templateContent(templateId!);
    if (!content) throw flyersRefusals.refuse('flyer.templateUnknown');
    return { content, templateId: templateId! };
  }

  /** What a version holds, after everything that no version may have. @throws Refusal */
  private async page(content: Content, routeId: string | null) {
    const [variables, address] = [await this.words.values(), await this.routes.address(routeId)];
    const photoIds = photoIdsOf(content);
    if ((await this.pages.sizes(photoIds)).size < photoIds.length) throw flyersRefusals.refuse('flyer.photoUnknown');
    const { warnings } = await this.pages.lay(content, variables, address);
    const wrong = warnings.filter(forbidsSaving);
    const has = (kind: string): boolean => wrong.some((warning) => warning.kind === kind);
    if (has('outside')) throw flyersRefusals.refuse('flyer.blockOutside', pathsOf(wrong));
    if (has('variable')) throw flyersRefusals.refuse('flyer.variableUnknown', pathsOf(wrong));
    if (has('contrast')) throw flyersRefusals.refuse('flyer.contrastTooLow', pathsOf(wrong));
    return { content, variables, address, photoIds };
  }
}

const subject = (id: string) => ({ type: 'flyer', id });
const pathsOf = (warnings: { blockId: string; kind: string }[]) =>
  warnings.slice(0, 20).map(({ blockId, kind }) => ({ path: blockId, rule: kind }));
const invalidPaper = () => requestRefusals.refuse('input.invalid', [{ path: 'content.paper', rule: 'isSame' }]);
