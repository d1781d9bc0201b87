import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { type DateText, tokyoDate } from '../../platform/clock/tokyo.js';
import { ParameterValue } from '../benefits.entity.js';
import type { NamedService } from '../names.dto.js';
import { type Days, losesWithin } from './figure-days.js';
import { figuresNamed, ownerOf } from './figure-names.js';
import { type FigureUse, MOST_NAMED } from './readiness.dto.js';
import { daysOf, type GivingVersion, type GoingBy, NamedFigures, spansGiven } from './named-figures.js';

interface User extends NamedService {
  validFrom: DateText;
  validTo: DateText | null;
  figures: string[];
}

/** As many as are looked at; what else goes by a figure is found once these are mended. */
const MOST_USERS = 500;
const ALWAYS = '0001-01-01';

/** Which rules go by which figures, asked of the database: what another process published a moment ago counts. */
@Injectable()
export class FigureUses {
  constructor(private readonly clock: Clock) {}

  /** The published figures that these rules name; no question where they name none. */
  async named(manager: EntityManager, rules: readonly unknown[]): Promise<NamedFigures> {
    const today = tokyoDate(this.clock.now());
    const names = [...new Set(rules.flatMap((rule) => [...figuresNamed(rule)]))];
    if (names.length === 0) return new NamedFigures(today, [], []);
    const order = { id: 'ASC', validFrom: 'ASC' } as const;
    const shared = await manager.find(ParameterValue, { where: { id: In(names) }, order });
    return new NamedFigures(today, await this.giving(manager, [...new Set(names.map(ownerOf))]), shared);
  }

  /** What rules of others, published or waiting for their day, would miss once a version took the place of what is published. */
  async lostBy(manager: EntityManager, version: GoingBy): Promise<FigureUse[]> {
    const { serviceId, content, validTo } = version;
    const today = tokyoDate(this.clock.now());
    const before = (await this.giving(manager, [serviceId])).findLast(({ validFrom }) => validFrom <= today);
    if (!before) return [];
    const { from } = daysOf(version, today);
    const lost = (figure: string, within: Days): boolean =>
      losesWithin(
        spansGiven(figure, { ...before, validFrom: ALWAYS }),
        spansGiven(figure, { figures: content.figures, validFrom: from, validTo }),
        within,
      );
    const figures = [...new Set(before.figures.map(({ id }) => id))].filter((id) => lost(id, { from, to: null }));
    const users = figures.length === 0 ? [] : await this.users(manager, serviceId, figures);
    return figures.flatMap((figure): FigureUse[] => {
      const missing = users.filter(
        (user) =>
          user.figures.includes(figure) &&
          lost(figure, { from: user.validFrom > from ? user.validFrom : from, to: user.validTo }),
      );
      const services = new Map(missing.map(({ id, name }) => [id, { id, name }]));
      return services.size === 0 ? [] : [{ figure, services: [...services.values()].slice(0, MOST_NAMED) }];
    });
  }

  /** What rules of others would miss without a version, from today on. */
  async usedOf(manager: EntityManager, { serviceId, rule }: GoingBy): Promise<FigureUse[]> {
    return this.lostBy(manager, { serviceId, rule, content: { figures: [] }, validFrom: null, validTo: null });
  }

  /** What is published of these services, and what waits for its day. */
  private giving(manager: EntityManager, serviceIds: readonly string[]): Promise<GivingVersion[]> {
    // Two halves, because each has an index of its own.
    const half = (state: string): string =>
      `SELECT service_id AS "serviceId", valid_from::text AS "validFrom", valid_to::text AS "validTo", content -> 'figures' AS figures
         FROM service_version WHERE state = '${state}' AND service_id = ANY ($1::text[])`;
    return manager.query(`${half('published')} UNION ALL ${half('scheduled')} ORDER BY 1, 2`, [serviceIds]);
  }

  /** Versions of others whose rules name one of these figures, and until when. */
  private users(manager: EntityManager, serviceId: string, figures: readonly string[]): Promise<User[]> {
    return manager.query(
      `SELECT v.service_id AS id, v.content -> 'name' ->> 'ja' AS name, v.valid_from::text AS "validFrom",
              least(v.valid_to, n.valid_from - 1)::text AS "validTo", jsonb_path_query_array(v.rule, '$.**.param') AS figures
         FROM service_version v
         LEFT JOIN service_version n ON n.service_id = v.service_id AND n.state = 'scheduled' AND v.state = 'published'
        WHERE v.state IN ('published', 'scheduled') AND v.service_id <> $1
          AND jsonb_path_query_array(v.rule, '$.**.param') ?| $2::text[]
        ORDER BY v.service_id, v.number LIMIT ${MOST_USERS}`,
      [serviceId, figures],
    );
  }
}
