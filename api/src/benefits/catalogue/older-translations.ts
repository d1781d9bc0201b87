import { createHash } from 'node:crypto';
import type { ServiceContent } from './content.dto.js';
import type { VersionProblem } from './readiness.dto.js';

/**
 * What translations fit: by kind of text, language and wording, the Japanese that each was written for or said to be right for.
 * Wordings are hashes, so that nothing is said twice.
 */
export type Translated = Readonly<Record<string, readonly string[]>>;

/** Any text in its languages. */
interface Said {
  ja: string;
  'easy-ja': string | null;
  en: string | null;
}
/** One translation: `key` tells it again wherever it stands, for one of a list may have moved to another row of it. */
interface Translation {
  path: string;
  key: string;
  ja: string;
}
const MOST = 100;
const MOST_FITTING = 20;
const KINDS = ['yes', 'no', 'open'] as const;

const mark = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

function translationsOf(content: ServiceContent): Translation[] {
  const both = (kind: string, path: string, said: Said): Translation[] =>
    (['easy-ja', 'en'] as const).flatMap((language) => {
      const wording = said[language];
      if (!wording) return [];
      return [{ path: `${path}.${language}`, key: `${kind}.${language} ${mark(wording)}`, ja: mark(said.ja) }];
    });
  const rows = <T>(key: string, list: readonly T[], part: string, saidBy: (one: T) => Said | null): Translation[] =>
    list.flatMap((one, index) => {
      const said = saidBy(one);
      return said ? both(`${key}.${part}`, `content.${key}.${index}.${part}`, said) : [];
    });
  const { papers, deadlines, desks, leafTexts, sensitiveCriteria } = content;
  return [
    ...(['name', 'summary', 'target', 'amount', 'howToApply', 'timing', 'desk'] as const).flatMap((key) =>
      both(key, `content.${key}`, content[key]),
    ),
    ...rows('papers', papers, 'name', ({ name }) => name),
    ...rows('papers', papers, 'note', ({ note }) => note),
    ...rows('deadlines', deadlines, 'name', ({ name }) => name),
    ...rows('desks', desks, 'name', ({ name }) => name),
    ...sensitiveCriteria.flatMap((said, index) =>
      both('sensitiveCriteria', `content.sensitiveCriteria.${index}`, said),
    ),
    ...KINDS.flatMap((kind) => rows('leafTexts', leafTexts, kind, (one) => one[kind])),
  ];
}

/** What the translations of a content fit, after what was known `before`: a new wording fits the Japanese beside it. */
export function translatedOf(content: ServiceContent, before: Translated): Translated {
  const found = new Map<string, string[]>();
  for (const { key, ja } of translationsOf(content)) {
    const known = before[key];
    if (known) found.set(key, [...known]);
    else found.set(key, [...new Set([...(found.get(key) ?? []), ja])]);
  }
  return Object.fromEntries(found);
}

/** Translations that were written for other Japanese, in this version or any before it, and looked at by nobody since. */
export const olderTranslations = (content: ServiceContent, translated: Translated): VersionProblem[] =>
  translationsOf(content)
    .filter(({ key, ja }) => !(translated[key] ?? [ja]).includes(ja))
    .map(({ path }) => ({ path, code: 'translationOlder' }))
    .slice(0, MOST);

/** After somebody has said that the older translation at a place is right as it is; null where none is older. */
export function saidRight(content: ServiceContent, translated: Translated, path: string): Translated | null {
  if (!olderTranslations(content, translated).some((older) => older.path === path)) return null;
  const { key, ja } = translationsOf(content).find((one) => one.path === path)!;
  return { ...translated, [key]: [...(translated[key] ?? []), ja].slice(-MOST_FITTING) };
}
