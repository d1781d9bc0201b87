import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ArticleCard, ArticlesService } from '../articles/articles.service.js';
import { AuditService } from '../audit/audit.service.js';
import { LineNotReached, LineService, MessageTooLarge } from '../line/line.service.js';
import type { Actor, StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Live } from '../platform/live/live.js';
import { SegmentsService } from '../segments/segments.service.js';
import { messagesOf } from './broadcast-messages.js';
import type { BroadcastInput } from './broadcasts.dto.js';
import { Broadcast } from './broadcasts.entity.js';
import { broadcastsRefusals } from './broadcasts.refusals.js';
import { after, type BroadcastAct, householdsShown, isSchedulable, mayApprove } from './broadcasts.rules.js';
import { Ending } from './ending.js';
import { Freezer } from './freeze.js';
import { Progress } from './progress.js';
import { SEND_WAKE } from './sender.js';

export { Sender } from './sender.js';

type Change = Partial<Broadcast>;

/** Broadcasts, in the desk's verbs. */
@Injectable()
export class BroadcastsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly audit: AuditService,
    private readonly articles: ArticlesService,
    private readonly segments: SegmentsService,
    private readonly line: LineService,
    private readonly freezer: Freezer,
    private readonly ending: Ending,
    private readonly progress: Progress,
  ) {}

  /** @throws Refusal `broadcast.articleNotApproved`, `segment.notFound` */
  async create(actor: StaffActor, { articleId, segmentId }: BroadcastInput): Promise<Broadcast> {
    const content = await this.content(actor, { articleId, segmentId });
    return this.database.transaction(async (tx) => {
      const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      const broadcast = tx.manager.create(Broadcast, {
        id,
        articleId,
        segmentId,
        ...content,
        state: 'draft',
        stopCause: null,
        authorId: actor.id,
        approverId: null,
        returnReason: null,
        unit: `b_${randomBytes(8).toString('hex')}`,
        recipients: null,
        scheduledAt: null,
        startedAt: null,
        finishedAt: null,
        createdAt: this.clock.now(),
      });
      await tx.manager.insert(Broadcast, broadcast);
      await this.audit.record(tx, actor, 'broadcast.create', subject(id));
      return broadcast;
    });
  }

  /** From here on condition and text are those that the second person will look at, and those that are sent. */
  async submit(actor: StaffActor, id: string): Promise<Broadcast> {
    const content = await this.content(actor, await this.found(id));
    return this.act(actor, id, 'submit', () => ({ ...content, returnReason: null }));
  }

  /** @throws Refusal `broadcast.ownApproval` */
  approve(actor: StaffActor, id: string): Promise<Broadcast> {
    return this.act(actor, id, 'approve', ({ authorId }) => {
      if (!mayApprove(authorId, actor.id)) throw broadcastsRefusals.refuse('broadcast.ownApproval');
      return { approverId: actor.id };
    });
  }

  giveBack(actor: StaffActor, id: string, reason: string): Promise<Broadcast> {
    return this.act(actor, id, 'return', () => ({ returnReason: reason }));
  }

  /** @throws Refusal `broadcast.scheduleInvalid` */
  async schedule(actor: StaffActor, id: string, at: Date): Promise<Broadcast> {
    if (!isSchedulable(at, this.clock.now())) throw broadcastsRefusals.refuse('broadcast.scheduleInvalid');
    return this.act(actor, id, 'schedule', () => ({ scheduledAt: at }));
  }

  /**
   * Freezes recipients, bodies and keys and lets the senders begin. Whoever comes second, on whatever replica, finds
   * another state.
   * @throws Refusal `broadcast.articleNotApproved` when the approved article has been retired since
   */
  async start(actor: Actor, id: string): Promise<Broadcast> {
    const { articleId, articleVersion } = await this.found(id);
    const article = await this.articles.approved(articleId);
    if (article?.version !== articleVersion) throw broadcastsRefusals.refuse('broadcast.articleNotApproved');
    const messages = this.messages(article);
    return this.act(actor, id, 'start', async (broadcast, tx) => {
      const { recipients } = await this.freezer.freeze(tx, broadcast, article.topic, messages);
      tx.afterCommit(() => this.live.wake([SEND_WAKE]));
      return { recipients, startedAt: this.clock.now() };
    });
  }

  /** No request begins later than a second from now. What LINE has already taken cannot be called back. */
  async stop(actor: StaffActor, id: string): Promise<Broadcast> {
    return this.database.transaction(async (tx) => {
      const broadcast = await this.next(tx, id, 'stop');
      const change: Change = { state: 'stopped', stopCause: 'person', finishedAt: this.clock.now() };
      await tx.manager.update(Broadcast, id, change);
      await this.ending.noteStop(tx, actor, id, 'person');
      return Object.assign(broadcast, change);
    });
  }

  /** A scheduled broadcast that can no longer be started. */
  async stopForArticle(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.next(tx, id, 'stop');
      const change: Change = { state: 'stopped', stopCause: 'article', finishedAt: this.clock.now() };
      await tx.manager.update(Broadcast, id, change);
      await this.ending.noteStop(tx, actor, id, 'article');
    });
  }

  private async act(
    actor: Actor,
    id: string,
    act: Exclude<BroadcastAct, 'stop' | 'finish'>,
    change: (broadcast: Broadcast, tx: Transaction) => Change | Promise<Change>,
  ): Promise<Broadcast> {
    return this.database.transaction(async (tx) => {
      const broadcast = await this.next(tx, id, act);
      const changed = { ...(await change(broadcast, tx)), state: after(broadcast.state, act)! };
      await tx.manager.update(Broadcast, id, changed);
      await this.audit.record(tx, actor, `broadcast.${act}`, subject(id), {
        condition: broadcast.conditionHash,
        ...(changed.recipients !== undefined && { recipients: householdsShown(changed.recipients) }),
      });
      tx.afterCommit(() => this.progress.wake(id));
      return Object.assign(broadcast, changed);
    });
  }

  /** The locked row, when the act is possible. */
  private async next(tx: Transaction, id: string, act: BroadcastAct): Promise<Broadcast> {
    const broadcast = await tx.manager.findOne(Broadcast, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!broadcast) throw broadcastsRefusals.refuse('broadcast.notFound');
    if (!after(broadcast.state, act)) throw broadcastsRefusals.refuse('broadcast.stateChanged');
    return broadcast;
  }

  private async found(id: string): Promise<Broadcast> {
    const broadcast = await this.database.manager.findOneBy(Broadcast, { id });
    if (!broadcast) throw broadcastsRefusals.refuse('broadcast.notFound');
    return broadcast;
  }

  private messages(article: ArticleCard) {
    const liffUrl = (path: string): string => this.line.liffUrl(path);
    return {
      ja: messagesOf(article, 'ja', liffUrl),
      'easy-ja': messagesOf(article, 'easy-ja', liffUrl),
      en: messagesOf(article, 'en', liffUrl),
    };
  }

  /** What is going to be approved: text and condition as they are now, checked by LINE as far as it can be reached. */
  private async content(actor: StaffActor, { id, articleId, segmentId }: BroadcastInput & { id?: string }) {
    const article = await this.articles.approved(articleId);
    if (!article) throw broadcastsRefusals.refuse('broadcast.articleNotApproved');
    const { name, sentence, condition, conditionHash } = await this.segments.get(actor, segmentId);
    await this.checkByLine(article);
    const nobody = '00000000-0000-0000-0000-000000000000';
    const estimate = await this.freezer.estimate({ id: id ?? nobody, articleId, condition }, article.topic);
    return { articleVersion: article.version, segmentName: name, sentence, condition, conditionHash, estimate };
  }

  private async checkByLine(article: ArticleCard): Promise<void> {
    const messages = this.messages(article);
    try {
      await this.line.validate([...messages.ja, ...messages['easy-ja'], ...messages.en]);
    } catch (error) {
      if (error instanceof MessageTooLarge) throw broadcastsRefusals.refuse('broadcast.messageRefused');
      // Out of reach now is no reason against a draft: the sender asks again when LINE refuses a request.
      if (!(error instanceof LineNotReached)) throw error;
    }
  }
}

const subject = (id: string) => ({ type: 'broadcast', id });
