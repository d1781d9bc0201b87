import type { FlyerBlock, FlyerBlockKind, FlyerPaper } from '@tsunagu/api-client';
import { studio } from '../../phrases/ja/flyers';

/** The API takes no more. */
export const MAX_BLOCKS = 30;
/** Tenths of a millimetre. */
export const SIDES: Record<FlyerPaper, { width: number; height: number }> = {
  a4: { width: 2100, height: 2970 },
  a5: { width: 1480, height: 2100 },
  card: { width: 910, height: 550 },
  a2: { width: 4200, height: 5940 },
};

/** A new block in the middle of the page, of a size that fits the paper. */
export function newBlock(kind: FlyerBlockKind, paper: FlyerPaper, taken: readonly string[]): FlyerBlock {
  const page = SIDES[paper];
  const side = Math.round(Math.max(160, Math.min(page.width, page.height) / 4));
  const width = kind === 'qr' ? side : Math.round(page.width / 2);
  const height = kind === 'text' ? Math.round(side / 2) : side;
  const base = {
    id: freeId(kind, taken),
    kind,
    x: Math.round((page.width - width) / 2),
    y: Math.round((page.height - height) / 2),
    width,
    height,
  };
  switch (kind) {
    case 'text':
      return {
        ...base,
        ...{ text: studio.newText, language: 'ja', size: Math.max(7, Math.round(page.width / 150)), bold: false },
        ...{ align: 'start', place: 'top', colour: 'ink' },
      };
    case 'shape':
      return { ...base, fill: 'tint', radius: 0 };
    case 'photo':
      return { ...base, photoId: null };
    case 'qr':
      return base;
  }
}

function freeId(kind: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${kind}-${String(number)}`)) number++;
  return `${kind}-${String(number)}`;
}

/** Moves a block one step nearer to the reader (`1`) or away. */
export function restack(blocks: readonly FlyerBlock[], id: string, by: 1 | -1): FlyerBlock[] {
  const from = blocks.findIndex((block) => block.id === id);
  const to = from + by;
  const moved = blocks[from];
  if (!moved || to < 0 || to >= blocks.length) return [...blocks];
  const next = blocks.filter((block) => block !== moved);
  next.splice(to, 0, moved);
  return next;
}

/** What a block is called in lists. */
export function titleOf(block: FlyerBlock): string {
  const words = (block.text ?? '')
    .replaceAll(/《[^《》]*》/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words === '' ? studio.kinds[block.kind] : words.slice(0, 24);
}
