import { HTTPFetchError, type messagingApi } from '@line/bot-sdk';
import { Injectable } from '@nestjs/common';
import { log } from '../platform/log/log.js';
import { LineClient } from './line.client.js';
import {
  MAX_CHAT_BAR_TEXT,
  MAX_RICH_MENU_AREAS,
  MAX_RICH_MENU_IMAGE_BYTES,
  MAX_RICH_MENU_LINKS,
  MAX_RICH_MENU_NAME,
  MIN_RICH_MENU_ASPECT,
  MIN_RICH_MENU_HEIGHT,
  RICH_MENU_WIDTH,
} from './line.limits.js';
import { LineTimeouts } from './line-timeouts.js';
import { outcomeOf } from './send-outcome.js';

export type RichMenuObject = messagingApi.RichMenuRequest;

/** What LINE answered to a request about rich menus. `rateLimited` and `unreachable` may pass by themselves. */
export type RichMenuAnswer = 'done' | 'rejected' | 'notFound' | 'rateLimited' | 'unreachable';

/** LINE did not do it. */
export class RichMenuTrouble extends Error {
  override readonly name = 'RichMenuTrouble';
  constructor(
    readonly answer: Exclude<RichMenuAnswer, 'done'>,
    what: string,
  ) {
    super(`${what}: ${answer}`);
  }
}

/** Rich menus at LINE: made, shown, deleted. Nothing here is called inside a database transaction. */
@Injectable()
export class RichMenus {
  constructor(
    private readonly client: LineClient,
    private readonly timeouts: LineTimeouts,
  ) {}

  /** All menus that were made by the API. */
  async list(): Promise<{ id: string; name: string }[]> {
    const { richmenus } = await this.ask('list', (client) => client.getRichMenuList());
    return richmenus.map(({ richMenuId, name }) => ({ id: richMenuId, name }));
  }

  async create(menu: RichMenuObject): Promise<string> {
    checkMenu(menu);
    return (await this.ask('create', (client) => client.createRichMenu(menu))).richMenuId;
  }

  /** Whether a menu has its picture; only then it can be shown. */
  async hasImage(id: string): Promise<boolean> {
    try {
      await this.client.blob((client) => client.getRichMenuImage(id), this.timeouts.sendMs);
      return true;
    } catch (error) {
      if (error instanceof HTTPFetchError && error.status === 404) return false;
      throw troubleOf(error, 'image');
    }
  }

  async setImage(id: string, png: Buffer): Promise<void> {
    if (png.length > MAX_RICH_MENU_IMAGE_BYTES) throw new RangeError('rich menu: more than 1 MB');
    const image = new Blob([new Uint8Array(png)], { type: 'image/png' });
    try {
      await this.client.blob((client) => client.setRichMenuImage(id, image), this.timeouts.sendMs);
    } catch (error) {
      throw troubleOf(error, 'setImage');
    }
  }

  /** The menu of everybody without one of their own; null when there is none. */
  async default(): Promise<string | null> {
    try {
      return (await this.ask('default', (client) => client.getDefaultRichMenuId())).richMenuId;
    } catch (error) {
      if (error instanceof RichMenuTrouble && error.answer === 'notFound') return null;
      throw error;
    }
  }

  async setDefault(id: string): Promise<void> {
    await this.ask('setDefault', (client) => client.setDefaultRichMenu(id));
  }

  async remove(id: string): Promise<void> {
    await this.ask('remove', (client) => client.deleteRichMenu(id));
  }

  /** Gives one menu to at most 500 people; LINE does it within moments. */
  link(richMenuId: string, userIds: readonly string[]): Promise<RichMenuAnswer> {
    checkLinks(userIds);
    return this.answer('link', (client) => client.linkRichMenuIdToUsers({ richMenuId, userIds: [...userIds] }));
  }

  /** Gives at most 500 people the default menu again. */
  unlink(userIds: readonly string[]): Promise<RichMenuAnswer> {
    checkLinks(userIds);
    return this.answer('unlink', (client) => client.unlinkRichMenuIdFromUsers({ userIds: [...userIds] }));
  }

  private async answer(what: string, work: (client: messagingApi.MessagingApiClient) => Promise<unknown>) {
    try {
      await this.ask(what, work);
      return 'done';
    } catch (error) {
      if (error instanceof RichMenuTrouble) return error.answer;
      throw error;
    }
  }

  private async ask<T>(what: string, work: (client: messagingApi.MessagingApiClient) => Promise<T>): Promise<T> {
    try {
      return await this.client.call(work, this.timeouts.sendMs);
    } catch (error) {
      throw troubleOf(error, what);
    }
  }
}

/** A menu that LINE would refuse is a fault of ours: templates are checked before they are made. */
function checkMenu({ size, areas = [], name = '', chatBarText = '' }: RichMenuObject): void {
  const { width = 0, height = 0 } = size ?? {};
  const fits =
    width >= RICH_MENU_WIDTH.min &&
    width <= RICH_MENU_WIDTH.max &&
    height >= MIN_RICH_MENU_HEIGHT &&
    width / height >= MIN_RICH_MENU_ASPECT &&
    areas.length <= MAX_RICH_MENU_AREAS &&
    name.length <= MAX_RICH_MENU_NAME &&
    chatBarText.length <= MAX_CHAT_BAR_TEXT;
  if (!fits) throw new RangeError('rich menu: LINE takes no menu of this shape');
}

function checkLinks(userIds: readonly string[]): void {
  if (userIds.length === 0 || userIds.length > MAX_RICH_MENU_LINKS) throw new RangeError('rich menu: 1 to 500 people');
}

function troubleOf(error: unknown, what: string): RichMenuTrouble {
  const { kind, status, requestId } = outcomeOf(error);
  log.warn({ what: `richMenu.${what}`, kind, status, requestId }, 'line');
  if (status === 404) return new RichMenuTrouble('notFound', what);
  if (kind === 'rateLimited' || kind === 'quotaExceeded') return new RichMenuTrouble('rateLimited', what);
  return new RichMenuTrouble(kind === 'rejected' ? 'rejected' : 'unreachable', what);
}
