import { describe, expect, it } from 'vitest';
import { moved, placeOf } from './pins';

const page = { width: 2100, height: 2970 };
const box = { left: 100, top: 50, width: 420, height: 594 };

describe('a pin on the page', () => {
  it.each([
    ['in the corner', 100, 50, { x: 0, y: 0 }],
    ['in the middle', 310, 347, { x: 1050, y: 1485 }],
    ['beside the page', 900, 20, { x: 2100, y: 0 }],
  ])('stands where the click fell, %s', (_, clientX, clientY, place) => {
    expect(placeOf({ clientX, clientY }, box, page)).toEqual(place);
  });

  it.each([
    ['ArrowLeft', false, { x: 958, y: 1000 }],
    ['ArrowRight', true, { x: 1010, y: 1000 }],
    ['ArrowDown', false, { x: 1000, y: 1042 }],
  ])('moves with %s', (key, fine, place) => {
    expect(moved({ x: 1000, y: 1000 }, key, fine, page)).toEqual(place);
  });

  it('stays on the page, and leaves other keys alone', () => {
    expect(moved({ x: 5, y: 0 }, 'ArrowLeft', false, page)).toEqual({ x: 0, y: 0 });
    expect(moved({ x: 2100, y: 2965 }, 'ArrowDown', false, page)).toEqual({ x: 2100, y: 2970 });
    expect(moved({ x: 5, y: 0 }, 'Enter', false, page)).toBeNull();
  });
});
