import { describe, expect, it } from '@jest/globals';
import { DELIVERED_CRITERIA } from './delivered-criteria.js';
import { DELIVERED_DEADLINES, DELIVERED_PAPERS } from './delivered-details.js';
import { DELIVERED_TEXTS } from './delivered-texts.js';
import { DETAILS, type Details, detailsOf } from './delivered-translations.js';
import { KOBE_SERVICES } from './kobe-services.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const TEN_THOUSAND = 10_000;

type Language = 'easy-ja' | 'en';
type Place = readonly [place: string, ja: string, translated: string];

/** Every detail that stands in a language, with its Japanese. */
const details = (language: Language): Place[] =>
  KOBE_SERVICES.flatMap((service) => {
    const texts: Details | undefined = detailsOf(service.id)[language];
    return texts ? DETAILS.map((key) => [`${service.id}.${key}`, service[key], texts[key]] as const) : [];
  });
const names = (language: Language): Place[] =>
  [...Object.entries(DELIVERED_PAPERS), ...Object.entries(DELIVERED_DEADLINES)].flatMap(([id, list]) =>
    list.map(({ name }) => [`${id}: ${name.ja}`, name.ja, name[language] ?? ''] as const),
  );
const summaries = (language: Language): Place[] =>
  KOBE_SERVICES.flatMap(({ id, name, summary }) => {
    const [easyName, easySummary, enName, enSummary] = DELIVERED_TEXTS[id] ?? [];
    const [ownName, ownSummary] = language === 'en' ? [enName, enSummary] : [easyName, easySummary];
    return [[`${id}.name`, name, ownName ?? ''] as const, [`${id}.summary`, summary, ownSummary ?? ''] as const];
  });
/** What only the desk may hear: for every service of which the research found something. */
const criteria = (language: Language): Place[] =>
  Object.entries(DELIVERED_CRITERIA).flatMap(([id, list]) =>
    list.map((said) => [`${id}: ${said.ja}`, said.ja, said[language] ?? ''] as const),
  );
const all = (language: Language) => [
  ...[details, summaries, names, criteria].flatMap((said) => said(language)),
];
const found = (places: readonly Place[], wrong: (text: string, ja: string) => boolean) =>
  places.filter(([, ja, text]) => wrong(text, ja)).map(([place, , text]) => `${place}: ${text}`);

describe('what is said of the delivered services in other languages', () => {
  it('is there for every service and every part', () => {
    const without = KOBE_SERVICES.filter(({ id }) => {
      const { 'easy-ja': easy, en } = detailsOf(id);
      return !DELIVERED_TEXTS[id] || DETAILS.some((key) => !easy?.[key] || !en?.[key]);
    });
    expect(without.map(({ id }) => id)).toEqual([]);
    const later = (['easy-ja', 'en'] as const).flatMap((language) => [...names(language), ...criteria(language)]);
    expect(later.filter(([, , text]) => text === '')).toEqual([]);
    const open = KOBE_SERVICES.filter(({ eligibility }) => eligibility.sensitiveCriteria.length > 0).map(({ id }) => id);
    expect(Object.keys(DELIVERED_CRITERIA).sort()).toEqual(open.sort());
  });

  it.each(['easy-ja', 'en'] as const)('has in %s every figure and day of the Japanese, and no other', (language) => {
    const different = [...details(language), ...criteria(language)].flatMap(([place, ja, text]) => {
      const [said, meant] = [figuresIn(text), figuresIn(ja)];
      // 「無料」 is 0円 in easy words, 「月」 1か月, 「日額」 1日ごと.
      const mayBe = [/無料|非課税|全額/.test(ja) ? 0 : null, /1(か月|年|つ|人ごと|日ごと)/.test(text) ? 1 : null];
      const more = [...said].filter((figure) => !meant.has(figure) && !mayBe.includes(figure));
      const less = [...meant].filter((figure) => !said.has(figure));
      return more.length + less.length > 0 ? [{ place, more, less }] : [];
    });
    expect(different).toEqual([]);
  });

  it('fits in its column', () => {
    expect(found(all('easy-ja'), (text) => text.length > 400)).toEqual([]);
    expect(found(all('en'), (text) => text.length > 600)).toEqual([]);
  });

  it('promises, judges and shouts in neither', () => {
    const never =
      /受けられます|もらえます|必ず|絶対|大丈夫|残念ながら|あいにく|ご了承|させていただ|お子様|子供|ママ|パパ|片親|母子家庭|お得|エラー|無効|不正|お気軽に|がんばって|おめでとう|判定|外人|[！!♪…]/;
    expect(found(all('easy-ja'), (text) => never.test(text))).toEqual([]);
    const neverInEnglish =
      /[!…]|you will|you can (get|receive)|\b(guaranteed|certainly|definitely|eligible|sorry|congratulations|error|invalid|failed|must)\b/i;
    expect(found(all('en'), (text) => neverInEnglish.test(text))).toEqual([]);
  });
});

describe('easy Japanese of the delivered services', () => {
  const easy = all('easy-ja');

  it('has sentences of at most 40 characters', () => {
    const sentences = (text: string) => text.replaceAll(/\s/g, '').split(/(?<=[。：])/);
    expect(found(easy, (text) => sentences(text).some((sentence) => sentence.length > 40))).toEqual([]);
  });

  it('leaves out what is hard to read', () => {
    expect(found(easy, (text) => /〜|～|～|なければ|させる|令和|平成|上限|\d{4}-\d{2}/.test(text))).toEqual([]);
    expect(found(easy, (text) => /[０-９《》<>]/.test(text))).toEqual([]);
  });

  it('has no foreign words but those that everybody reads, names, and things without another word', () => {
    const known = ['インターネット', 'ページ', 'センター', 'クラス'];
    const named = ['コールセンター', 'リフレッシュ', 'ファミリー', 'サポート', 'コーナー', 'ステーション', 'ケアラー', 'アスタ'];
    const things = ['ワクチン', 'アカウント', 'ボトル', 'セット', 'メール'];
    const foreign = details('easy-ja').flatMap(([, , text]) => text.match(/[ァ-ヺー]{2,}/g) ?? []);
    expect(foreign.filter((word) => ![...known, ...named, ...things].includes(word))).toEqual([]);
  });

  it('has a space between the words, and none behind a mark', () => {
    const spaced = [...details('easy-ja'), ...criteria('easy-ja')];
    expect(found(spaced, (text) => /[、。「] | [」）]|  /.test(text))).toEqual([]);
    const run = /[をはがに][\u4e00-\u9fff]/;
    expect(found(spaced, (text) => run.test(text))).toEqual([]);
  });
});

describe('English of the delivered services', () => {
  it('has Japanese only in brackets behind an English name', () => {
    const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;
    expect(found(all('en'), (text) => japanese.test(text.replaceAll(/ \([^()]*\)/g, '')))).toEqual([]);
  });

  it('has sentences of at most 26 words', () => {
    const sentences = (text: string) => text.split(/(?<=[.?:;])\s/);
    expect(found(all('en'), (text) => sentences(text).some((each) => each.split(/\s+/).length > 26))).toEqual([]);
  });
});

/** The figures of a text whatever its language writes them as: 「5万円」 and "50,000 yen" are the same, 「1割」 and "10%" too. */
function figuresIn(text: string): ReadonlySet<number> {
  const plain = text
    .replaceAll(',', '')
    // Easy Japanese says both: 午後5時（17:00）. What nobody says is the 00.
    .replaceAll(/午後\d+時(?:\d+分)?（(\d+:\d+)）/g, '$1')
    .replaceAll(/(\d+):00/g, '$1')
    .replaceAll(/([\d.]+)〜([\d.]+)万/g, '$1万〜$2万')
    .replaceAll(/([\d.]+)万/g, (_, count: string) => String(Number(count) * TEN_THOUSAND))
    .replaceAll(/(\d+)割/g, (_, count: string) => `${Number(count) * 10}%`)
    .replaceAll(new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g'), (month) => ` ${MONTHS.indexOf(month) + 1} `);
  return new Set((plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
}
