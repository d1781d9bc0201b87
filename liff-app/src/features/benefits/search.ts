import type { LifeEvent } from '@tsunagu/api-client';
import type { Finding, Results } from '../../findings/findings.ts';
import type { Service } from '../../findings/service.ts';
import type { finder } from '../../phrases/ja/finder.ts';
import { searchWords } from './search-words.ts';

/** Occasions on which somebody looks for help, in the order of a life. */
export const lifeEvents = [
  'pregnancy',
  'birth',
  'age0to2',
  'enrolment',
  'schoolStart',
  'highSchool',
  'singleParent',
  'moving',
  'work',
  'money',
  'worry',
  'fromAbroad',
] as const satisfies readonly LifeEvent[];

/** Width, case and the two kanas make no difference to somebody who types with one thumb. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

type Names = Pick<typeof finder, 'lifeEvents' | 'categories'>;
interface Folded {
  /** All that is said of it, and what its occasions and its kind are called. */
  all: string;
  /** Its names and summaries. */
  brief: string;
  /** Its name and summary in Japanese, each on a line, and the keys of its occasions and its kind. */
  own: string;
}
const known = new WeakMap<Service, Folded>();

/** Each service is folded once, when somebody looks for the first time; a catalogue in another language is another one. */
function foldedOf(service: Service, names: Names): Folded {
  const found = known.get(service);
  if (found) return found;
  const { name, summary, amount, desk, category, lifeEvents: events = [], translations } = service;
  const translated = Object.values(translations ?? {});
  const brief = [name, summary, ...translated.flatMap((texts) => [texts.name, texts.summary])].join('\n');
  const rest = [amount, desk, ...translated.flatMap((texts) => Object.values(texts))];
  const called = [...events.map((event) => names.lifeEvents[event]), ...categoryName(category, names)];
  const folded = {
    all: fold([brief, ...rest, ...called].join('\n')),
    brief: fold(brief),
    own: `\n${fold(`${name}\n${summary}`)}\n#${category}\n${events.map((event) => `@${event}\n`).join('')}`,
  };
  known.set(service, folded);
  return folded;
}

const categoryName = (category: string, { categories }: Names): string[] =>
  Object.entries(categories).flatMap(([key, name]) => (key === category ? [name] : []));

interface Row {
  words: readonly string[];
  finds: readonly string[];
}
const split = (list: string) => fold(list).split(' ');
/** Keys keep their letters: they are no words. */
const findsOf = (list: string) =>
  list.split(' ').map((each) => (/^[@#]/.test(each) ? `\n${each}\n` : fold(each).replace('^', '\n')));
let folded: readonly Row[] | null = null;
const rows = () =>
  (folded ??= searchWords.map(({ ja, easy, en, finds }) => ({
    words: [ja, easy, en].flatMap(split),
    finds: findsOf(finds),
  })));

const isLatin = (word: string) => /^[\x21-\x7e]+$/.test(word);
const hasKanji = (word: string) => /[\u4e00-\u9fff]/.test(word);
/** Kana, or one kanji, stand inside many other words; and “single” is said of a payment, too. */
const isTelling = (word: string) => word.length > 1 && hasKanji(word);

type Test = (service: Folded) => boolean;
const inText = (word: string, where: 'all' | 'brief'): Test => {
  if (!isLatin(word)) return (service) => service[where].includes(word);
  const begins = new RegExp(`(^|[^a-z0-9])${word.replace(/\W/g, '\\$&')}`);
  return (service) => begins.test(service[where]);
};
const inRows = (list: readonly Row[]): Test => {
  const finds = list.flatMap((row) => row.finds);
  return ({ own }) => finds.some((find) => own.includes(find));
};

/** What one word means: a word of the table with what it finds; else what is written; else a word that begins so, or stands in it. */
function meaningOf(word: string, services: readonly Folded[]): Test {
  const exact = rows().filter(({ words }) => words.includes(word));
  if (exact.length) {
    const isMeant = inRows(exact);
    const isNamed = inText(word, 'brief');
    return isTelling(word) ? (service) => isMeant(service) || isNamed(service) : isMeant;
  }
  const isSaid = inText(word, 'all');
  if (services.some(isSaid)) return isSaid;
  const begun = word.length > 1 ? rows().filter(({ words }) => words.some((each) => each.startsWith(word))) : [];
  if (begun.length) return inRows(begun);
  return inRows(rows().filter(({ words }) => words.some((each) => isTelling(each) && word.includes(each))));
}

/** Services of a life event that every word means, in the order of the groups; none when nothing is looked for. */
export function search(results: Results, words: string, event: LifeEvent | null, names: Names): Finding[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (!wanted.length && !event) return [];
  const all = [...results.likely, ...results.needsAnswer, ...results.askDesk, ...results.notNow];
  const services = wanted.length ? all.map(({ service }) => foldedOf(service, names)) : [];
  const meant = wanted.map((word) => meaningOf(word, services));
  return all.filter(({ service }, at) => {
    if (event && !service.lifeEvents?.includes(event)) return false;
    const folded = services[at];
    return !folded || meant.every((isMeant) => isMeant(folded));
  });
}
