import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { MenuRun } from './menus.entity.js';
import type { Linked } from './menus-linking.js';
import type { Phase, RunReason, RunState } from './menus.rules.js';

/** A run that a worker holds. */
export type Claimed = Pick<MenuRun, 'id' | 'phase' | 'lastHouseholdId' | 'claim' | 'total' | 'faults'>;

/** Longer than 500 halved requests that time out one after the other would be absurd; a killed worker is replaced after this. */
const LEASE_MS = 120_000;
/** After as many failures in a row the run is given up; another begins a quarter of an hour later. */
const MAX_FAULTS = 8;
const waiting = (faults: number): number => Math.min(1_000 * 2 ** (faults - 1), 60_000);

/** The table of runs. At most one is under way, whatever the number of replicas. */
@Injectable()
export class MenuRuns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the new run's id; null while another is under way. */
  async begin(
    run: { reason: RunReason; phase: Phase; templates: string; starterId?: string },
    manager = this.database.manager,
  ) {
    const [row] = await manager.query<{ id: string }[]>(
      `INSERT INTO menu_run (reason, phase, templates, state, starter_id, started_at)
       VALUES ($1, $2, $3, 'running', $4, $5) ON CONFLICT (state) WHERE state = 'running' DO NOTHING RETURNING id`,
      [run.reason, run.phase, run.templates, run.starterId ?? null, this.clock.now()],
    );
    return row?.id ?? null;
  }

  async latest(): Promise<MenuRun | null> {
    const [run] = await this.database.manager.find(MenuRun, { order: { id: 'DESC' }, take: 1 });
    return run ?? null;
  }

  /** Takes the run that waits for a worker: a new one, one whose worker died, one that LINE put off. */
  async claim(): Promise<Claimed | null> {
    const now = this.clock.now();
    const [rows] = await this.database.manager.query<[Claimed[], number]>(
      `UPDATE menu_run SET claim = claim + 1, lease_until = $1
        WHERE state = 'running' AND (lease_until IS NULL OR lease_until <= $2)
        RETURNING id, phase, last_household_id AS "lastHouseholdId", claim, total, faults`,
      [new Date(now.getTime() + LEASE_MS), now],
    );
    return rows[0] ?? null;
  }

  /** Adds up what was done. @returns whether to go on: false once it was stopped or somebody else took over. */
  progress(run: Claimed, { changed, refused, requests }: Linked): Promise<boolean> {
    return this.write(
      run,
      `changed = changed + $3, refused = refused + $4, requests = requests + $5, faults = 0, last_fault = NULL, lease_until = $6`,
      [changed, refused, requests, new Date(this.clock.now().getTime() + LEASE_MS)],
    );
  }

  keep(run: Claimed, values: { total?: number; lastHouseholdId?: string }): Promise<boolean> {
    return this.write(
      run,
      'total = coalesce($3, total), last_household_id = coalesce($4::uuid, last_household_id), lease_until = $5',
      [values.total ?? null, values.lastHouseholdId ?? null, new Date(this.clock.now().getTime() + LEASE_MS)],
    );
  }

  end(run: Claimed): Promise<boolean> {
    return this.write(run, `state = 'done', last_household_id = NULL, lease_until = NULL, finished_at = $3`, [
      this.clock.now(),
    ]);
  }

  /** Notes a failure: tried again after a while, or given up. */
  async fail(run: Claimed, fault: string): Promise<void> {
    const now = this.clock.now();
    await this.write(
      run,
      `faults = faults + 1, last_fault = $3,
       state = CASE WHEN faults + 1 >= $4 THEN 'failed' ELSE state END,
       last_household_id = CASE WHEN faults + 1 < $4 THEN last_household_id END,
       finished_at = CASE WHEN faults + 1 >= $4 THEN $5::timestamptz END, lease_until = $6`,
      [fault, MAX_FAULTS, now, new Date(now.getTime() + waiting(run.faults + 1))],
    );
  }

  async stop(id: string, manager = this.database.manager): Promise<boolean> {
    const state: RunState = 'stopped';
    const { affected } = await manager.update(
      MenuRun,
      { id, state: 'running' },
      { state, lastHouseholdId: null, leaseUntil: null, finishedAt: this.clock.now() },
    );
    return affected === 1;
  }

  private async write(run: Claimed, sets: string, values: unknown[]): Promise<boolean> {
    const [, count] = await this.database.manager.query<[unknown[], number]>(
      `UPDATE menu_run SET ${sets} WHERE id = $1 AND claim = $2 AND state = 'running'`,
      [run.id, run.claim, ...values],
    );
    return count === 1;
  }
}
