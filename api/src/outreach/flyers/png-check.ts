import { inflateSync } from 'node:zlib';
import { PhotoProblem, type PhotoFacts, withinBounds } from './photo-facts.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Everything that draws. Texts, times and EXIF are in other chunks (PNG specification, 11.3). */
const DRAWING = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'];
/** Samples of a pixel by colour type. Without transparency, whose pixels a PDF would have to be given one by one. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1 };

export const isPng = (file: Buffer): boolean => file.subarray(0, 8).equals(SIGNATURE);

/** What a PNG is, read to its end. @throws PhotoProblem */
export function checkPng(file: Buffer): PhotoFacts {
  const chunks = [...chunksOf(file)];
  const [header] = chunks;
  if (header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND')
    throw new PhotoProblem('unreadable');
  if (chunks.some(({ type }) => !DRAWING.includes(type))) throw new PhotoProblem('metadata');
  const facts = withinBounds({
    media: 'image/png',
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
  });
  const [depth, type, , , interlaced] = header.data.subarray(8) as unknown as [number, number, number, number, number];
  const samples = SAMPLES[type];
  if (depth !== 8 || samples === undefined || interlaced !== 0) throw new PhotoProblem('unreadable');
  const expected = (facts.width * samples + 1) * facts.height;
  if (inflated(chunks, expected) !== expected) throw new PhotoProblem('unreadable');
  return facts;
}

function* chunksOf(file: Buffer): Generator<{ type: string; data: Buffer }> {
  let at = SIGNATURE.length;
  while (at < file.length) {
    if (at + 12 > file.length) throw new PhotoProblem('unreadable');
    const length = file.readUInt32BE(at);
    if (at + 12 + length > file.length) throw new PhotoProblem('unreadable');
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** How long the pixels are, unpacked; never more is unpacked than the header promises. */
function inflated(chunks: { type: string; data: Buffer }[], expected: number): number {
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  try {
    return inflateSync(packed, { maxOutputLength: expected }).length;
  } catch {
    throw new PhotoProblem('unreadable');
  }
}
