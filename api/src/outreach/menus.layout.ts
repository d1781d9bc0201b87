import { MENU_WORDS, type TileWords, VISITOR } from './menus.words.js';
import type { MenuKind } from './menus.rules.js';
import type { GlyphName } from './menus.glyphs.js';

/** The largest picture LINE takes (reference: rich menu object), so that small letters stay sharp. */
export const MENU_SIZE = { width: 2_500, height: 1_686 } as const;
const HEAD = 170;
const BAND = 300;
const ROW = (MENU_SIZE.height - HEAD - BAND) / 2;

export type TileLook = 'main' | 'plain' | 'warm' | 'alarm';
export interface Tile {
  x: number;
  y: number;
  width: number;
  height: number;
  words: TileWords;
  glyph: GlyphName | null;
  look: TileLook;
  uri: string;
}

export interface MenuLayout {
  head: string;
  headHeight: number;
  isOpen: boolean;
  tiles: Tile[];
}

interface Cell {
  words: TileWords;
  glyph: GlyphName | null;
  look: TileLook;
  uri: string;
}
type LiffUrl = (path: string) => string;

/** Which tile lies where and leads where. The paths are the same for every household: LINE sees them. */
export function menuLayout({ stage, phase, language }: MenuKind, liffUrl: LiffUrl): MenuLayout {
  const words = MENU_WORDS[language];
  const cell = (look: TileLook, glyph: GlyphName | null, tile: TileWords, uri: string): Cell => ({
    words: tile,
    glyph,
    look,
    uri,
  });
  const emergency = cell('alarm', 'phone', words.emergency, liffUrl('/emergency'));
  const rows =
    stage === 'visitor'
      ? [
          [
            cell('main', 'pencil', VISITOR.register, liffUrl('/register')),
            cell('plain', 'search', VISITOR.benefits, liffUrl('/benefits')),
          ],
          [
            cell('plain', 'info', VISITOR.welcome, liffUrl('/welcome')),
            cell('plain', 'globe', VISITOR.language, liffUrl('/welcome')),
            emergency,
          ],
        ]
      : [
          [
            phase === 'open'
              ? cell('warm', 'chat', words.consult, liffUrl('/consultations'))
              : cell('warm', 'chat', words.consultClosed, liffUrl('/consultations')),
            cell('main', 'search', words.benefits[stage], liffUrl('/benefits')),
          ],
          [
            cell('plain', 'mail', words.letters, liffUrl('/letters')),
            cell('plain', 'pencil', words.settings, liffUrl('/settings')),
            emergency,
          ],
        ];
  // `tel:` is among the schemes of the URI action (reference/messaging-api/#uri-action).
  const band = [
    cell('alarm', null, words.police, 'tel:110'),
    cell('alarm', null, words.ambulance, 'tel:119'),
    cell('alarm', null, words.child, 'tel:189'),
  ];
  return {
    head: words[phase],
    headHeight: HEAD,
    isOpen: phase === 'open',
    tiles: [
      ...across(rows[0]!, HEAD, ROW),
      ...across(rows[1]!, HEAD + ROW, ROW),
      ...across(band, HEAD + 2 * ROW, BAND),
    ],
  };
}

/** Side by side over the whole width, without a gap and without a pixel twice. */
function across(cells: Cell[], y: number, height: number): Tile[] {
  const edge = (index: number): number => Math.round((MENU_SIZE.width * index) / cells.length);
  return cells.map((cell, index) => ({ ...cell, x: edge(index), y, width: edge(index + 1) - edge(index), height }));
}
