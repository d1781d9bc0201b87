import { describe, expect, it } from '@jest/globals';
import { behind, contrast, isReadable, LEAST_CONTRAST, PROMISED } from './colours.js';
import type { Block, Content, TextBlock } from './content.js';
import { PALETTES } from './palettes.js';

const { colours } = PALETTES[0]!;
const at = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const text: TextBlock = {
  ...{ id: 't', kind: 'text', text: '字', language: 'ja', size: 10, bold: false, align: 'start', place: 'top' },
  ...{ colour: 'onMain', ...at(100, 100, 200, 100) },
};
const main = (radius: number, ...area: Parameters<typeof at>): Block => ({
  id: 's',
  kind: 'shape',
  fill: 'main',
  radius,
  ...at(...area),
});
const page = (...blocks: Block[]): Content => ({ paper: 'a4', colours, blocks });

describe('contrast', () => {
  // Figures of the W3C’s own examples (WCAG 2.2, understanding 1.4.3).
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#ffffff', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it.each(PALETTES.flatMap(({ name, colours: set }) => PROMISED.map(([a, b]) => [name, a, b, set] as const)))(
    'of %s: %s on %s',
    (_, a, b, set) => expect(contrast(set[a], set[b])).toBeGreaterThanOrEqual(LEAST_CONTRAST),
  );
});

describe('what lies behind a text', () => {
  it.each<[string, Block[], string[]]>([
    ['nothing', [text], ['paper']],
    ['a sheet that holds it', [main(0, 0, 0, 500, 500), text], ['main']],
    ['a sheet that just holds it', [main(0, 100, 100, 200, 100), text], ['main']],
    ['half a sheet', [main(0, 0, 0, 200, 500), text], ['paper', 'main']],
    ['a sheet beside it', [main(0, 300, 100, 200, 100), text], ['paper']],
    ['a sheet over it', [text, main(0, 0, 0, 500, 500)], ['paper']],
    ['a sheet with round corners, just as large', [main(40, 100, 100, 200, 100), text], ['paper', 'main']],
    ['a sheet with round corners, larger', [main(40, 80, 80, 240, 140), text], ['main']],
    ['a photo', [{ id: 'p', kind: 'photo', photoId: null, ...at(0, 0, 500, 500) }, text], ['photo']],
  ])('%s', (_, blocks, expected) => expect([...behind(page(...blocks), text)]).toEqual(expected));

  it('decides whether it can be read', () => {
    expect(isReadable(page(main(0, 0, 0, 500, 500), text), text)).toBe(true);
    expect(isReadable(page(main(0, 0, 0, 200, 500), text), text)).toBe(false);
  });
});
