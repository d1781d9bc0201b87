import { inflateSync } from 'node:zlib';

/** Decodes what this needs: 8-bit RGB or RGBA without interlace. */
export function readPng(png: Buffer) {
  const chunks: Buffer[] = [];
  const header = png.subarray(16, 29);
  let perMetre = 0;
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + length));
    if (type === 'pHYs') perMetre = png.readUInt32BE(at + 8);
    at += 12 + length;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const data = inflateSync(Buffer.concat(chunks));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const value = data[y * (stride + 1) + 1 + x]!;
      const left = x >= channels ? pixels[y * stride + x - channels]! : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + x]! : 0;
      const corner = x >= channels && y > 0 ? pixels[(y - 1) * stride + x - channels]! : 0;
      pixels[y * stride + x] = value + guessed(filter, left, up, corner);
    }
  }
  return { width, height, perMetre, dark: (x: number, y: number) => pixels[y * stride + x * channels]! < 128 };
}

/** The five filters of the PNG specification, 9.2. */
function guessed(filter: number, left: number, up: number, corner: number): number {
  if (filter === 4) return paeth(left, up, corner);
  return filter === 3 ? (left + up) >> 1 : filter === 2 ? up : filter === 1 ? left : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
