import { crc32 } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import qrcode from 'qrcode';
import { FONT_FILES } from './flyers/font.js';
import { toPdf } from './flyers/pdf.js';

export const QR_FORMATS = ['svg', 'png', 'pdf'] as const;
export type QrFormat = (typeof QR_FORMATS)[number];
/** 15 % and 25 % of the code may be lost. Paper is folded and stained; L and H are not offered. */
export const LEVELS = ['M', 'Q'] as const;
export type QrLevel = (typeof LEVELS)[number];
/** Smaller, a cell would be below 0.35 mm, which phones do not read with certainty. */
export const MM_MIN = 18;
export const MM_MAX = 300;

const DPI = 300;
/** Light cells around the code that readers need (ISO/IEC 18004). */
const QUIET = 4;
/** Cells below the code for its short text, which stays out of the quiet zone. */
const CAPTION = 4;
const INK = '#000000';

export interface QrPrint {
  address: string;
  code: string;
  mm: number;
  level: QrLevel;
}

interface Shape {
  /** Cells along one side, the quiet zone included. */
  cells: number;
  path: string;
}

function shapeOf({ address, level }: QrPrint): Shape {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: level });
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column++;
      if (column > from) path += `M${from + QUIET} ${row + QUIET}h${column - from}v1h-${column - from}z`;
    }
  }
  return { cells: modules.size + 2 * QUIET, path };
}

/** The code with its quiet zone and its short text below, in print size. */
export function qrSvg(print: QrPrint): string {
  const { cells, path } = shapeOf(print);
  const [width, height] = [print.mm, (print.mm * (cells + CAPTION)) / cells];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height.toFixed(3)}mm" viewBox="0 0 ${cells} ${cells + CAPTION}">` +
    `<title>QR ${print.code}</title><rect width="${cells}" height="${cells + CAPTION}" fill="#ffffff"/>` +
    `<path d="${path}" fill="${INK}" shape-rendering="crispEdges"/>` +
    `<text x="${cells / 2}" y="${cells + 2.9}" font-family="Noto Sans JP, sans-serif" font-weight="700" font-size="3" text-anchor="middle" fill="${INK}">${print.code}</text></svg>`
  );
}

/** At least 300 dpi at the size asked for; each cell is the same whole number of pixels, so no edge is blurred. */
export async function qrPng(print: QrPrint): Promise<Buffer> {
  const { cells } = shapeOf(print);
  const perCell = Math.ceil(((print.mm / 25.4) * DPI) / cells);
  const image = await renderAsync(qrSvg(print), {
    fitTo: { mode: 'width', value: cells * perCell },
    font: { fontFiles: [FONT_FILES.bold], loadSystemFonts: false, defaultFontFamily: 'Noto Sans JP' },
  });
  return withSize(image.asPng(), (cells * perCell) / (print.mm / 1000));
}

/** Vectors: printers of any resolution draw the edges as they can. */
export function qrPdf(print: QrPrint, madeAt: Date): Promise<Buffer> {
  const { cells, path } = shapeOf(print);
  const cell = print.mm / cells;
  const size = 3 * cell;
  // Figures and capitals of this typeface are 0.6 em wide on the whole; the middle need not be exact.
  const width = print.code.length * size * 0.62;
  return toPdf(
    {
      drawing: {
        width: print.mm,
        height: print.mm + CAPTION * cell,
        paper: '#ffffff',
        items: [
          { kind: 'qr', blockId: 'qr', x: 0, y: 0, width: print.mm, height: print.mm, cells, path },
          {
            kind: 'text',
            blockId: 'code',
            x: (print.mm - width) / 2,
            y: print.mm + 2.9 * cell,
            width,
            text: print.code,
            size,
            bold: true,
            colour: INK,
            language: 'ja',
          },
        ],
      },
      title: `QR ${print.code}`,
      author: print.code,
      madeAt,
      photos: new Map(),
    },
    'office',
  );
}

/** Writes pixels per metre into a PNG (pHYs, PNG specification 11.3.4.3), so that it is placed in its true size. */
function withSize(png: Buffer, perMetre: number): Buffer {
  const body = Buffer.alloc(13);
  body.write('pHYs', 0, 'latin1');
  body.writeUInt32BE(Math.round(perMetre), 4);
  body.writeUInt32BE(Math.round(perMetre), 8);
  body.writeUInt8(1, 12);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 17);
  // Behind the signature (8 bytes) and IHDR (25 bytes).
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}
