import { Injectable } from '@nestjs/common';
import { describe, FACTS, type Household, type Parameters, parseRule } from '@tsunagu/eligibility';
import { Clock } from '../platform/clock/clock.js';
import { type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../platform/http/page.js';
import type { Catalogue, CatalogueService, Finding, RuleCheck, ServicePage, ServiceQuery } from './benefits.dto.js';
import { benefitsRefusals } from './benefits.refusals.js';
import { judgeAll } from './benefits.rules.js';
import { toCatalogue, toService, toServicePage } from './benefits.view.js';
import { CatalogueStore } from './catalogue.store.js';

export { Finding } from './benefits.dto.js';

export interface ServiceCard {
  id: string;
  name: string;
}

/** The catalogue of public services, and what it means for a household. */
@Injectable()
export class BenefitsService {
  constructor(
    private readonly store: CatalogueStore,
    private readonly clock: Clock,
  ) {}

  async catalogue(): Promise<Catalogue> {
    return toCatalogue(await this.store.current());
  }

  /** Dated figures as the rule language looks them up. */
  parameters(): Parameters {
    return this.store.last().parameters;
  }

  /** Name and id of a service; null when there is none. */
  async service(id: string): Promise<ServiceCard | null> {
    return (await this.services([id])).get(id) ?? null;
  }

  async services(ids: readonly string[]): Promise<Map<string, ServiceCard>> {
    const { byId } = await this.store.current();
    return new Map(
      ids.flatMap((id) => {
        const read = byId.get(id);
        return read ? [[id, { id, name: read.service.name }]] : [];
      }),
    );
  }

  /** @throws Refusal `service.notFound` */
  async page(id: string): Promise<ServicePage> {
    const read = (await this.store.current()).byId.get(id);
    if (!read) throw benefitsRefusals.refuse('service.notFound');
    return toServicePage(read);
  }

  /** Every service for one household on a day (today in Kobe unless given), likely first. */
  async findings(household: Household, on: DateText = tokyoDate(this.clock.now())): Promise<Finding[]> {
    const { services, parameters } = await this.store.current();
    return judgeAll(services, household, { on, parameters });
  }

  /** The catalogue in its own order, page by page; `search` looks into name, summary and id. */
  async list({ search, cursor, limit = PAGE_DEFAULT }: ServiceQuery) {
    const { services } = await this.store.current();
    const [after] = cursor === undefined ? [-1] : decodeCursor(cursor, ['whole']);
    const words = fold(search ?? '')
      .split(' ')
      .filter(Boolean);
    const found = services.filter(({ service }) => {
      if (service.position <= after) return false;
      const text = fold(`${service.name} ${service.summary} ${service.id}`);
      return words.every((word) => text.includes(word));
    });
    return toPage<(typeof found)[number], CatalogueService>(found, limit, toService, ({ service }) => [
      service.position,
    ]);
  }

  /** Reads a rule as an editor writes it. Never throws: what is wrong is told with its place. */
  checkRule(rule: unknown): RuleCheck {
    const parsed = parseRule(rule, { facts: FACTS });
    if (!parsed.ok) return { ok: false, sentence: '', errors: parsed.errors.map(({ path, code }) => ({ path, code })) };
    return { ok: true, sentence: describe(parsed.rule, 'ja'), errors: [] };
  }
}

/** Full and half width, capitals and small letters are the same to a search. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
