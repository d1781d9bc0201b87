import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../../platform/http/page.js';
import { StaffService } from '../../staff/staff.service.js';
import { ParameterValue } from '../benefits.entity.js';
import type {
  ProposalPage,
  ProposalQuery,
  ProposalView,
  SharedFigurePage,
  SharedFigureView,
} from './parameters.dto.js';
import { ParameterProposal } from './parameters.entity.js';

/** A proposal with what holds under its name on its first day. */
type Found = ParameterProposal & { before: number | null };

/** Shared figures as they hold, and what is proposed for them. */
@Injectable()
export class ParameterQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly staff: StaffService,
  ) {}

  /** By name and day. */
  async list({ cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<SharedFigurePage> {
    const today = tokyoDate(this.clock.now());
    const find = this.database.manager
      .createQueryBuilder(ParameterValue, 'p')
      .orderBy('p.id')
      .addOrderBy('p.validFrom')
      .take(limit + 1);
    if (cursor) {
      const [id, from] = decodeCursor(cursor, ['key', 'day']);
      find.where('(p.id, p.valid_from) > (:id, :from)', { id, from });
    }
    return toPage(
      await find.getMany(),
      limit,
      (row) => toView(row, today),
      ({ id, validFrom }) => [id, validFrom],
    );
  }

  /** What waits, or what was decided; newest first. */
  async proposals(
    actor: StaffActor,
    { state = 'waiting', cursor, limit = PAGE_DEFAULT }: ProposalQuery,
  ): Promise<ProposalPage> {
    const find = this.database.manager
      .createQueryBuilder(ParameterProposal, 'p')
      .where('p.state = :state', { state })
      .orderBy('p.id', 'DESC')
      .take(limit + 1);
    if (cursor) find.andWhere('p.id < :before', { before: decodeCursor(cursor, ['uuid'])[0] });
    const views = await this.views(actor, await find.getMany());
    return toPage(
      views,
      limit,
      (view) => view,
      ({ proposalId }) => [proposalId],
    );
  }

  async one(actor: StaffActor, proposal: ParameterProposal): Promise<ProposalView> {
    const [view] = await this.views(actor, [proposal]);
    return view!;
  }

  private async views(actor: StaffActor, proposals: ParameterProposal[]): Promise<ProposalView[]> {
    const found = await this.withBefore(proposals);
    const ids = found.flatMap(({ authorId, deciderId }) => (deciderId === null ? [authorId] : [authorId, deciderId]));
    const cards = await this.staff.cards([...new Set(ids)]);
    const person = (id: string) => ({ id, name: cards.get(id)?.name ?? '' });
    return found.map((row) => {
      const { value, source, checkedOn, nextCheckDue, note, state, before, authorId, deciderId, reason } = row;
      return {
        ...{ proposalId: row.id, id: row.parameterId, from: row.validFrom, to: row.validTo },
        ...{ value, source, checkedOn, nextCheckDue, note, state, before, reason },
        author: person(authorId),
        proposedAt: row.proposedAt.toISOString(),
        decider: deciderId === null ? null : person(deciderId),
        decidedAt: row.decidedAt?.toISOString() ?? null,
        isOwn: authorId === actor.id,
      };
    });
  }

  private async withBefore(proposals: ParameterProposal[]): Promise<Found[]> {
    const rows = await this.database.manager.query<{ value: number | null }[]>(
      `SELECT (SELECT v.value FROM parameter v
                WHERE v.id = w.id AND v.valid_from <= w.day AND (v.valid_to IS NULL OR v.valid_to >= w.day)
                ORDER BY v.valid_from DESC LIMIT 1) AS value
         FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS w (id, day, at) ORDER BY w.at`,
      [proposals.map(({ parameterId }) => parameterId), proposals.map(({ validFrom }) => validFrom)],
    );
    return proposals.map((proposal, at) => ({ ...proposal, before: rows[at]?.value ?? null }));
  }
}

function toView(
  { id, validFrom, validTo, value, source, checkedOn, nextCheckDue }: ParameterValue,
  today: string,
): SharedFigureView {
  // What is over by now changes no more.
  const isOver = validTo !== null && validTo < today;
  const overdue = !isOver && nextCheckDue !== null && nextCheckDue < today;
  return { id, from: validFrom, to: validTo, value, source, checkedOn, nextCheckDue, overdue };
}
