/**
 * A small linter for plain Japanese: long sentences, double negatives, density of kanji, office words, era names.
 * Measures follow the state's guideline for やさしい日本語 (2020): one short sentence, one fact.
 */
export type Hint =
  | { kind: 'long'; text: string; length: number }
  | { kind: 'doubleNegative'; text: string }
  | { kind: 'kanji'; text: string; percent: number }
  | { kind: 'word'; text: string; instead: string }
  | { kind: 'era'; text: string };

export interface Readability {
  /** 100 is plain; 80 is the goal. */
  score: number;
  sentences: number;
  averageLength: number;
  kanjiPercent: number;
  hints: Hint[];
}

export const limits = { standard: { sentence: 50, kanji: 40 }, easy: { sentence: 40, kanji: 35 } } as const;

const doubleNegatives =
  /ない(?:こと|わけ|もの)(?:は|も|では|でも)?(?:ない|ありません)|なく(?:は|も)(?:ない|ありません)|ざるを得(?:ない|ません)|な(?:けれ|く)(?:ば|ては)(?:なら|なり|いけ)(?:ない|ません)|ないとは(?:言|い)え(?:ない|ません)/g;

const officeWords: [RegExp, string][] = [
  [/速やかに/g, 'すぐに'],
  [/随時/g, 'いつでも'],
  [/適宜/g, '必要なときに'],
  [/当該/g, 'この'],
  [/(?:上|下)記/g, '名前を書く'],
  [/別途/g, 'べつに'],
  [/原則として/g, 'ふつうは'],
  [/幸いです/g, '〜してください'],
  [/(?:させて)?いただ(?:く必要|きますよう)/g, '〜してください'],
  [/させていただ/g, '〜します'],
  [/ご了承/g, '理由と、次にできること'],
  [/受けられます|もらえます/g, '対象になりそうです'],
  [/必ず|絶対/g, '条件と日付'],
  [/お子様|子供/g, 'お子さん・子ども'],
];

const era = /(?:令和|平成|昭和)(?:元|\d+)年(?!）)/g;
const endOfSentence = /[。！？!?\n]+/;

export function sentencesOf(text: string): string[] {
  return text
    .split(endOfSentence)
    .map((sentence) => sentence.replace(/^[\s・＊*#>\-]+/, '').trim())
    .filter((sentence) => sentence !== '');
}

const lengthOf = (sentence: string) => [...sentence.replace(/\s/g, '')].length;

/** Percentage of kanji among the letters of a text. */
export function kanjiPercentOf(text: string): number {
  const letters = [...text].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  if (letters.length === 0) return 0;
  const kanji = letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length;
  return Math.round((kanji / letters.length) * 100);
}

export function readability(text: string, measure: keyof typeof limits = 'standard'): Readability {
  const limit = limits[measure];
  const sentences = sentencesOf(text);
  const hints: Hint[] = [];
  for (const sentence of sentences) {
    const length = lengthOf(sentence);
    if (length > limit.sentence) hints.push({ kind: 'long', text: sentence, length });
    for (const hit of sentence.match(doubleNegatives) ?? []) hints.push({ kind: 'doubleNegative', text: hit });
  }
  for (const [pattern, instead] of officeWords) {
    for (const hit of text.match(pattern) ?? []) hints.push({ kind: 'word', text: hit, instead });
  }
  for (const hit of text.match(era) ?? []) hints.push({ kind: 'era', text: hit });
  const kanjiPercent = kanjiPercentOf(text);
  // A short line is mostly nouns; a share says something only about running text.
  if (lengthOf(text) >= 40 && kanjiPercent > limit.kanji)
    hints.push({ kind: 'kanji', text: '', percent: kanjiPercent });
  const lengths = sentences.map(lengthOf);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    score: scoreOf(hints, sentences.length),
    sentences: sentences.length,
    averageLength: sentences.length === 0 ? 0 : Math.round(total / sentences.length),
    kanjiPercent,
    hints,
  };
}

const weights: Record<Hint['kind'], number> = { long: 12, doubleNegative: 15, word: 8, era: 8, kanji: 12 };

// The more sentences, the less one of them weighs, down to half.
function scoreOf(hints: Hint[], sentences: number): number {
  const share = sentences <= 3 ? 1 : Math.max(0.5, 3 / sentences);
  const lost = hints.reduce((sum, hint) => sum + weights[hint.kind] * (hint.kind === 'kanji' ? 1 : share), 0);
  return Math.max(0, Math.round(100 - lost));
}

/** What to do about a hint, in one sentence. */
export function hintText(hint: Hint): string {
  switch (hint.kind) {
    case 'long':
      return `1文が長めです（${String(hint.length)}字）。2つの文に分けられます：「${[...hint.text].slice(0, 18).join('')}」`;
    case 'doubleNegative':
      return `「${hint.text}」は二重の否定です。「〜してください」「〜できます」に変えられます。`;
    case 'kanji':
      return `漢字が多めです（${String(hint.percent)}%）。ひらがなの動詞に変えられます。`;
    case 'word':
      return `「${hint.text}」はかたい言い方です。かわりに：${hint.instead}`;
    case 'era':
      return `「${hint.text}」は西暦で書きます。`;
  }
}
