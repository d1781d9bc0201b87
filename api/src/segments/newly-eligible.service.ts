import { Injectable } from '@nestjs/common';
import { BenefitsService } from '../benefits/benefits.service.js';
import type { Actor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { inTens } from '../platform/figures/in-tens.js';
import { LongReadings } from './long-readings.js';
import type { NewlyEligibleQuery, NewlyEligibleServices } from './newly-eligible.dto.js';
import { isOffered, spanOf } from './newly-eligible.rules.js';
import { newlyEligiblePasses } from './newly-eligible.sql.js';
import { SegmentsQueries } from './segments.queries.js';
import { segmentsRefusals } from './segments.refusals.js';
import { SegmentsService } from './segments.service.js';

const MOST_PER_PAGE = 1_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Who becomes eligible for which published service between two days, by growing older or by a new fiscal year. */
@Injectable()
export class NewlyEligibleService {
  constructor(
    private readonly clock: Clock,
    private readonly benefits: BenefitsService,
    private readonly queries: SegmentsQueries,
    private readonly segments: SegmentsService,
    private readonly readings: LongReadings,
  ) {}

  /**
   * The counts of a month as staff may see them: in tens, null below ten.
   * @throws Refusal `segment.daysRefused`, `segment.busy`, `segment.tooSlow`
   */
  async overview(_actor: Actor, { month }: NewlyEligibleQuery, signal: AbortSignal): Promise<NewlyEligibleServices> {
    if (!isOffered(month, this.today())) {
      throw segmentsRefusals.refuse('segment.daysRefused', [{ path: 'month', rule: 'range' }]);
    }
    const { from, to } = spanOf(month);
    const { services } = await this.benefits.catalogue();
    const { total, counts } = await this.counts(from, to, signal);
    return {
      month,
      from,
      to,
      total,
      // Where the calendar alone says that nobody can be new, that tells nothing of anybody.
      services: services.map(({ id, name }) => {
        const count = counts.get(id);
        return { id, name, count: count === undefined ? 0 : inTens(count) };
      }),
    };
  }

  /** For each service on which the two days make a difference, how many households are newly eligible: exact figures. */
  async counts(from: DateText, to: DateText, signal: AbortSignal) {
    const services = [...(await this.benefits.rules())].map(([id, rule]) => ({ id, rule }));
    const passes = newlyEligiblePasses(services, { from, to, parameters: this.benefits.parameters() });
    return this.readings.run(signal, async (manager) => {
      const [{ total }] = await manager.query<[{ total: number }]>('SELECT count(*)::int AS total FROM household_row');
      // So little that children are looked up for the few households concerned, not gathered from the whole table.
      await manager.query(`SET LOCAL work_mem = '256kB'`);
      const counts = new Map<string, number>();
      for (const { ids, sql, values } of passes) {
        const [row] = await manager.query<[Record<string, number>]>(sql, values);
        ids.forEach((id, i) => counts.set(id, row[`n${i}`] ?? 0));
      }
      return { total, counts };
    });
  }

  /** Ids of the households that one service newly means and that do not use it, page by page in their order after the last one seen. */
  async households(serviceId: string, from: DateText, to: DateText, after = FIRST_ID, limit = MOST_PER_PAGE) {
    const term = { newlyEligible: { service: serviceId, from, to } };
    const { sql, values } = await this.segments.compile(term, this.today(), 2);
    const rows = await this.queries.inTime((manager) =>
      manager.query<{ id: string }[]>(
        `SELECT r.household_id AS id FROM household_row r
          WHERE r.household_id > $1::uuid AND ${sql} ORDER BY r.household_id LIMIT $2::int`,
        [after, Math.min(limit, MOST_PER_PAGE), ...values],
      ),
    );
    return rows.map(({ id }) => id);
  }

  private today(): DateText {
    return tokyoDate(this.clock.now());
  }
}
