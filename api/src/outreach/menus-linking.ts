import { Injectable } from '@nestjs/common';
import { LineService, MAX_RICH_MENU_LINKS, RichMenuTrouble } from '../line/line.service.js';
import { MenuPublisher } from './menus-publisher.js';
import { MenuQueries, type ToLink } from './menus.queries.js';
import { MenuTemplates } from './menus.templates.js';

/** At most 500 people who get the same menu. */
export interface Portion {
  hash: string;
  people: ToLink[];
}
export interface Linked {
  changed: number;
  refused: number;
  requests: number;
}

/** Sorts by menu and cuts into what one request takes. */
export function portionsOf(people: ToLink[]): Portion[] {
  const byHash = new Map<string, ToLink[]>();
  for (const one of people) {
    const same = byHash.get(one.hash);
    if (same) same.push(one);
    else byHash.set(one.hash, [one]);
  }
  return [...byHash].flatMap(([hash, all]) =>
    Array.from({ length: Math.ceil(all.length / MAX_RICH_MENU_LINKS) }, (_, index) => ({
      hash,
      people: all.slice(index * MAX_RICH_MENU_LINKS, (index + 1) * MAX_RICH_MENU_LINKS),
    })),
  );
}

/** Gives people their menus at LINE and notes it. Asking twice does no harm: the same menu is linked again. */
@Injectable()
export class MenuLinking {
  constructor(
    private readonly line: LineService,
    private readonly templates: MenuTemplates,
    private readonly publisher: MenuPublisher,
    private readonly queries: MenuQueries,
  ) {}

  /** @throws RichMenuTrouble when LINE does not answer or wants to be asked later; nothing is noted then. */
  async link({ hash, people }: Portion): Promise<Linked> {
    const template = this.templates.find(hash);
    if (!template || people.length === 0) return { changed: 0, refused: 0, requests: 0 };
    const lineMenuId = await this.publisher.ensure(template);
    const answer = await this.line.richMenus.link(
      lineMenuId,
      people.map(({ lineUserId }) => lineUserId),
    );
    if (answer === 'done') return { changed: await this.note({ hash, people }), refused: 0, requests: 1 };
    if (answer === 'notFound') await this.publisher.forget(hash);
    if (answer !== 'rejected') throw new RichMenuTrouble(answer, 'link');
    return this.halve({ hash, people });
  }

  /** One person whom LINE does not know spoils a whole request: halves of it find out who. */
  private async halve({ hash, people }: Portion): Promise<Linked> {
    const [first] = people;
    if (people.length === 1 && first) {
      await this.queries.note([first.householdId], hash, true);
      return { changed: 0, refused: 1, requests: 1 };
    }
    const middle = people.length >> 1;
    const one = await this.link({ hash, people: people.slice(0, middle) });
    const two = await this.link({ hash, people: people.slice(middle) });
    return {
      changed: one.changed + two.changed,
      refused: one.refused + two.refused,
      requests: one.requests + two.requests + 1,
    };
  }

  private async note({ hash, people }: Portion): Promise<number> {
    const kept = await this.queries.note(
      people.map(({ householdId }) => householdId),
      hash,
      false,
    );
    const gone = people.filter(({ householdId }) => !kept.has(householdId));
    // Left in the moment in which LINE was asked: the default menu again.
    if (gone.length > 0) await this.line.richMenus.unlink(gone.map(({ lineUserId }) => lineUserId));
    return kept.size;
  }
}
