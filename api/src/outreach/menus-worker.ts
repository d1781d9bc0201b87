import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DutyService } from '../duty/duty.service.js';
import { RichMenuTrouble } from '../line/line.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Env } from '../platform/env/env.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Live } from '../platform/live/live.js';
import { log } from '../platform/log/log.js';
import { MenuLinking, portionsOf } from './menus-linking.js';
import { MenuPublisher } from './menus-publisher.js';
import { type Claimed, MenuRuns } from './menus-runs.js';
import { MenuQueries } from './menus.queries.js';
import type { Phase, RunReason } from './menus.rules.js';
import { MenuTemplates } from './menus.templates.js';

export const MENU_WAKE = 'outreach-menus';
const PAGE = 10_000;
/**
 * Requests on their way to LINE at once: while one is answered, the rows of the other are written. LINE allows 2,000 a second
 * (docs/decisions/0010-rich-menus.md), but more at once take the machine from the parents who are there now (0011).
 */
const PARALLEL = 2;
/** After a run was given up, the next one waits for so long. */
const REST_MS = 15 * 60_000;

/** Gives every household its menu: each night, when the office opens or closes, and when a template changed. */
@Injectable()
export class MenuWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly duty: DutyService,
    private readonly templates: MenuTemplates,
    private readonly publisher: MenuPublisher,
    private readonly linking: MenuLinking,
    private readonly queries: MenuQueries,
    private readonly runs: MenuRuns,
    jobs: Jobs,
  ) {
    jobs.every('* * * * *', 'outreach.menus', () => this.look());
    // Children grow at midnight.
    jobs.every('10 0 * * *', 'outreach.menus-nightly', async () => {
      await this.begin('nightly');
      await this.kick();
    });
  }

  onApplicationBootstrap(): void {
    if (this.env.WORKERS === 'on') this.live.subscribe([MENU_WAKE], () => void this.kick());
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  async phase(): Promise<Phase> {
    return (await this.duty.opening()).open ? 'open' : 'closed';
  }

  /** Begins a run where the newest one is no longer right, and works on whatever is under way. */
  async look(): Promise<void> {
    const reason = await this.due();
    if (reason) await this.begin(reason);
    await this.kick();
  }

  /** Works until nothing is left to do now. */
  kick(): Promise<void> {
    this.running ??= this.work()
      .catch((error: unknown) => log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'menus'))
      .finally(() => (this.running = null));
    return this.running;
  }

  private async due(): Promise<RunReason | null> {
    const last = await this.runs.latest();
    if (!last) return 'template';
    if (last.state === 'running') return null;
    if (last.templates !== this.templates.hash) return 'template';
    if (last.phase !== (await this.phase())) return 'opening';
    // What a person stopped stays so until the next occasion.
    const isRested = this.clock.now().getTime() - (last.finishedAt?.getTime() ?? 0) >= REST_MS;
    return last.state === 'failed' && isRested ? 'again' : null;
  }

  private async begin(reason: RunReason): Promise<void> {
    await this.runs.begin({ reason, phase: await this.phase(), templates: this.templates.hash });
  }

  private async work(): Promise<void> {
    while (!this.stopped) {
      const run = await this.runs.claim();
      if (!run) return;
      try {
        if (await this.walk(run)) await this.runs.end(run);
      } catch (error) {
        const isLine = error instanceof RichMenuTrouble;
        await this.runs.fail(run, isLine ? error.answer : 'fault');
        if (!isLine) throw error;
      }
    }
  }

  /** @returns whether all are done; false when it was stopped. */
  private async walk(run: Claimed): Promise<boolean> {
    await this.publisher.setDefault(run.phase);
    if (run.total === null) {
      const needed = await this.queries.needed(run.phase);
      if (!(await this.runs.keep(run, { total: needed.reduce((sum, { count }) => sum + count, 0) }))) return false;
    }
    let last = run.lastHouseholdId;
    for (;;) {
      const page = await this.queries.next(run.phase, last, PAGE);
      if (page.length === 0) break;
      if (!(await this.linkAll(run, page))) return false;
      last = page.at(-1)!.householdId;
      if (!(await this.runs.keep(run, { lastHouseholdId: last }))) return false;
    }
    await this.publisher.removeOld();
    return true;
  }

  private async linkAll(run: Claimed, page: Parameters<typeof portionsOf>[0]): Promise<boolean> {
    const portions = portionsOf(page).values();
    let isOurs = true;
    // The lanes share one iterator, so each portion is taken once.
    const lanes = Array.from({ length: PARALLEL }, async () => {
      for (const portion of portions) {
        if (!isOurs || this.stopped) return;
        isOurs = (await this.runs.progress(run, await this.linking.link(portion))) && isOurs;
      }
    });
    const ended = await Promise.allSettled(lanes);
    const failed = ended.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
    if (failed) throw failed.reason;
    return isOurs && !this.stopped;
  }
}
