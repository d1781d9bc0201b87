/** A place on the page, in tenths of a millimetre. */
export interface Pin {
  x: number;
  y: number;
}
interface Page {
  width: number;
  height: number;
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));

/** Where on the page a click fell. */
export function placeOf(
  { clientX, clientY }: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
  page: Page,
): Pin {
  return {
    x: within(((clientX - box.left) / box.width) * page.width, page.width),
    y: within(((clientY - box.top) / box.height) * page.height, page.height),
  };
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A pin after an arrow key: a fiftieth of the page, with Shift a millimetre. Null for any other key. */
export function moved({ x, y }: Pin, key: string, fine: boolean, page: Page): Pin | null {
  const step = STEPS[key];
  if (!step) return null;
  const by = fine ? 10 : Math.round(page.width / 50);
  return { x: within(x + step[0] * by, page.width), y: within(y + step[1] * by, page.height) };
}
