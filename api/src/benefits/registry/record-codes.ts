import type { Json, RawRecord } from './record-shape.js';
import type { Warnings } from './warnings.js';

const TAGS = ['categoryCode', 'targetCode', 'contentsCode'] as const;
export type Tag = (typeof TAGS)[number];
export type Codes = Record<Tag, string[]>;

/** Ranges of the registry's codes; 000 (その他) belongs to each of them. */
const RANGES: Record<Tag, readonly [number, number]> = {
  categoryCode: [1, 32],
  contentsCode: [77, 83],
  targetCode: [86, 102],
};

/** Codes of all three tags, three digits each, every one under the tag it belongs to. */
export function cleanCodes(tag: RawRecord, warnings: Warnings): Codes {
  const codes: Codes = { categoryCode: [], targetCode: [], contentsCode: [] };
  for (const under of TAGS) {
    for (const [path, code] of codesOf(tag[under], `/tag/${under}`, warnings)) {
      const right = tagOf(code, under);
      if (right === null) warnings.add('codeUnknown', path, code);
      else if (right !== under) warnings.add('codesSwapped', path, code);
      if (right !== null && !codes[right].includes(code)) codes[right].push(code);
    }
  }
  return codes;
}

function codesOf(value: Json | undefined, path: string, warnings: Warnings): [path: string, code: string][] {
  const list = value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
  return list.flatMap((item, at) => {
    const where = Array.isArray(value) ? `${path}/${at}` : path;
    const given = typeof item === 'string' || typeof item === 'number' ? String(item) : '';
    if (/[,，、]/.test(given)) warnings.add('codeComma', where, given);
    if (given !== given.trim()) warnings.add('spaces', where, given);
    return given
      .normalize('NFKC')
      .split(/[,、\s]+/)
      .filter(Boolean)
      .map((code): [string, string] => {
        if (!/^\d{1,2}$/.test(code)) return [where, code];
        warnings.add('codeShort', where, code);
        return [where, code.padStart(3, '0')];
      });
  });
}

function tagOf(code: string, under: Tag): Tag | null {
  if (code === '000') return under;
  if (!/^\d{3}$/.test(code)) return null;
  const number = Number(code);
  return TAGS.find((tag) => number >= RANGES[tag][0] && number <= RANGES[tag][1]) ?? null;
}

/** Whom a service may be for that nobody is asked about (shared list of the law: APPI Art. 2(3)); the topic the desk is asked instead. */
export const SENSITIVE_TARGETS: Readonly<Record<string, string>> = {
  '089': 'newborn-health',
  '090': 'child-disability',
  '102': 'victim-support',
};
export const EXPECTING_TARGET = '086';
