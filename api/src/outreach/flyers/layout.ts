import type { Block, Content, PhotoBlock, QrBlock, ShapeBlock, TextBlock } from './content.js';
import { Font } from './font.js';
import { breakLines, type Line, type Run, RUBY, withoutRuby } from './lines.js';
import { BLEED, MM_PER_POINT, PAPERS, PER_MM } from './paper.js';
import { qrShape } from './qr.js';
import { fillIn, type Values } from './variables.js';
import type { Warning } from './warnings.js';

interface ItemOf<K extends string> {
  kind: K;
  blockId: string;
  x: number;
  y: number;
  width: number;
}
export interface ShapeItem extends ItemOf<'shape'> {
  height: number;
  radius: number;
  colour: string;
}
export interface PhotoItem extends ItemOf<'photo'> {
  height: number;
  photoId: string;
}
export interface QrItem extends ItemOf<'qr'> {
  height: number;
  cells: number;
  path: string;
}
/** One stretch of a line; `y` is its baseline, `size` the height of an em. */
export interface TextItem extends ItemOf<'text'> {
  text: string;
  size: number;
  bold: boolean;
  colour: string;
  language: string;
}
export type Item = ShapeItem | PhotoItem | QrItem | TextItem;

/** What the page looks like, in millimetres from the upper left corner of the cut sheet: screen and PDF draw this and nothing else. */
export interface Drawing {
  width: number;
  height: number;
  paper: string;
  items: Item[];
}
export interface Laid {
  drawing: Drawing;
  warnings: Warning[];
}

/** Where the baseline lies within the em box of this font's 全角 signs. */
const ASCENT = 0.88;
/** Lines of a heading stand closer. */
const leading = ({ bold }: TextBlock): number => (bold ? 1.3 : 1.6);
/** Ink that is nearer to white may not be read by a camera; the code is always dark on white. */
const WHITE = '#ffffff';

const mm = (tenths: number): number => tenths / PER_MM;
const exact = (value: number): number => Math.round(value * 1000) / 1000;

/** Lays a flyer out. `address` is where its QR code leads; without one no code is drawn. Pure: the same goes in, the same comes out. */
export function layOut(content: Content, values: Values, address: string | null): Laid {
  const { width, height } = PAPERS[content.paper];
  const warnings: Warning[] = [];
  const items = content.blocks.flatMap((block): Item[] => {
    switch (block.kind) {
      case 'shape':
        return [shape(block, content)];
      case 'photo':
        return photo(block, content);
      case 'qr':
        return qr(block, address);
      case 'text':
        return text(block, content, values, (kind) => void warnings.push({ blockId: block.id, kind }));
    }
  });
  return { drawing: { width, height, paper: content.colours.paper, items }, warnings };
}

/** What reaches the edge goes on into the bleed. */
function sheet(block: Block, { paper }: Content): { x: number; y: number; width: number; height: number } {
  const page = PAPERS[paper];
  const [x, y, right, bottom] = [mm(block.x), mm(block.y), mm(block.x + block.width), mm(block.y + block.height)];
  const [left, top] = [x <= 0 ? -BLEED : x, y <= 0 ? -BLEED : y];
  return {
    x: left,
    y: top,
    width: exact((right >= page.width ? page.width + BLEED : right) - left),
    height: exact((bottom >= page.height ? page.height + BLEED : bottom) - top),
  };
}

const shape = (block: ShapeBlock, content: Content): ShapeItem => ({
  kind: 'shape',
  blockId: block.id,
  ...sheet(block, content),
  radius: mm(block.radius),
  colour: content.colours[block.fill],
});

const photo = (block: PhotoBlock, content: Content): PhotoItem[] =>
  block.photoId === null
    ? []
    : [{ kind: 'photo', blockId: block.id, ...sheet(block, content), photoId: block.photoId }];

function qr(block: QrBlock, address: string | null): Item[] {
  if (address === null) return [];
  const side = mm(Math.min(block.width, block.height));
  const at = { blockId: block.id, x: mm(block.x), y: mm(block.y), width: side, height: side };
  return [
    { kind: 'shape', ...at, radius: 0, colour: WHITE },
    { kind: 'qr', ...at, ...qrShape(address) },
  ];
}

function text(block: TextBlock, content: Content, values: Values, warn: (kind: Warning['kind']) => void): TextItem[] {
  const filled = fillIn(block.text, block.language, values);
  const font = Font.of(block.bold ? 'bold' : 'regular');
  if (!font.has(withoutRuby(filled).replaceAll('\n', ''))) warn('glyph');
  const size = block.size * MM_PER_POINT;
  const room = { width: mm(block.width), height: mm(block.height) };
  const lines = breakLines(filled, room.width / size, font, block.language === 'easy-ja' && filled.includes(' '));
  const heights = lines.map(({ hasRuby }) => size * (leading(block) + (hasRuby ? RUBY : 0)));
  const total = heights.reduce((sum, each) => sum + each, 0);
  // The half-leading above the first and below the last line holds no ink.
  const spare = size * (leading(block) - 1);
  if (total - spare > room.height + 0.01 || lines.some(({ width }) => width * size > room.width + 0.01))
    warn('overflow');
  const slack = { top: 0, middle: (room.height - total) / 2, bottom: room.height - total }[block.place];
  // Text at the upper edge of its box begins with ink, not with half a leading; likewise at the lower edge.
  let top = mm(block.y) + slack + { top: -spare / 2, middle: 0, bottom: spare / 2 }[block.place];
  return lines.flatMap((line, index) => {
    const height = heights[index]!;
    const baseline = top + height - spare / 2 - size * (1 - ASCENT);
    top += height;
    return draw(line, {
      block,
      content,
      size,
      baseline,
      left: mm(block.x) + indent(block, room.width, line.width * size),
    });
  });
}

const indent = ({ align }: TextBlock, room: number, width: number): number =>
  ({ start: 0, centre: (room - width) / 2, end: room - width })[align];

interface Pen {
  block: TextBlock;
  content: Content;
  size: number;
  baseline: number;
  left: number;
}

function draw({ runs }: Line, pen: Pen): TextItem[] {
  const { block, content, size, baseline, left } = pen;
  const look = { bold: block.bold, colour: content.colours[block.colour], language: block.language };
  const item = (part: Pick<Run, 'text' | 'offset' | 'width'>, y: number, em: number): TextItem => ({
    kind: 'text',
    blockId: block.id,
    text: part.text,
    x: exact(left + part.offset * size),
    y: exact(y),
    width: exact(part.width * size),
    size: exact(em),
    ...look,
  });
  return runs.flatMap((run) => [
    item(run, baseline, size),
    ...(run.ruby ? [item(run.ruby, baseline - size * 0.94, size * RUBY)] : []),
  ]);
}
