import { requestRefusals } from '../platform/refusals/refusal.js';
import type { FlyerBlock, FlyerContent } from './flyers.content.dto.js';
import type { Block, Content } from './flyers/content.js';

/** A phone held at arm's length reads no smaller code. */
const LEAST_QR = 150;
type Key = Exclude<keyof FlyerBlock, 'id' | 'kind' | 'x' | 'y' | 'width' | 'height'>;
const NEEDED: Record<Block['kind'], readonly Key[]> = {
  text: ['text', 'language', 'size', 'bold', 'align', 'place', 'colour'],
  shape: ['fill', 'radius'],
  photo: ['photoId'],
  qr: [],
};

/** From what came over the wire: each block with exactly what its kind has. @throws Refusal `input.invalid` */
export function contentOf({ paper, colours, blocks }: FlyerContent): Content {
  const seen = new Set<string>();
  return {
    paper,
    colours: { ...colours },
    blocks: blocks.map((block, index) => {
      if (seen.has(block.id)) throw invalid(index, 'id', 'isUnique');
      seen.add(block.id);
      return blockOf(block, index);
    }),
  };
}

function blockOf(block: FlyerBlock, index: number): Block {
  const { id, kind, x, y, width, height } = block;
  if (kind === 'qr' && Math.min(width, height) < LEAST_QR) throw invalid(index, 'width', 'min');
  const own = NEEDED[kind].map((key) => {
    if (block[key] === undefined) throw invalid(index, key, 'isDefined');
    return [key, block[key]] as const;
  });
  // Every key its kind needs was just found there, with a value of the right form.
  return { id, kind, x, y, width, height, ...Object.fromEntries(own) } as Block;
}

const invalid = (index: number, key: string, rule: string) =>
  requestRefusals.refuse('input.invalid', [{ path: `content.blocks.${index}.${key}`, rule }]);
