import { PhotoProblem, type PhotoFacts, withinBounds } from './photo-facts.js';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
/** Baseline and progressive frames: what a PDF can hold as it is. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
/** JFIF, colour profile and Adobe's note on the kind of colour; the other application segments hold EXIF, XMP, IPTC and the like. */
const PLAIN: Record<number, string> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

export const isJpeg = (file: Buffer): boolean => file[0] === 0xff && file[1] === START && file[2] === 0xff;

/** What a JPEG is, segment by segment up to its pixels. @throws PhotoProblem */
export function checkJpeg(file: Buffer): PhotoFacts {
  let facts: PhotoFacts | null = null;
  let at = 2;
  for (;;) {
    const { marker, data, next } = segment(file, at);
    if (marker === SCAN) break;
    if (OTHER_FRAMES.includes(marker)) throw new PhotoProblem('unreadable');
    if (FRAMES.includes(marker)) facts = frame(data);
    if (marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !isPlain(marker, data)))
      throw new PhotoProblem('metadata');
    at = next;
  }
  // Nothing may be hidden after the end of the picture.
  if (!facts || file[file.length - 2] !== 0xff || file[file.length - 1] !== END) throw new PhotoProblem('unreadable');
  if (file.indexOf(Buffer.from([0xff, END]), at) !== file.length - 2) throw new PhotoProblem('metadata');
  return facts;
}

function segment(file: Buffer, at: number): { marker: number; data: Buffer; next: number } {
  if (at + 4 > file.length || file[at] !== 0xff) throw new PhotoProblem('unreadable');
  const length = file.readUInt16BE(at + 2);
  const next = at + 2 + length;
  if (length < 2 || next > file.length) throw new PhotoProblem('unreadable');
  return { marker: file[at + 1]!, data: file.subarray(at + 4, next), next };
}

function frame(data: Buffer): PhotoFacts {
  const [depth, components] = [data[0], data[5]];
  if (data.length < 6 || depth !== 8 || (components !== 1 && components !== 3)) throw new PhotoProblem('unreadable');
  return withinBounds({ media: 'image/jpeg', width: data.readUInt16BE(3), height: data.readUInt16BE(1) });
}

function isPlain(marker: number, data: Buffer): boolean {
  const begins = PLAIN[marker];
  return begins !== undefined && data.toString('latin1', 0, begins.length) === begins;
}
