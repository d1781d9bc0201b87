import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { hash, type Rule } from '@tsunagu/eligibility';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { BenefitsService, isServiceId } from '../benefits/benefits.service.js';
import type { Actor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { addDays, type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { requestRefusals, Refusal } from '../platform/refusals/refusal.js';
import { log } from '../platform/log/log.js';
import type { ChangesInput, ChangesProgress, ChangesRefused, RuleChanges } from './changes.dto.js';
import { addUp, type Compared, type Comparison, comparisonSql, slicesOf } from './changes.queries.js';
import { pickSamples, summarise, toSample } from './changes.summary.js';
import { LongReadings } from './long-readings.js';
import { readRule } from './segments.condition.js';
import { SegmentsQueries } from './segments.queries.js';
import { segmentsRefusals } from './segments.refusals.js';

type Line = ChangesProgress | RuleChanges | ChangesRefused;

/** How far from today: fiscal years that have figures, and those that an editor may plan. */
const MOST_DAYS_BACK = 400;
const MOST_DAYS_AHEAD = 1_100;

/** Whose result changes when the rule of a service is edited: asked over all households, before anything is published. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly benefits: BenefitsService,
    private readonly queries: SegmentsQueries,
    private readonly readings: LongReadings,
  ) {}

  /**
   * Lines of JSON: progress, then the result or a refusal. When the reader goes away, the query ends.
   * @throws Refusal `segment.ruleInvalid` naming place and fault, `segment.daysRefused`, `input.invalid` for a figure of another service
   */
  async begin(actor: Actor, serviceId: string, { rule, on = this.today(), figures }: ChangesInput): Promise<Readable> {
    if (!isServiceId(serviceId)) {
      throw requestRefusals.refuse('input.invalid', [{ path: 'serviceId', rule: 'matches' }]);
    }
    const after = readRule(rule);
    this.checkDay(on);
    checkOwn(serviceId, figures);
    const { services } = await this.benefits.catalogue();
    // The catalogue holds only what parseRule has read.
    const before = (services.find(({ id }) => id === serviceId)?.rule as Rule | undefined) ?? null;
    await this.database.transaction((tx) =>
      this.audit.record(
        tx,
        actor,
        'service.compareRule',
        { type: 'service', id: serviceId },
        { hash: hash(after), before: before && hash(before), on },
      ),
    );
    const figuresOf = { parameters: this.benefits.parameters(), edited: this.benefits.parameters(figures) };
    return this.lines({ before, after, on, ...figuresOf });
  }

  private lines(comparison: Comparison): Readable {
    const lines = new PassThrough();
    const gone = new AbortController();
    lines.once('close', () => gone.abort());
    const tell = (line: Line): void => {
      if (!lines.destroyed) lines.write(`${JSON.stringify(line)}\n`);
    };
    this.readings
      .run(gone.signal, (manager) => this.compare(manager, comparison, tell))
      .then(tell)
      .catch((error: unknown) => {
        if (gone.signal.aborted) return;
        if (!(error instanceof Refusal)) {
          log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'comparing rules');
        }
        tell({ kind: 'refused', code: error instanceof Refusal ? error.code : 'fault' });
      })
      .finally(() => lines.end());
    return lines;
  }

  private async compare(manager: EntityManager, comparison: Comparison, tell: (line: Line) => void) {
    const { before, on } = comparison;
    const { sql, values } = comparisonSql(comparison);
    const slices = await slicesOf(manager);
    const found: Compared[][] = [];
    for (const slice of slices) {
      tell({ kind: 'progress', done: found.length, of: slices.length });
      found.push(await manager.query<Compared[]>(sql, [...slice, ...values]));
    }
    const rows = addUp(found);
    const changes = summarise(rows, on, before !== null);
    const picked = pickSamples(rows, changes);
    for (const group of changes.groups) {
      const samples = picked.get(group.change) ?? [];
      const households = await this.queries.households(
        manager,
        samples.map(({ example }) => example),
      );
      group.samples = samples.flatMap((sample, i) => {
        const household = households[i];
        return household ? [toSample(sample, household, comparison)] : [];
      });
    }
    return changes;
  }

  private checkDay(on: DateText): void {
    const today = this.today();
    if (on >= addDays(today, -MOST_DAYS_BACK) && on <= addDays(today, MOST_DAYS_AHEAD)) return;
    throw segmentsRefusals.refuse('segment.daysRefused', [{ path: 'on', rule: 'range' }]);
  }

  private today(): DateText {
    return tokyoDate(this.clock.now());
  }
}

/** A version holds no other service's figures: it could not be saved like this. */
function checkOwn(serviceId: string, figures: ChangesInput['figures'] = []): void {
  const foreign = figures.findIndex(({ id }) => !id.startsWith(`${serviceId}.`));
  if (foreign < 0) return;
  throw requestRefusals.refuse('input.invalid', [{ path: `figures.${foreign}.id`, rule: 'foreignFigure' }]);
}
