import pdfmake from 'pdfmake';
import { FONT_FILES } from './font.js';
import type { Drawing, Item } from './layout.js';
import { BLEED, MARKS } from './paper.js';

/** For the office's own printer: the sheet as it is. For a printing house: with bleed and crop marks. */
export const PRINT_KINDS = ['office', 'press'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

export interface Paged {
  drawing: Drawing;
  title: string;
  author: string;
  madeAt: Date;
  photos: ReadonlyMap<string, Buffer>;
}
type Pdf = Awaited<ReturnType<ReturnType<typeof pdfmake.createPdf>['getStream']>>;

const POINTS = 72 / 25.4;
/** Off, as in the measuring and on the screen; the typings know only lists of features to be switched on. */
const NO_KERNING = { kern: false, liga: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[];

// Nothing is fetched and no file but the two fonts is opened, whatever stands in a flyer.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values<string>(FONT_FILES).includes(path));
pdfmake.setFonts({ NotoSansJP: { normal: FONT_FILES.regular, bold: FONT_FILES.bold } });

/** Draws a page; the millimetres are those of the drawing. */
export async function toPdf({ drawing, title, author, madeAt, photos }: Paged, kind: PrintKind): Promise<Buffer> {
  const around = kind === 'press' ? BLEED + MARKS : 0;
  const size = { width: (drawing.width + 2 * around) * POINTS, height: (drawing.height + 2 * around) * POINTS };
  const pdf = await pdfmake
    .createPdf({
      pageSize: size,
      pageMargins: 0,
      version: '1.7',
      language: 'ja',
      displayTitle: true,
      info: { title, author, creator: author, producer: author, creationDate: madeAt, modDate: madeAt },
      defaultStyle: { font: 'NotoSansJP', fontSize: 1 },
      content: [{ text: '' }],
    })
    .getStream();
  boxes(pdf, drawing, around);
  pdf.scale(POINTS).translate(around, around);
  const reach = kind === 'press' ? BLEED : 0;
  pdf.save();
  pdf.rect(-reach, -reach, drawing.width + 2 * reach, drawing.height + 2 * reach).clip();
  pdf.rect(-reach, -reach, drawing.width + 2 * reach, drawing.height + 2 * reach).fill(drawing.paper);
  for (const item of drawing.items) paint(pdf, item, photos);
  pdf.restore();
  if (kind === 'press') cropMarks(pdf, drawing);
  return written(pdf);
}

function paint(pdf: Pdf, item: Item, photos: ReadonlyMap<string, Buffer>): void {
  switch (item.kind) {
    case 'shape':
      if (item.radius > 0) pdf.roundedRect(item.x, item.y, item.width, item.height, item.radius).fill(item.colour);
      else pdf.rect(item.x, item.y, item.width, item.height).fill(item.colour);
      return;
    case 'qr':
      pdf
        .save()
        .translate(item.x, item.y)
        .scale(item.width / item.cells);
      pdf.path(item.path).fill('#000000').restore();
      return;
    case 'text':
      pdf
        .font(FONT_FILES[item.bold ? 'bold' : 'regular'])
        .fontSize(item.size)
        .fillColor(item.colour);
      pdf.text(item.text, item.x, item.y, { lineBreak: false, baseline: 'alphabetic', features: NO_KERNING });
      return;
    case 'photo': {
      const photo = photos.get(item.photoId);
      if (!photo) return;
      const box: [number, number] = [item.width, item.height];
      pdf.save().rect(item.x, item.y, item.width, item.height).clip();
      pdf.image(photo, item.x, item.y, { cover: box, align: 'center', valign: 'center' }).restore();
    }
  }
}

/** Where printers find the sheet and its bleed (PDF 32000-1, 14.11.2). */
function boxes(pdf: Pdf, { width, height }: Drawing, around: number): void {
  const box = (margin: number): number[] => [
    (around - margin) * POINTS,
    (around - margin) * POINTS,
    (around + width + margin) * POINTS,
    (around + height + margin) * POINTS,
  ];
  const page = pdf.page.dictionary as unknown as { data: Record<string, unknown> };
  page.data['TrimBox'] = box(0);
  page.data['BleedBox'] = box(around > 0 ? BLEED : 0);
}

/** 内トンボ and 外トンボ at each corner, センタートンボ in the middle of each side, as Japanese printers cut by. */
function cropMarks(pdf: Pdf, { width, height }: Drawing): void {
  pdf.lineWidth(0.1).strokeColor('#000000');
  const line = (x1: number, y1: number, x2: number, y2: number): void =>
    void pdf.moveTo(x1, y1).lineTo(x2, y2).stroke();
  for (const [cornerX, outX] of [
    [0, -1],
    [width, 1],
  ] as const) {
    for (const [cornerY, outY] of [
      [0, -1],
      [height, 1],
    ] as const) {
      const [bleedX, bleedY] = [cornerX + outX * BLEED, cornerY + outY * BLEED];
      const [endX, endY] = [bleedX + outX * (MARKS - 1), bleedY + outY * (MARKS - 1)];
      line(cornerX, bleedY, cornerX, endY);
      line(bleedX, cornerY, endX, cornerY);
      pdf.moveTo(bleedX, endY).lineTo(bleedX, bleedY).lineTo(endX, bleedY).stroke();
    }
    const [from, to] = [cornerX + outX * (BLEED + 1), cornerX + outX * (BLEED + MARKS - 1)];
    line(from, height / 2, to, height / 2);
    line(cornerX + outX * (BLEED + 4), height / 2 - 6, cornerX + outX * (BLEED + 4), height / 2 + 6);
  }
  for (const [edge, out] of [
    [0, -1],
    [height, 1],
  ] as const) {
    line(width / 2, edge + out * (BLEED + 1), width / 2, edge + out * (BLEED + MARKS - 1));
    line(width / 2 - 6, edge + out * (BLEED + 4), width / 2 + 6, edge + out * (BLEED + 4));
  }
}

function written(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => void parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });
}
