import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { CatalogueStore } from '../catalogue.store.js';
import { groupBy } from './group-by.js';
import { SourceFetcher } from './source-fetcher.js';
import { afterLook } from './source-watch.rules.js';
import { SourceWatch } from './upkeep.entity.js';
import { sourcesOf } from './upkeep.js';

export const CATALOGUE_SOURCES = 'catalogue.sources';

/** So many sites are asked at once; one site gets one question after another. */
const SITES = 4;

/** Looks each night whether the pages that published services rest on are still there and say the same. */
@Injectable()
export class WatchSources {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: CatalogueStore,
    private readonly fetcher: SourceFetcher,
    jobs: Jobs,
  ) {
    jobs.every('10 2 * * *', CATALOGUE_SOURCES, () => this.lookAtAll());
  }

  async lookAtAll(): Promise<void> {
    const { services } = await this.store.current();
    const urls = [...new Set(services.flatMap(({ service }) => sourcesOf(service.content)))];
    await this.forgetOthers(urls);
    const sites = [...groupBy(urls, (url) => URL.parse(url)?.host ?? '').values()];
    const lookAtSites = async (): Promise<void> => {
      for (let site = sites.pop(); site; site = sites.pop()) {
        for (const url of site) await this.look(url);
      }
    };
    await Promise.all(Array.from({ length: SITES }, lookAtSites));
  }

  private async look(url: string): Promise<void> {
    const found = await this.fetcher.read(url);
    const now = this.clock.now();
    // An editor may mark it as seen meanwhile: what is known is read after the page was.
    await this.database.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const before = await tx.manager.findOne(SourceWatch, { where: { url }, lock });
      await tx.manager.upsert(SourceWatch, { url, ...afterLook(before, found, now), lookedAt: now }, ['url']);
    });
  }

  private async forgetOthers(urls: string[]): Promise<void> {
    await this.database.manager.query('DELETE FROM source_watch WHERE url <> ALL ($1)', [urls]);
  }
}
