import type { Json } from './record-shape.js';
import type { Warnings } from './warnings.js';

export interface Link {
  title: string;
  uri: string;
}

/** A text or a figure as text, without space around it; null where there is none. */
export function cleanText(value: Json | undefined, path: string, warnings: Warnings): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const given = String(value);
  // `trim` knows the full-width space and the tab as well.
  const text = given.trim();
  if (text !== given) warnings.add('spaces', path, given);
  return text === '' ? null : text;
}

/** Prose, in which links are met as `title;https://…` too. */
export function cleanProse(value: Json | undefined, path: string, warnings: Warnings): string | null {
  const text = cleanText(value, path, warnings);
  if (text === null || !GLUE.test(text)) return text;
  warnings.add('linkTitle', path, text);
  return text.replaceAll(/[;；](https?:\/\/[^\s）)]+)/gu, '（$1）');
}
/** What stands between a title and its address. No pattern here may look twice at a sign: a text may hold 20,000 of them. */
const GLUE = /[;；]\s*(?=https?:\/\/)/u;

export function cleanLinks(value: Json | undefined, path: string, warnings: Warnings): Link[] {
  if (value === null || value === undefined) return [];
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item, at) => cleanLink(item, Array.isArray(value) ? `${path}/${at}` : path, warnings) ?? []);
}

/** A link with an address of the web, whichever way it is written; null where none can be read. */
export function cleanLink(value: Json | undefined, path: string, warnings: Warnings): Link | null {
  const whole = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { uri: value ?? null };
  const title = cleanText(whole['title'], `${path}/title`, warnings);
  const address = cleanText(whole['uri'], `${path}/uri`, warnings) ?? (title && GLUE.test(title) ? title : null);
  if (address === null) return null;
  const glue = GLUE.exec(address);
  if (glue) warnings.add('linkTitle', `${path}/uri`, address);
  const uri = glue ? address.slice(glue.index + glue[0].length) : address;
  const before = glue ? address.slice(0, glue.index).trim() : '';
  if (!isWeb(uri)) {
    warnings.add('linkUnreadable', `${path}/uri`, uri);
    return null;
  }
  return { title: (title === address ? null : title) ?? before, uri };
}

const isWeb = (text: string): boolean =>
  text.length <= 400 && /^https?:\/\//i.test(text) && !/\s/.test(text) && URL.canParse(text);

const DAY = /^(\d{4})(?:-|\/|年)?(\d{1,2})(?:-|\/|月)?(\d{1,2})日?(?:T.*)?$/;

/** A day as `YYYY-MM-DD`; null for 随時 and for what is no day. */
export function cleanDay(value: Json | undefined, path: string, warnings: Warnings): string | null {
  const text = cleanText(value, path, warnings)?.normalize('NFKC') ?? null;
  if (text === null) return null;
  const [, year, month = '', day = ''] = DAY.exec(text) ?? [];
  if (year !== undefined) {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  }
  warnings.add(/随時|通年|常時|未定|年中/.test(text) ? 'dateAnytime' : 'dateUnreadable', path, text);
  return null;
}
