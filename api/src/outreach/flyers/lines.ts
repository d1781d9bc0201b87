import type { Font } from './font.js';

/** A stretch of text within a line; with `ruby`, its reading above it. Offsets and widths in ems. */
export interface Run {
  text: string;
  offset: number;
  width: number;
  ruby?: { text: string; offset: number; width: number };
}
export interface Line {
  runs: Run[];
  width: number;
  hasRuby: boolean;
}

/** Readings are set at half the size. */
export const RUBY = 0.5;

/** What cannot be parted: a sign, a word, or a word with its reading. */
interface Unit {
  text: string;
  width: number;
  ruby?: string;
  isSpace: boolean;
}

// 行頭禁則・行末禁則 (JIS X 4051): these neither begin nor end a line.
const NOT_FIRST =
  /^[、。，．・：；？！‼⁇⁈⁉）］｝〕〉》」』】’”…‥ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}〜～%％]/u;
const NOT_LAST = /[（［｛〔〈《「『【‘“([{￥¥]$/u;
/** Where やさしい日本語 may go on in a new line without a space. */
const PAUSE = /[。、！？：]$/u;
const RUBIED = /(?:｜([^《》｜\n]{1,30})|([\p{Script=Han}々〆ヶ]{1,30}))《([^《》\n]{1,40})》/gu;
const PIECES = /[A-Za-z0-9@#&+_\-/'’.,:;!?%$()]+|\s+|./gsu;

/** Breaks a text into lines of at most `max` ems. A word that is wider than a whole line is parted where it must be. */
export function breakLines(text: string, max: number, font: Font, keepPhrases: boolean): Line[] {
  return text.split('\n').flatMap((paragraph) => {
    const units = glue(unitsOf(paragraph, font), keepPhrases);
    return fill(units, max).map(toLine(font));
  });
}

/** The text as it is read aloud or searched: without the marks of readings. */
export const withoutRuby = (text: string): string =>
  text.replace(RUBIED, (_, marked?: string, han?: string) => marked ?? han ?? '');

function unitsOf(paragraph: string, font: Font): Unit[] {
  const units: Unit[] = [];
  const plain = (part: string): void => {
    for (const [piece] of part.matchAll(PIECES)) {
      units.push({ text: piece, width: font.width(piece), isSpace: /^\s+$/u.test(piece) });
    }
  };
  let from = 0;
  for (const found of paragraph.matchAll(RUBIED)) {
    plain(paragraph.slice(from, found.index));
    const base = found[1] ?? found[2]!;
    const ruby = found[3]!;
    units.push({ text: base, ruby, width: Math.max(font.width(base), font.width(ruby) * RUBY), isSpace: false });
    from = found.index + found[0].length;
  }
  plain(paragraph.slice(from));
  return units;
}

/** Groups that stay together: by 禁則, and in やさしい日本語 whatever stands between two spaces. */
function glue(units: Unit[], keepPhrases: boolean): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const together =
      before !== undefined &&
      !unit.isSpace &&
      !before.isSpace &&
      ((keepPhrases && !PAUSE.test(before.text)) || NOT_FIRST.test(unit.text) || NOT_LAST.test(before.text));
    if (together) last!.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function fill(groups: Unit[][], max: number): Unit[][] {
  const lines: Unit[][] = [[]];
  let used = 0;
  const put = (units: Unit[], width: number): void => {
    lines.at(-1)!.push(...units);
    used += width;
  };
  const widthOf = (units: Unit[]): number => units.reduce((sum, { width }) => sum + width, 0);
  // A hair of tolerance, so that rounding does not push a sign over.
  const fits = (width: number): boolean => used + width <= max + 0.001;
  for (const group of groups) {
    const width = widthOf(group);
    if (group[0]!.isSpace && used === 0) continue;
    if (fits(width) || group[0]!.isSpace) put(group, width);
    else if (width <= max || group.length === 1) {
      if (used > 0) lines.push([]);
      used = 0;
      put(group, width);
    } else {
      for (const unit of group) {
        if (used > 0 && !fits(unit.width)) {
          lines.push([]);
          used = 0;
        }
        put([unit], unit.width);
      }
    }
  }
  return lines;
}

const toLine =
  (font: Font) =>
  (units: Unit[]): Line => {
    const shown = [...units];
    while (shown.at(-1)?.isSpace) shown.pop();
    const runs: Run[] = [];
    let offset = 0;
    for (const { text, width, ruby } of shown) {
      const last = runs.at(-1);
      if (ruby !== undefined) {
        const [base, above] = [font.width(text), font.width(ruby) * RUBY];
        const reading = { text: ruby, offset: offset + (width - above) / 2, width: above };
        runs.push({ text, offset: offset + (width - base) / 2, width: base, ruby: reading });
      } else if (last && !last.ruby) {
        last.text += text;
        last.width += width;
      } else runs.push({ text, offset, width });
      offset += width;
    }
    return { runs, width: offset, hasRuby: shown.some(({ ruby }) => ruby !== undefined) };
  };
