import { type LineAnswer, LineRefusal, newRequestId, ok, accepted } from './answer.ts';
import { MAX_MULTICAST } from './limits.ts';
import { bodyRefusal } from './message-check.ts';
import { checkRichMenu, checkRichMenuImage, type Size } from './rich-menu-check.ts';
import type { State } from './state.ts';

type Json = Record<string, unknown>;
const notFound = (): LineRefusal => new LineRefusal(404, 'richmenu not found');

/** Rich menus: made, given an image once, linked to people. */
export class RichMenus {
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  validate(body: Json): LineAnswer {
    checkRichMenu(body);
    return ok();
  }

  create(body: Json): LineAnswer {
    this.validate(body);
    if (this.state.richMenus.size >= 1000)
      throw new LineRefusal(400, 'The maximum number of rich menus has been reached');
    const richMenuId = `richmenu-${newRequestId().replaceAll('-', '')}`;
    this.state.richMenus.set(richMenuId, { richMenuId, menu: body, image: null, imageType: '' });
    return ok({ richMenuId });
  }

  list(): LineAnswer {
    return ok({
      richmenus: [...this.state.richMenus.values()].map(({ richMenuId, menu }) => ({ richMenuId, ...menu })),
    });
  }

  get(id: string): LineAnswer {
    const { richMenuId, menu } = this.find(id);
    return ok({ richMenuId, ...menu });
  }

  remove(id: string): LineAnswer {
    this.find(id);
    this.state.richMenus.delete(id);
    for (const [userId, linked] of this.state.menuOf) if (linked === id) this.state.menuOf.delete(userId);
    if (this.state.defaultMenu === id) this.state.defaultMenu = null;
    this.state.changed(null);
    return ok();
  }

  setImage(id: string, image: Buffer, imageType: string): LineAnswer {
    const menu = this.find(id);
    if (menu.image) throw new LineRefusal(400, 'An image has already been uploaded to the richmenu');
    checkRichMenuImage(image, imageType, (menu.menu as { size: Size }).size);
    menu.image = image;
    menu.imageType = imageType;
    this.state.changed(null);
    return ok();
  }

  image(id: string): LineAnswer {
    const { image, imageType } = this.find(id);
    if (!image) throw new LineRefusal(404, 'image not found');
    return { status: 200, body: image, headers: { 'content-type': imageType } };
  }

  setDefault(id: string | null): LineAnswer {
    this.mustHaveImage(id);
    this.state.defaultMenu = id;
    this.state.changed(null);
    return ok();
  }

  getDefault(): LineAnswer {
    if (!this.state.defaultMenu) throw new LineRefusal(404, 'no default richmenu');
    return ok({ richMenuId: this.state.defaultMenu });
  }

  /** For one person, at once: 200. */
  link(userId: string, id: string | null): LineAnswer {
    this.mustHaveImage(id);
    if (!this.state.people.knows(userId)) throw new LineRefusal(400, "The value for the 'userId' parameter is invalid");
    this.put(userId, id);
    return ok();
  }

  /** For up to 500 people, some time later: 202. */
  linkMany(userIds: unknown, id: string | null): LineAnswer {
    if (!Array.isArray(userIds) || userIds.length === 0 || userIds.length > MAX_MULTICAST)
      throw bodyRefusal([{ message: `Size must be between 1 and ${MAX_MULTICAST}`, property: 'userIds' }]);
    const unknown = userIds.findIndex((userId) => !this.state.people.knows(String(userId)));
    if (unknown >= 0)
      throw new LineRefusal(
        400,
        `The property, 'userIds[${unknown}]', in the request body is invalid (line: -, column: -)`,
      );
    this.mustHaveImage(id);
    for (const userId of userIds as string[]) this.put(userId, id);
    return accepted();
  }

  of(userId: string): LineAnswer {
    const richMenuId = this.state.menuOf.get(userId);
    if (!richMenuId) throw new LineRefusal(404, 'the user has no richmenu');
    return ok({ richMenuId });
  }

  setAlias(alias: string, id: string, create: boolean): LineAnswer {
    if (!/^[a-z0-9_-]{1,32}$/.test(alias)) throw new LineRefusal(400, 'Invalid alias');
    if (create === this.state.aliases.has(alias))
      throw new LineRefusal(create ? 400 : 404, create ? 'conflict richmenu alias id' : 'richmenu alias not found');
    if (create && this.state.aliases.size >= 1_000)
      throw new LineRefusal(400, 'The maximum number of rich menu aliases has been reached');
    if (!this.state.richMenus.has(id)) throw bodyRefusal([{ message: 'invalid richMenuId', property: 'richMenuId' }]);
    this.state.aliases.set(alias, id);
    return ok();
  }

  alias(alias: string): LineAnswer {
    const richMenuId = this.state.aliases.get(alias);
    if (!richMenuId) throw new LineRefusal(404, 'richmenu alias not found');
    return ok({ richMenuAliasId: alias, richMenuId });
  }

  removeAlias(alias: string): LineAnswer {
    this.alias(alias);
    this.state.aliases.delete(alias);
    return ok();
  }

  aliasList(): LineAnswer {
    return ok({
      aliases: [...this.state.aliases].map(([richMenuAliasId, richMenuId]) => ({ richMenuAliasId, richMenuId })),
    });
  }

  private mustHaveImage(id: string | null): void {
    if (id !== null && !this.find(id).image)
      throw new LineRefusal(400, 'must upload richmenu image before applying it to user');
  }

  private put(userId: string, id: string | null): void {
    if (id === null) this.state.menuOf.delete(userId);
    else this.state.menuOf.set(userId, id);
    this.state.changed(userId);
  }

  private find(id: string) {
    const menu = this.state.richMenus.get(id);
    if (!menu) throw notFound();
    return menu;
  }
}
