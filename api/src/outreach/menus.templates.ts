import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LineService, MAX_RICH_MENU_IMAGE_BYTES, type RichMenuObject } from '../line/line.service.js';
import { MENU_SIZE, type MenuLayout, menuLayout } from './menus.layout.js';
import { menuPng, menuSvg } from './menus.picture.js';
import { MENU_KINDS, type MenuKind } from './menus.rules.js';
import { MENU_WORDS } from './menus.words.js';

/** A menu as the templates in this house draw it now. */
export interface MenuTemplate extends MenuKind {
  hash: string;
  svg: string;
  body: Omit<RichMenuObject, 'name'>;
}

const HASH = 16;
export const keyOf = ({ stage, language }: Pick<MenuKind, 'stage' | 'language'>): string => `${stage}:${language}`;
/** What LINE calls it: the look's hash. Names are seen by LINE, so nothing of the household may stand in them. */
export const nameOf = (hash: string): string => `m${hash}`;
export const hashOfName = (name: string): string | null => /^m([0-9a-f]{16})$/.exec(name)?.[1] ?? null;

/** All menus, made of the templates in this folder. */
@Injectable()
export class MenuTemplates {
  readonly all: readonly MenuTemplate[];
  /** All looks together. */
  readonly hash: string;
  private readonly pictures = new Map<string, Promise<Buffer>>();

  constructor(line: LineService) {
    this.all = MENU_KINDS.map((kind) => templateOf(kind, (path) => line.liffUrl(path)));
    this.hash = digest(this.all.map(({ hash }) => hash).join());
  }

  find(hash: string): MenuTemplate | null {
    return this.all.find((template) => template.hash === hash) ?? null;
  }

  of({ stage, phase, language }: MenuKind): MenuTemplate {
    return this.all.find((one) => one.stage === stage && one.phase === phase && one.language === language)!;
  }

  picture({ hash, svg }: MenuTemplate): Promise<Buffer> {
    const known = this.pictures.get(hash);
    if (known) return known;
    const drawn = menuPng(svg).then((png) => {
      if (png.length > MAX_RICH_MENU_IMAGE_BYTES) throw new RangeError('menu: the picture has more than 1 MB');
      return png;
    });
    this.pictures.set(hash, drawn);
    drawn.catch(() => this.pictures.delete(hash));
    return drawn;
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, HASH);

function templateOf(kind: MenuKind, liffUrl: (path: string) => string): MenuTemplate {
  const layout = menuLayout(kind, liffUrl);
  const svg = menuSvg(layout);
  const body = bodyOf(kind, layout);
  return { ...kind, svg, body, hash: digest(svg + JSON.stringify(body)) };
}

const bodyOf = ({ language }: MenuKind, { tiles }: MenuLayout): MenuTemplate['body'] => ({
  size: { ...MENU_SIZE },
  selected: true,
  chatBarText: MENU_WORDS[language].bar,
  areas: tiles.map(({ x, y, width, height, words, uri }) => ({
    bounds: { x, y, width, height },
    action: { type: 'uri', label: words.label, uri },
  })),
});
