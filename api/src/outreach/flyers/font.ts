import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FOLDER = '@expo-google-fonts/noto-sans-jp';
const { resolve } = createRequire(import.meta.url);

/** Noto Sans JP (SIL Open Font License 1.1): it may be embedded in what is printed. */
export const FONT_FILES = {
  regular: resolve(`${FOLDER}/400Regular/NotoSansJP_400Regular.ttf`),
  bold: resolve(`${FOLDER}/700Bold/NotoSansJP_700Bold.ttf`),
} as const;
export type FontWeight = keyof typeof FONT_FILES;

/** The few tables of a TrueType font that lines are measured with. */
export class Font {
  private readonly glyphs = new Map<number, number>();
  private readonly advances: number[] = [];

  private constructor(private readonly file: Buffer) {
    const units = this.file.readUInt16BE(this.table('head') + 18);
    this.readGlyphs(this.table('cmap'));
    const count = this.file.readUInt16BE(this.table('hhea') + 34);
    const metrics = this.table('hmtx');
    for (let glyph = 0; glyph < count; glyph++) this.advances.push(this.file.readUInt16BE(metrics + glyph * 4) / units);
  }

  private static readonly read = new Map<FontWeight, Font>();

  static of(weight: FontWeight): Font {
    const font = Font.read.get(weight) ?? new Font(readFileSync(FONT_FILES[weight]));
    Font.read.set(weight, font);
    return font;
  }

  /** Width of a text in ems. */
  width(text: string): number {
    let sum = 0;
    for (const sign of text) sum += this.advance(this.glyphs.get(sign.codePointAt(0)!) ?? 0);
    return sum;
  }

  /** Whether every sign has a shape of its own; what has none, such as most emoji, would be printed as an empty box. */
  has(text: string): boolean {
    return [...text].every((sign) => this.glyphs.has(sign.codePointAt(0)!));
  }

  // Glyphs beyond the last of the table have its width (OpenType, hmtx).
  private advance(glyph: number): number {
    return this.advances[Math.min(glyph, this.advances.length - 1)]!;
  }

  private table(tag: string): number {
    const count = this.file.readUInt16BE(4);
    for (let index = 0; index < count; index++) {
      const at = 12 + index * 16;
      if (this.file.toString('latin1', at, at + 4) === tag) return this.file.readUInt32BE(at + 8);
    }
    throw new Error(`font without ${tag}`);
  }

  /** Unicode to glyph by the subtable of format 12, which this font carries for the whole of Unicode. */
  private readGlyphs(cmap: number): void {
    const { file } = this;
    const tables = Array.from(
      { length: file.readUInt16BE(cmap + 2) },
      (_, i) => cmap + file.readUInt32BE(cmap + 8 + i * 8),
    );
    const at = tables.find((table) => file.readUInt16BE(table) === 12);
    if (at === undefined) throw new Error('font without a cmap of format 12');
    for (let group = 0; group < file.readUInt32BE(at + 12); group++) {
      const start = at + 16 + group * 12;
      const [first, last, glyph] = [0, 4, 8].map((offset) => file.readUInt32BE(start + offset)) as [
        number,
        number,
        number,
      ];
      for (let code = first; code <= last; code++) this.glyphs.set(code, glyph + code - first);
    }
  }
}
