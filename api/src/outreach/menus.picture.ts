import { renderAsync } from '@resvg/resvg-js';
import { Font, FONT_FILES, type FontWeight } from './flyers/font.js';
import { GLYPHS } from './menus.glyphs.js';
import { MENU_SIZE, type MenuLayout, type Tile, type TileLook } from './menus.layout.js';

/** Ground, ink, small letters and symbol; the roles of the parents' app. Each ink on its ground has a contrast of 4.5 and more. */
const LOOKS: Record<TileLook, { ground: string; ink: string; small: string; glyph: string }> = {
  main: { ground: '#006173', ink: '#ffffff', small: '#e3f1f3', glyph: '#ffffff' },
  warm: { ground: '#fff4ec', ink: '#1a1a1a', small: '#4d4d4d', glyph: '#ac3e00' },
  plain: { ground: '#ffffff', ink: '#1a1a1a', small: '#4d4d4d', glyph: '#006173' },
  alarm: { ground: '#fdeeee', ink: '#a90000', small: '#4d4d4d', glyph: '#a90000' },
};
const PAPER = '#f6f0e6';
const GAP = 10;
const PADDING = 60;

const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A line of text, made smaller where it would not fit. */
function line(
  text: string,
  x: number,
  y: number,
  size: number,
  room: number,
  weight: FontWeight,
  fill: string,
  middle = false,
) {
  const fitting = Math.min(size, Math.floor(room / Font.of(weight).width(text)));
  return `<text x="${x}" y="${y}" font-size="${fitting}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${fill}"${middle ? ' text-anchor="middle"' : ''}>${escape(text)}</text>`;
}

function glyph(name: keyof typeof GLYPHS, x: number, y: number, size: number, colour: string): string {
  return `<path transform="translate(${x} ${y}) scale(${size / 24})" d="${GLYPHS[name]}" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function draw({ x, y, width, height, words, glyph: name, look }: Tile): string {
  const { ground, ink, small, glyph: colour } = LOOKS[look];
  const box = `<rect x="${x + GAP}" y="${y + GAP}" width="${width - 2 * GAP}" height="${height - 2 * GAP}" rx="36" fill="${ground}"/>`;
  const middle = x + width / 2;
  const room = width - 2 * PADDING;
  if (!name) {
    return (
      box +
      line(words.title, middle, y + height * 0.53, 140, room, 'bold', ink, true) +
      line(words.small, middle, y + height * 0.84, 76, room, 'regular', small, true)
    );
  }
  const size = height * 0.34;
  return (
    box +
    glyph(name, middle - size / 2, y + height * 0.14, size, colour) +
    line(words.title, middle, y + height * 0.7, 112, room, 'bold', ink, true) +
    line(words.small, middle, y + height * 0.86, 76, room, 'regular', small, true)
  );
}

/** The picture as SVG: the template with its words. The same goes in, the same comes out. */
export function menuSvg({ head, headHeight, isOpen, tiles }: MenuLayout): string {
  const { width, height } = MENU_SIZE;
  // Open and closed are told by shape and word first, by colour last.
  const mark = isOpen
    ? `<circle cx="120" cy="${headHeight / 2}" r="30" fill="#006173"/>`
    : `<circle cx="120" cy="${headHeight / 2}" r="25" fill="none" stroke="#4d4d4d" stroke-width="10"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans JP">` +
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>${mark}` +
    line(head, 180, headHeight / 2 + 27, 76, width - 300, 'bold', '#1a1a1a') +
    `${tiles.map(draw).join('')}</svg>`
  );
}

/** PNG in the size that the menu declares. Off the main thread: a picture takes some tenths of a second. */
export async function menuPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: MENU_SIZE.width },
    font: {
      fontFiles: [FONT_FILES.regular, FONT_FILES.bold],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans JP',
    },
  });
  return image.asPng();
}
