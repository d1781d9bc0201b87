import type { ServiceContent } from './content.dto.js';
import type { VersionProblem } from './readiness.dto.js';

/** Any text in its languages. */
interface Said {
  ja: string;
  'easy-ja': string | null;
  en: string | null;
}
interface Place {
  path: string;
  said: Said;
}
const MOST = 100;
const KINDS = ['yes', 'no', 'open'] as const;

/** Texts by what they say: one of a list may have moved to another row of it, and says the same as before. */
const textsOf = (content: ServiceContent): Place[][] => {
  const row = <T>(key: string, list: readonly T[], part: string, saidBy: (one: T) => Said | null): Place[] =>
    list.flatMap((one, index) => {
      const said = saidBy(one);
      return said ? [{ path: `content.${key}.${index}.${part}`, said }] : [];
    });
  const { papers, deadlines, desks, leafTexts } = content;
  return [
    ...(['name', 'summary', 'target', 'amount', 'howToApply', 'timing', 'desk'] as const).map((key) => [
      { path: `content.${key}`, said: content[key] },
    ]),
    row('papers', papers, 'name', ({ name }) => name),
    row('papers', papers, 'note', ({ note }) => note),
    row('deadlines', deadlines, 'name', ({ name }) => name),
    row('desks', desks, 'name', ({ name }) => name),
    ...KINDS.map((kind) => row('leafTexts', leafTexts, kind, (one) => one[kind])),
  ];
};

/** Translations that were written for other Japanese: theirs has changed since the version this one began as. */
export function olderTranslations(content: ServiceContent, base: ServiceContent | null): VersionProblem[] {
  if (!base) return [];
  const before = textsOf(base);
  return textsOf(content)
    .flatMap((places, index) =>
      places.flatMap(({ path, said }) =>
        (['easy-ja', 'en'] as const).flatMap((language) => {
          const wording = said[language];
          const same = wording ? (before[index] ?? []).filter((old) => old.said[language] === wording) : [];
          const isOlder = same.length > 0 && !same.some((old) => old.said.ja === said.ja);
          return isOlder ? [{ path: `${path}.${language}`, code: 'translationOlder' }] : [];
        }),
      ),
    )
    .slice(0, MOST);
}
