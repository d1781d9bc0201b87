import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Env } from '../env/env.js';
import { log } from '../log/log.js';

interface Job {
  cron: string;
  work: () => Promise<void>;
}

/**
 * A killed process holds its job, and with it the whole queue, until the beats are missed; a job that is alive may take
 * as long as it needs up to a quarter of an hour (pg-boss's own bound). Back at work after 30 + 15 seconds at most, and
 * a job that was broken off runs again instead of waiting for its next day.
 */
const BEAT_SECONDS = 30;
const LOOK_SECONDS = 15;
const QUEUE = { heartbeatSeconds: BEAT_SECONDS, retryLimit: 2, retryDelay: 30 };

/**
 * Recurring work, at most one at a time over all replicas (pg-boss in the schema `pgboss`).
 * A job looks at what is due and may run late or twice; it must not mind.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly jobs = new Map<string, Job>();
  private boss: PgBoss | null = null;

  constructor(private readonly env: Env) {}

  /** Registers a job; called from a provider's constructor. `cron` is read in Asia/Tokyo, minute precision. */
  every(cron: string, name: string, work: () => Promise<void>): void {
    if (this.jobs.has(name)) throw new Error(`jobs: ${name} is registered twice`);
    this.jobs.set(name, { cron, work });
  }

  /** Runs a job now and here; tests call it instead of waiting. */
  async run(name: string): Promise<void> {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`jobs: there is no ${name}`);
    await job.work();
  }

  get names(): string[] {
    return [...this.jobs.keys()];
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.env.WORKERS !== 'on') return;
    const boss = new PgBoss({
      connectionString: this.env.DATABASE_URL,
      max: 2,
      application_name: 'tsunagu-jobs',
      createSchema: false,
      superviseIntervalSeconds: LOOK_SECONDS,
      monitorIntervalSeconds: LOOK_SECONDS,
    });
    // Without a listener an error event ends the process; a restarting database must not do that.
    boss.on('error', (error: Error) => log.warn({ fault: error.name }, 'jobs'));
    await boss.start();
    this.boss = boss;
    for (const [name, { cron, work }] of this.jobs) {
      await boss.createQueue(name, { policy: 'singleton', ...QUEUE });
      // A queue that is there already keeps the settings it was made with.
      await boss.updateQueue(name, QUEUE);
      await boss.work(name, async () => work());
      await boss.schedule(name, cron, null, { tz: 'Asia/Tokyo' });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
  }
}
