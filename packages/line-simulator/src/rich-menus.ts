import { type LineAnswer, LineRefusal, newRequestId, ok, accepted } from './answer.ts';
import type { State } from './state.ts';

type Json = Record<string, unknown>;
const MAX_IMAGE = 1024 * 1024;
const notFound = (): LineRefusal => new LineRefusal(404, 'richmenu not found');

/** Rich menus: made, given an image once, linked to people. */
export class RichMenus {
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  validate(body: Json): LineAnswer {
    const size = body['size'] as { width?: number; height?: number } | undefined;
    const details: { property: string; message: string }[] = [];
    const bad = (property: string, message: string): void => void details.push({ property, message });
    const { width = 0, height = 0 } = size ?? {};
    if (width < 800 || width > 2500 || height < 250 || width / height < 1.45) bad('size', 'Invalid size');
    if (typeof body['name'] !== 'string' || body['name'].length > 300) bad('name', 'Length must be between 1 and 300');
    if (typeof body['chatBarText'] !== 'string' || body['chatBarText'].length > 14)
      bad('chatBarText', 'Length must be between 1 and 14');
    if (!Array.isArray(body['areas']) || body['areas'].length > 20) bad('areas', 'Size must be between 0 and 20');
    if (details.length > 0) throw new LineRefusal(400, `The request body has ${details.length} error(s)`, details);
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
    if (image.length > MAX_IMAGE) throw new LineRefusal(413, 'The image is larger than 1 MB');
    if (imageType !== 'image/png' && imageType !== 'image/jpeg')
      throw new LineRefusal(400, 'The image must be JPEG or PNG');
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
    if (id !== null && !this.find(id).image)
      throw new LineRefusal(400, 'must upload richmenu image before applying it to user');
    this.state.defaultMenu = id;
    this.state.changed(null);
    return ok();
  }

  getDefault(): LineAnswer {
    if (!this.state.defaultMenu) throw new LineRefusal(404, 'no default richmenu');
    return ok({ richMenuId: this.state.defaultMenu });
  }

  link(userIds: string[], id: string | null): LineAnswer {
    if (id !== null && !this.find(id).image)
      throw new LineRefusal(400, 'must upload richmenu image before applying it to user');
    if (userIds.length > 500) throw new LineRefusal(400, 'Size must be between 1 and 500');
    for (const userId of userIds) {
      if (!this.state.people.knows(userId)) throw new LineRefusal(400, 'Invalid user id');
      if (id === null) this.state.menuOf.delete(userId);
      else this.state.menuOf.set(userId, id);
      this.state.changed(userId);
    }
    return userIds.length === 1 ? ok() : accepted();
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
    this.find(id);
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

  private find(id: string) {
    const menu = this.state.richMenus.get(id);
    if (!menu) throw notFound();
    return menu;
  }
}
