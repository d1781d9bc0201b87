import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import qrcode from 'qrcode';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { readPng } from './harness/png.js';
import { signIn } from './harness/staff.js';

describe('the printed code', () => {
  let test: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
  });
  afterAll(() => test.close());
  let places = 0;
  const make = async (): Promise<{ id: string; code: string; address: string }> =>
    (await editor.post('/api/staff/routes', { name: `駅${++places}`, placeKind: 'transport', flyerVersion: '1' })).body;

  const get = (id: string, query: string) => editor.get(`/api/staff/routes/${id}/qr?${query}`);
  const raw = async (id: string, query: string) =>
    (
      await test.app.inject({
        method: 'GET',
        url: `/api/staff/routes/${id}/qr?${query}`,
        headers: { cookie: editor.cookie },
      })
    ).rawPayload;

  it.each([
    ['M', 18],
    ['Q', 30],
    ['Q', 90],
  ] as const)(
    'as PNG holds the address at level %s and %i mm, with its quiet zone, at 300 dpi and more',
    async (level, mm) => {
      const { id, address } = await make();
      const { width, height, dark, perMetre } = readPng(await raw(id, `format=png&mm=${mm}&level=${level}`));
      const { modules } = qrcode.create(address, { errorCorrectionLevel: level });
      const cells = modules.size + 8;
      const perCell = width / cells;
      expect(Number.isInteger(perCell)).toBe(true);
      expect(width / (mm / 25.4)).toBeGreaterThanOrEqual(300);
      expect(width / perMetre).toBeCloseTo(mm / 1000, 4);
      const wrong: string[] = [];
      for (let row = 0; row < cells; row++) {
        for (let column = 0; column < cells; column++) {
          const [y, x] = [row - 4, column - 4];
          const expected = x >= 0 && y >= 0 && x < modules.size && y < modules.size && Boolean(modules.get(y, x));
          // Corners and middle of each cell: no edge is blurred or shifted.
          const spots = [0, perCell >> 1, perCell - 1].map((by) => dark(column * perCell + by, row * perCell + by));
          if (spots.some((spot) => spot !== expected)) wrong.push(`${row},${column}`);
        }
      }
      expect(wrong).toEqual([]);
      const caption = Array.from({ length: height - width }, (_, y) => y + width).some((y) =>
        Array.from({ length: width }, (_, x) => x).some((x) => dark(x, y)),
      );
      expect(caption).toBe(true);
    },
  );

  it('as SVG has its size in millimetres and the code as text', async () => {
    const { id, code } = await make();
    const { body, headers } = await get(id, 'format=svg&mm=40');
    expect(headers['content-type']).toContain('image/svg+xml');
    expect(headers['content-disposition']).toBe(`attachment; filename="qr-${code}-40mm.svg"`);
    expect(body).toMatch(/^<svg [^>]*width="40mm" height="4\d\.\d+mm"/);
    expect(body).toContain(`>${code}</text>`);
  });

  it('as PDF is a page of that size, drawn in vectors', async () => {
    const { id } = await make();
    const pdf = (await raw(id, 'format=pdf&mm=50')).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    const [, width] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width)).toBeCloseTo((50 * 72) / 25.4, 1);
    expect(pdf).not.toContain('/Subtype /Image');
  });

  it.each(['format=gif', 'format=png&mm=17', 'format=png&mm=301', 'format=png&mm=abc', 'format=png&level=L', ''])(
    'is refused with %s',
    async (query) => {
      const { id } = await make();
      expect((await get(id, query)).body.code).toBe('input.invalid');
    },
  );
});
