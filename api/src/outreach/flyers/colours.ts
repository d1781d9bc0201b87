import type { Box, Colours, Content, Fill, TextBlock } from './content.js';

/** WCAG 2.2, 1.4.3 and JIS X 8341-3: what is read stands out at least so much. */
export const LEAST_CONTRAST = 4.5;

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** Whatever may lie behind a text: colours, and `photo` where nobody can say which. */
export function behind({ blocks }: Content, text: TextBlock): Set<Fill | 'photo'> {
  let found = new Set<Fill | 'photo'>(['paper']);
  for (const block of blocks) {
    if (block === text) break;
    if ((block.kind !== 'shape' && block.kind !== 'photo') || !meets(block, text)) continue;
    const fill = block.kind === 'shape' ? block.fill : 'photo';
    // A rounded corner shows what lies beneath, so only a square sheet covers for certain.
    const covers =
      holds(block, text) && (block.kind === 'photo' || block.radius === 0 || isInside(block, text, block.radius));
    found = covers ? new Set([fill]) : found.add(fill);
  }
  return found;
}

const isInside = (outer: Box, inner: Box, radius: number): boolean => {
  // The inscribed rectangle of a rounded corner lies (1 − 1/√2) of the radius inside.
  const inset = Math.ceil(radius * 0.3);
  return holds(
    { x: outer.x + inset, y: outer.y + inset, width: outer.width - 2 * inset, height: outer.height - 2 * inset },
    inner,
  );
};

/** Whether a text can be read on everything that may lie behind it. */
export function isReadable(content: Content, text: TextBlock): boolean {
  const { colours } = content;
  return [...behind(content, text)].every(
    (fill) => fill !== 'photo' && contrast(colours[text.colour], colours[fill]) >= LEAST_CONTRAST,
  );
}

/** Pairs that a palette promises, whichever template it is laid on. */
export const PROMISED: [keyof Colours, keyof Colours][] = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['accent', 'paper'],
  ['accent', 'tint'],
  ['onMain', 'main'],
];
