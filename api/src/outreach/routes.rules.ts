import { randomInt } from 'node:crypto';
import { FEWEST } from '../platform/figures/in-tens.js';

/** where flyers lie. */
export const PLACE_KINDS = [
  'wardOffice',
  'health',
  'childcare',
  'school',
  'play',
  'shop',
  'transport',
  'event',
  'post',
  'web',
  'other',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const ROUTE_EDITORS = ['editor', 'supervisor', 'manager'] as const;
export const ROUTE_READERS = [...ROUTE_EDITORS, 'cityViewer', 'cityApprover'] as const;

// Without signs that are taken for one another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) and without vowels, so that no word comes about.
const ALPHABET = '34679CDFGHJKMNPQRTVWXY';
const LENGTH = 7;
export const CODE = /^[34679CDFGHJKMNPQRTVWXY]{7}$/;

/** Drawn, not counted up: 22^7 are 2.5 thousand million, so that nobody finds the neighbour's by trying. */
export const drawCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** As somebody may have typed it from the paper; null where it cannot be one of ours. */
export function readCode(text: string): string | null {
  const code = text.toUpperCase();
  return CODE.test(code) ? code : null;
}

/** Figures about people below ten are withheld (docs/glossary.md, suppression). */
export const withheld = (count: number): number | null => (count < FEWEST ? null : count);

/** Each ends today and lies within the next. */
export const PERIODS = ['days7', 'days30', 'days90', 'days365'] as const;
export type Period = (typeof PERIODS)[number];
export const daysOf = (period: Period): number => Number(period.slice(4));

/** As what an opening is counted. The phone keeps it with the code until agreeing, since nothing else may be kept until then. */
export const COUNTED_AS = ['friend', 'visitor'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];
