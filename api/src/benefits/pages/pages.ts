import { Injectable } from '@nestjs/common';
import { LineService } from '../../line/line.service.js';
import { Env } from '../../platform/env/env.js';
import { Refusal } from '../../platform/refusals/refusal.js';
import { BenefitsService } from '../benefits.service.js';
import { CatalogueStore } from '../catalogue.store.js';
import { listPage, missingPage } from './list-page.js';
import type { House } from './page-frame.js';
import type { PageLanguage } from './page-words.js';
import { servicePage } from './service-page.js';
import { robots, siteMap } from './site-map.js';

export interface Document {
  status: number;
  text: string;
}
const PER_PAGE = 50;

/** Public pages of the services: for readers without the app, and for search engines. */
@Injectable()
export class ServicePages {
  constructor(
    private readonly env: Env,
    private readonly line: LineService,
    private readonly benefits: BenefitsService,
    private readonly store: CatalogueStore,
  ) {}

  async list(language: PageLanguage, cursor: string | undefined): Promise<Document> {
    const found = await this.benefits.list({ limit: PER_PAGE, ...(cursor !== undefined && { cursor }) });
    const listed = { services: found.items, nextCursor: found.nextCursor, isFirst: cursor === undefined };
    return { status: 200, text: listPage(this.house(language), language, listed).text };
  }

  async one(language: PageLanguage, id: string): Promise<Document> {
    const house = this.house(language);
    const { byId, names } = await this.store.current();
    const nameOf = (other: string) => byId.get(other)?.service.content.name ?? null;
    try {
      const service = await this.benefits.page(id);
      const around = { house, language, appUrl: this.appUrl(id), nameOf };
      return { status: 200, text: servicePage(service, around).text };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const ended = names.get(id) ?? null;
      return { status: ended === null ? 404 : 410, text: missingPage(house, language, ended).text };
    }
  }

  async siteMap(): Promise<string> {
    const { services } = await this.store.current();
    return siteMap(
      this.env.PUBLIC_URL,
      services.map(({ service }) => service.id),
    ).text;
  }

  robots(): string {
    return robots(this.env.PUBLIC_URL);
  }

  /** The simulator's phone is no LINE that a browser could open. */
  private appUrl(id: string): string {
    const path = `/benefits/${encodeURIComponent(id)}`;
    return this.env.LINE_MODE === 'line' ? this.line.liffUrl(path) : `/liff${path}`;
  }

  private house(language: PageLanguage): House {
    const { PUBLIC_URL: origin, ...env } = this.env;
    return language === 'en'
      ? { origin, service: env.SERVICE_NAME_EN, city: env.CITY_NAME_EN, operator: env.OPERATOR_NAME_EN }
      : { origin, service: env.SERVICE_NAME, city: env.CITY_NAME, operator: env.OPERATOR_NAME };
  }
}
