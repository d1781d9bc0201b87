import { isReadable } from './colours.js';
import type { Block, Content } from './content.js';
import { PAPERS, PER_MM, SAFE } from './paper.js';
import { unknownVariables } from './variables.js';

/**
 * What is not right on a flyer. `contrast`, `variable` and `outside` are refused when it is saved; `overflow`, `glyph`, `route`
 * and `photo` when it is made final; `edge` and `coarse` are advice.
 */
export const WARNING_KINDS = [
  'contrast',
  'variable',
  'outside',
  'overflow',
  'glyph',
  'route',
  'photo',
  'edge',
  'coarse',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];
export interface Warning {
  blockId: string;
  kind: WarningKind;
}

const NEVER_SAVED: readonly WarningKind[] = ['contrast', 'variable', 'outside'];
const ADVICE: readonly WarningKind[] = ['edge', 'coarse'];
export const forbidsSaving = ({ kind }: Warning): boolean => NEVER_SAVED.includes(kind);
export const forbidsFinal = ({ kind }: Warning): boolean => !ADVICE.includes(kind);

/** Below this a photo looks coarse at arm's length. */
const LEAST_DPI = 150;

export interface PhotoSize {
  width: number;
  height: number;
}

/** What can be seen without laying the texts out. */
export function warningsOf(content: Content, photos: ReadonlyMap<string, PhotoSize>, hasRoute: boolean): Warning[] {
  const { width, height } = PAPERS[content.paper];
  const page = { width: width * PER_MM, height: height * PER_MM };
  return content.blocks.flatMap((block): Warning[] => {
    const kinds: WarningKind[] = [];
    const reach = reachOf(block, page);
    if (reach < 0) kinds.push('outside');
    if (block.kind === 'text') {
      if (!isReadable(content, block)) kinds.push('contrast');
      if (unknownVariables(block.text).length > 0) kinds.push('variable');
    }
    if ((block.kind === 'text' || block.kind === 'qr') && reach >= 0 && reach < SAFE * PER_MM) kinds.push('edge');
    if (block.kind === 'qr' && !hasRoute) kinds.push('route');
    if (block.kind === 'photo') kinds.push(...photoKinds(block.photoId, block, photos));
    return kinds.map((kind) => ({ blockId: block.id, kind }));
  });
}

/** Distance of a block from the nearest edge of the page; negative when it reaches over. */
const reachOf = ({ x, y, width, height }: Block, page: PhotoSize): number =>
  Math.min(x, y, page.width - x - width, page.height - y - height);

function photoKinds(photoId: string | null, box: Block, photos: ReadonlyMap<string, PhotoSize>): WarningKind[] {
  const photo = photoId === null ? undefined : photos.get(photoId);
  if (!photo) return ['photo'];
  const inches = (tenths: number): number => tenths / PER_MM / 25.4;
  const dpi = Math.min(photo.width / inches(box.width), photo.height / inches(box.height));
  return dpi < LEAST_DPI ? ['coarse'] : [];
}
