import { Injectable } from '@nestjs/common';
import type { Context, Household, Language, Parameters, Rule } from '@tsunagu/eligibility';
import { Clock } from '../platform/clock/clock.js';
import { type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import type { Transaction } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import type { Catalogue, CatalogueServiceItem, Finding, ServicePage, ServiceQuery } from './benefits.dto.js';
import { benefitsRefusals } from './benefits.refusals.js';
import { judgeAll, toParameters } from './benefits.rules.js';
import { type Keeping, keepingOf } from './keeping.rules.js';
import type { ServiceVersion } from './benefits.entity.js';
import { toCard, toCatalogue, toService, toServicePage } from './benefits.view.js';
import { CatalogueStore } from './catalogue.store.js';
import { checkRule } from './catalogue/check-rule.js';
import type { Figure } from './catalogue/content.dto.js';
import { figuresIn } from './catalogue/figures.js';
import { modelOn, MODELS } from './catalogue/model-households.js';
import type { ModelHousehold, ModelHouseholdPage, RuleCheck, RuleToCheck } from './catalogue/rule-check.dto.js';
import { refuseUnfit } from './parameters/parameters.refusals.js';
import { heldWith, placeProblems } from './parameters/parameters.rules.js';
import type { TranslatedCard } from './service-card.dto.js';

export { Finding } from './benefits.dto.js';
export type { Keeping } from './keeping.rules.js';
export { Figure } from './catalogue/content.dto.js';
export { isServiceId } from './catalogue/service-id.js';
export { TranslatedCard } from './service-card.dto.js';

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

  async catalogue(language?: Language): Promise<Catalogue> {
    return toCatalogue(await this.store.current(), language);
  }

  /** Dated figures as the rule language looks them up, those of a draft before what is published under the same names. */
  parameters(draft: readonly Figure[] = []): Parameters {
    return { ...this.store.last().parameters, ...figuresIn(draft) };
  }

  /**
   * Dated figures as they would be once a shared one were approved.
   * @throws Refusal `parameter.unfit` with the places
   */
  async parametersWith({ id, from, to, value }: Pick<Figure, 'id' | 'from' | 'to' | 'value'>): Promise<Parameters> {
    const { parameters, values, names } = await this.store.current();
    const figure = { id, validFrom: from, validTo: to, value, source: '' };
    const others = values.filter((other) => other.id === id && other.validFrom !== from);
    refuseUnfit(placeProblems({ ...figure, parameterId: id }, others, new Set(names.keys())));
    return { ...parameters, ...toParameters(heldWith(others, figure)) };
  }

  /** The rules that hold today, by service. */
  async rules(): Promise<ReadonlyMap<string, Rule>> {
    const { services } = await this.store.current();
    return new Map(services.map(({ service, rule }) => [service.id, rule]));
  }

  /** Name and id of a service that is or was published; null when there is none. */
  async service(id: string): Promise<ServiceCard | null> {
    return (await this.services([id])).get(id) ?? null;
  }

  async services(ids: readonly string[]): Promise<Map<string, ServiceCard>> {
    const { names } = await this.store.current();
    return new Map(
      ids.flatMap((id) => {
        const name = names.get(id);
        return name === undefined ? [] : [[id, { id, name }]];
      }),
    );
  }

  /** As `services`, in every language there is. What was said of a service that ended is still said. */
  async cards(ids: readonly string[]): Promise<Map<string, TranslatedCard>> {
    const held = await this.store.current();
    return new Map(
      ids.flatMap((id) => {
        const said = held.said.get(id);
        return said === undefined ? [] : [[id, toCard(id, said, held)]];
      }),
    );
  }

  /** @throws Refusal `service.notFound` */
  async page(id: string): Promise<ServicePage> {
    const held = await this.store.current();
    const read = held.byId.get(id);
    if (!read) throw benefitsRefusals.refuse('service.notFound');
    return toServicePage(read, held);
  }

  /**
   * What may be kept beside a household: asked of the database, and held until the transaction ends, so that nothing else is
   * published meanwhile. Locked first and read then: one statement would read what held before it waited for the lock.
   */
  async keeping({ manager }: Transaction, id: string): Promise<Keeping> {
    await manager.query('SELECT 1 FROM service WHERE id = $1 FOR SHARE', [id]);
    const holding = await manager.query<Pick<ServiceVersion, 'rule' | 'content'>[]>(
      `SELECT rule, content FROM service_version
        WHERE service_id = $1 AND (state = 'published' OR (state = 'scheduled' AND valid_from <= $2))`,
      [id, tokyoDate(this.clock.now())],
    );
    return keepingOf(holding);
  }

  /**
   * Every service for one household on a day (today in Kobe unless given), likely first. `closed` names the facts that nothing more
   * will be heard of.
   */
  async findings(
    household: Household,
    on: DateText = tokyoDate(this.clock.now()),
    closed: NonNullable<Context['closed']> = () => false,
  ): Promise<Finding[]> {
    const { services, parameters } = await this.store.current();
    return judgeAll(services, household, { on, parameters, closed });
  }

  /** The catalogue in its own order, page by page; `search` looks into name, summary and id. */
  async list({ search, cursor, limit = PAGE_DEFAULT }: ServiceQuery) {
    const held = await this.store.current();
    const [after] = cursor === undefined ? [-1] : decodeCursor(cursor, ['whole']);
    const words = fold(search ?? '')
      .split(' ')
      .filter(Boolean);
    const found = held.services.filter(({ service }) => {
      if (service.position <= after) return false;
      const text = fold(`${service.name} ${service.summary} ${service.id}`);
      return words.every((word) => text.includes(word));
    });
    const places = new Map(held.services.map((read, index) => [read, index + 1]));
    return toPage<(typeof found)[number], CatalogueServiceItem>(
      found,
      limit,
      (read) => ({ ...toService(read, held), place: places.get(read)! }),
      ({ service }) => [service.position],
    );
  }

  /** Reads a rule as an editor writes it, and tries it. Never throws: what is wrong is told with its place. */
  async checkRule({ rule, on, figures = [] }: RuleToCheck): Promise<RuleCheck> {
    const { parameters } = await this.store.current();
    const own = figuresIn(figures);
    return checkRule(rule, { on: on ?? tokyoDate(this.clock.now()), parameters: { ...parameters, ...own } });
  }

  /** The made-up households on which rules are tried, as old as they are today. */
  models({ cursor, limit = PAGE_DEFAULT }: PageQuery): ModelHouseholdPage {
    const on = tokyoDate(this.clock.now());
    const [after] = cursor === undefined ? [-1] : decodeCursor(cursor, ['whole']);
    const rest = MODELS.map((model, index) => ({ model, index })).filter(({ index }) => index > after);
    return toPage(
      rest,
      limit,
      ({ model }) => toModel(model, on),
      ({ index }) => [index],
    );
  }
}

const toModel = (model: (typeof MODELS)[number], on: DateText): ModelHousehold => {
  const { facts, children, childrenComplete } = modelOn(model, on);
  return {
    id: model.id,
    name: model.name,
    facts,
    children: children.map(({ birthMonth, facts: own }) => ({
      birthMonth,
      care: own?.['care'] ?? null,
      school: own?.['school'] ?? null,
    })),
    childrenComplete,
  };
};

/** Full and half width, capitals and small letters are the same to a search. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
