import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { addDays, type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { log } from '../platform/log/log.js';
import { Refusal } from '../platform/refusals/refusal.js';
import type { ChangesProgress, ChangesRefused, FigureChanges, RuleChanges } from './changes.dto.js';
import { addUp, type Compared, type Comparison, comparisonSql, type Slice, slicesOf } from './changes.queries.js';
import { pickSamples, summarise, toSample } from './changes.summary.js';
import { LongReadings } from './long-readings.js';
import { SegmentsQueries } from './segments.queries.js';
import { segmentsRefusals } from './segments.refusals.js';

type Result = RuleChanges | FigureChanges;
type Line = ChangesProgress | Result | ChangesRefused;

/** How far from today: fiscal years that have figures, and those that an editor may plan. */
const MOST_DAYS_BACK = 400;
const MOST_DAYS_AHEAD = 1_100;

/** Counts, over all households and in sight of somebody who waits, whose result changes. */
@Injectable()
export class Comparing {
  constructor(
    private readonly clock: Clock,
    private readonly queries: SegmentsQueries,
    private readonly readings: LongReadings,
  ) {}

  /** The day for which to compare, today in Kobe unless given. @throws Refusal `segment.daysRefused` */
  dayOf(given: DateText | undefined): DateText {
    const today = tokyoDate(this.clock.now());
    const on = given ?? today;
    if (on >= addDays(today, -MOST_DAYS_BACK) && on <= addDays(today, MOST_DAYS_AHEAD)) return on;
    throw segmentsRefusals.refuse('segment.daysRefused', [{ path: 'on', rule: 'range' }]);
  }

  /**
   * Lines of JSON: progress, then what `toResult` makes of the changes, in the order of the comparisons, or a refusal. When the
   * reader goes away, the query ends.
   */
  lines(comparisons: readonly Comparison[], toResult: (changes: RuleChanges[]) => Result): Readable {
    const lines = new PassThrough();
    const gone = new AbortController();
    lines.once('close', () => gone.abort());
    const tell = (line: Line): void => {
      if (!lines.destroyed) lines.write(`${JSON.stringify(line)}\n`);
    };
    this.readings
      .run(gone.signal, (manager) => this.compareAll(manager, comparisons, tell))
      .then((changes) => tell(toResult(changes)))
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

  private async compareAll(
    manager: EntityManager,
    comparisons: readonly Comparison[],
    tell: (line: Line) => void,
  ): Promise<RuleChanges[]> {
    const slices = await slicesOf(manager);
    const of = slices.length * comparisons.length;
    let done = 0;
    const progress = (): void => tell({ kind: 'progress', done: done++, of });
    const all: RuleChanges[] = [];
    for (const comparison of comparisons) all.push(await this.compare(manager, comparison, slices, progress));
    return all;
  }

  private async compare(
    manager: EntityManager,
    comparison: Comparison,
    slices: readonly Slice[],
    progress: () => void,
  ): Promise<RuleChanges> {
    const { before, on } = comparison;
    const { sql, values } = comparisonSql(comparison);
    const found: Compared[][] = [];
    for (const slice of slices) {
      progress();
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
}
