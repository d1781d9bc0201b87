import { inflateSync } from 'node:zlib';

/** What a PDF of ours says of itself, read from its objects. */
export interface ReadPdf {
  box(name: 'MediaBox' | 'TrimBox' | 'BleedBox'): number[];
  fonts: string[];
  /** Every stretch of text with where it stands, in points from the lower left corner. */
  texts: { text: string; width: number }[];
  /** Strokes of the page: crop marks are the only ones. */
  strokes: number;
  images: number;
}

export function readPdf(file: Buffer): ReadPdf {
  const objects = new Map<string, { head: string; stream: Buffer | null }>();
  for (let at = 0; ;) {
    const found = /(\d+) 0 obj\n/g;
    const text = file.toString('latin1');
    found.lastIndex = at;
    const begin = found.exec(text);
    if (!begin) break;
    const end = text.indexOf('\nendobj', found.lastIndex);
    const body = file.subarray(found.lastIndex, end);
    const mark = body.indexOf('stream\n');
    const head = body.toString('latin1', 0, mark < 0 ? body.length : mark);
    const raw = mark < 0 ? null : body.subarray(mark + 7, body.lastIndexOf('\nendstream'));
    objects.set(begin[1]!, { head, stream: raw && head.includes('/FlateDecode') ? inflateSync(raw) : raw });
    at = end;
  }
  const heads = [...objects.values()].map(({ head }) => head);
  const page = heads.find((head) => /\/Type \/Page\n/.test(head))!;
  const object = (id: string) => objects.get(id)!;
  const drawn = object(/\/Contents (\d+) 0 R/.exec(page)![1]!).stream!.toString('latin1');
  const resources = object(/\/Resources (\d+) 0 R/.exec(page)![1]!).head;
  const readers = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, reader(object, object(id!).head)]),
  );
  return {
    box: (name) => new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(page)![1]!.split(' ').map(Number),
    fonts: heads.flatMap((head) => /\/FontName \/(\S+)[^]*\/FontFile2 /.exec(head)?.[1] ?? []),
    texts: [...drawn.matchAll(/\/(F\d+) ([\d.]+) Tf\n\[(.*?)\] TJ/g)].map(([, font, size, shown]) => {
      const { text, width } = readers.get(font!)!(shown!);
      return { text, width: (width * Number(size)) / 1000 };
    }),
    strokes: drawn.match(/^S$/gm)?.length ?? 0,
    images: heads.filter((head) => head.includes('/Subtype /Image')).length,
  };
}

type Objects = (id: string) => { head: string; stream: Buffer | null };

/** Turns the glyphs of a font back into text, as a reader or a search does, and sums how far they reach. */
function reader(object: Objects, font: string): (shown: string) => { text: string; width: number } {
  const reference = (name: string, head: string): string => new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(head)![1]!;
  const table = object(reference('ToUnicode', font)).stream!.toString('latin1');
  const signs = [...table.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[(.*?)\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex]) =>
      hex!.replaceAll(' ', '').replace(/[0-9a-f]{4}/g, (code) => String.fromCharCode(Number.parseInt(code, 16))),
    ),
  );
  const widths = /\/W \[0 \[([^\]]+)\]/
    .exec(object(reference('DescendantFonts', font)).head)![1]!
    .split(' ')
    .map(Number);
  return (shown) => {
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
    const codes = glyphs.map((glyph) => Number.parseInt(glyph, 16));
    return {
      text: codes.map((code) => signs[code] ?? '?').join(''),
      width: codes.reduce((sum, code) => sum + widths[code]!, 0),
    };
  };
}
