import { Injectable } from '@nestjs/common';
import { ArticlesService } from '../articles/articles.service.js';
import { ConsultationsAccess } from '../consultations/consultations.access.js';
import { HouseholdsService } from '../households/households.service.js';
import type { ParentActor, StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { type Condition, SegmentsService } from '../segments/segments.service.js';
import type { LetterPage, LetterSummary, LetterSummaryPage, SentLetter } from './broadcasts.dto.js';
import { broadcastsRefusals } from './broadcasts.refusals.js';
import { type Letter, LetterQueries } from './letters.queries.js';

const MOST_AT_DESK = 30;

/** What a household was sent, for the household and for its counsellor. */
@Injectable()
export class LettersService {
  constructor(
    private readonly clock: Clock,
    private readonly queries: LetterQueries,
    private readonly articles: ArticlesService,
    private readonly segments: SegmentsService,
    private readonly households: HouseholdsService,
    private readonly consultations: ConsultationsAccess,
  ) {
    households.eraseAlso('broadcast_request', (tx, householdId) => this.queries.forget(tx.manager, householdId));
  }

  async list(actor: ParentActor, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<LetterSummaryPage> {
    const { householdId } = await this.households.of(actor);
    const letters = await this.queries.of(householdId, limit, cursor);
    const cards = await this.articles.card(letters.map(({ articleId }) => articleId));
    const summary = ({ articleId, sentAt, openedAt }: Letter): LetterSummary => ({
      articleId,
      title: cards.get(articleId)!.title,
      topic: cards.get(articleId)!.topic,
      sentAt: sentAt.toISOString(),
      openedAt: openedAt?.toISOString() ?? null,
    });
    return toPage(letters, limit, summary, ({ sentAt, broadcastId }) => [sentAt.toISOString(), broadcastId]);
  }

  /** The letter with the reason for which it came; notes that it was opened. @throws Refusal `letter.notFound` */
  async open(actor: ParentActor, articleId: string): Promise<LetterPage> {
    const { householdId } = await this.households.of(actor);
    const letter = await this.queries.one(householdId, articleId);
    if (!letter) throw broadcastsRefusals.refuse('letter.notFound');
    const openedAt = letter.openedAt ?? this.clock.now();
    if (!letter.openedAt) await this.queries.markOpened(householdId, letter.broadcastId, openedAt);
    const { title, topic, body, serviceId, designatedByCity } = (await this.articles.card([articleId])).get(articleId)!;
    const household = await this.households.facts(householdId);
    const reason = household ? await this.segments.reason(letter.condition as Condition, household) : [];
    const sentAt = letter.sentAt.toISOString();
    return {
      articleId,
      title,
      topic,
      sentAt,
      openedAt: openedAt.toISOString(),
      body,
      serviceId,
      reason,
      designatedByCity,
    };
  }

  /** @throws Refusal `consultation.notFound` */
  async ofConsultation(actor: StaffActor, consultationId: string): Promise<SentLetter[]> {
    const { householdId } = await this.consultations.read(actor, consultationId);
    const letters = (await this.queries.of(householdId, MOST_AT_DESK)).slice(0, MOST_AT_DESK);
    const cards = await this.articles.card(letters.map(({ articleId }) => articleId));
    return letters.map(({ articleId, sentAt, openedAt }) => ({
      articleId,
      title: cards.get(articleId)!.title.ja,
      sentAt: sentAt.toISOString(),
      opened: openedAt !== null,
    }));
  }
}
