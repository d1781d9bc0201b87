import { Injectable } from '@nestjs/common';
import { ArticlesService } from '../articles/articles.service.js';
import { LineService } from '../line/line.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { inTens } from '../platform/figures/in-tens.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { StaffService } from '../staff/staff.service.js';
import type { BroadcastRequests, BroadcastView, BroadcastViewPage, LineQuota } from './broadcasts.dto.js';
import { Broadcast } from './broadcasts.entity.js';
import { broadcastsRefusals } from './broadcasts.refusals.js';
import { householdsShown, isOpen, openedShown } from './broadcasts.rules.js';
import { Freezer } from './freeze.js';

const QUOTA_KEPT_MS = 60_000;
const NONE: BroadcastRequests = { total: 0, accepted: 0, failed: 0, undecided: 0 };

@Injectable()
export class BroadcastQueries {
  private quota: { value: Promise<LineQuota | null>; until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly staff: StaffService,
    private readonly articles: ArticlesService,
    private readonly line: LineService,
    private readonly freezer: Freezer,
  ) {}

  /** Newest first. */
  async page({ cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<BroadcastViewPage> {
    const find = this.database.manager
      .createQueryBuilder(Broadcast, 'b')
      .orderBy('b.id', 'DESC')
      .take(limit + 1);
    if (cursor) {
      const [before] = decodeCursor(cursor, ['uuid']);
      find.where('b.id < :before', { before });
    }
    const { items, nextCursor } = toPage(
      await find.getMany(),
      limit,
      (row) => row,
      ({ id }) => [id],
    );
    return { items: await this.views(items), nextCursor };
  }

  /** @throws Refusal `broadcast.notFound` */
  async one(id: string): Promise<BroadcastView> {
    const broadcast = await this.database.manager.findOneBy(Broadcast, { id });
    if (!broadcast) throw broadcastsRefusals.refuse('broadcast.notFound');
    return this.view(broadcast);
  }

  /** One in full: counted anew, with the month's quota. */
  async view(broadcast: Broadcast): Promise<BroadcastView> {
    if (isOpen(broadcast.state)) {
      const topic = (await this.articles.card([broadcast.articleId])).get(broadcast.articleId)?.topic ?? '';
      broadcast.estimate = await this.freezer.estimate(broadcast, topic);
    }
    const [view] = (await this.views([broadcast])) as [BroadcastView];
    return { ...view, quota: await this.lineQuota() };
  }

  private async views(broadcasts: Broadcast[]): Promise<BroadcastView[]> {
    const ids = broadcasts.map(({ id }) => id);
    const [articles, staff, requests, opened] = await Promise.all([
      this.articles.card(broadcasts.map(({ articleId }) => articleId)),
      this.staff.cards(
        broadcasts.flatMap(({ authorId, approverId }) => [authorId, ...(approverId ? [approverId] : [])]),
      ),
      this.requests(ids),
      this.opened(ids),
    ]);
    const name = (id: string) => ({ id, name: staff.get(id)?.name ?? '' });
    const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
    return broadcasts.map((b) => ({
      id: b.id,
      article: { id: b.articleId, title: articles.get(b.articleId)?.title.ja ?? '' },
      segment: { id: b.segmentId, name: b.segmentName, sentence: b.sentence },
      state: b.state,
      stopCause: b.stopCause,
      author: name(b.authorId),
      approver: b.approverId === null ? null : name(b.approverId),
      returnReason: b.returnReason,
      // Counted as often as somebody drafts: two audiences could be subtracted.
      estimate: isOpen(b.state) && b.estimate !== null ? inTens(b.estimate) : null,
      recipients: householdsShown(b.recipients),
      requests: requests.get(b.id) ?? NONE,
      opened: openedShown(opened.get(b.id) ?? 0),
      scheduledAt: instant(b.scheduledAt),
      startedAt: instant(b.startedAt),
      finishedAt: instant(b.finishedAt),
      createdAt: b.createdAt.toISOString(),
      quota: null,
    }));
  }

  private async requests(ids: string[]): Promise<Map<string, BroadcastRequests>> {
    const rows = await this.database.manager.query<(BroadcastRequests & { id: string })[]>(
      `SELECT broadcast_id AS id, count(*)::int AS total, (count(*) FILTER (WHERE state = 'accepted'))::int AS accepted,
              (count(*) FILTER (WHERE state = 'failed'))::int AS failed,
              (count(*) FILTER (WHERE state = 'undecided'))::int AS undecided
         FROM broadcast_request WHERE broadcast_id = ANY ($1) GROUP BY broadcast_id`,
      [ids],
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }

  private async opened(ids: string[]): Promise<Map<string, number>> {
    const rows = await this.database.manager.query<{ id: string; count: number }[]>(
      `SELECT broadcast_id AS id, count(*)::int AS count FROM letter_opening WHERE broadcast_id = ANY ($1) GROUP BY broadcast_id`,
      [ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Asked of LINE at most once a minute; null while LINE does not answer. */
  private lineQuota(): Promise<LineQuota | null> {
    const now = this.clock.now().getTime();
    if (!this.quota || now >= this.quota.until) {
      this.quota = { value: this.line.quota().catch(() => null), until: now + QUOTA_KEPT_MS };
    }
    return this.quota.value;
  }
}
