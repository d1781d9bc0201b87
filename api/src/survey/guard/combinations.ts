import type { DraftQuestion } from '../question-editing.dto.js';
import type { Finding } from './finding.js';
import { findingAt, type Law, placeOf } from './find.js';
import { judgeText } from './words.js';
import { type WrittenText, writtenTexts } from './written-texts.js';
import { INVITES_WRITING } from './free-text.js';

const law = (severity: Law['severity'], category: string, categoryName: string, basis: string): Law => ({
  layer: 'combination',
  severity,
  category,
  categoryName,
  law: basis,
});
const LAWS = {
  C1: law(
    'warn',
    'C1',
    '区と生まれた月から障害を推知できる組合せ',
    '個人情報の保護に関する法律 2条3項（推知情報の組合せ）',
  ),
  C2: law('block', 'C2', '妊娠と医療機関の組合せ', '個人情報の保護に関する法律施行令 2条3号（受診の事実）'),
  C3: law(
    'block',
    'C3',
    '困りごとを書かせる質問',
    '個人情報の保護に関する法律 2条3項（自由記述は要配慮個人情報を呼び込む）',
  ),
  C4: law(
    'block',
    'C4',
    '住所と避難・DVの組合せ',
    '個人情報の保護に関する法律 2条3項「犯罪により害を被った事実」（所在の秘匿）',
  ),
  C5block: law('block', 'C5', '障害を示す手当の受給', '個人情報の保護に関する法律施行令 2条1号（障害の推知）'),
  C5warn: law('warn', 'C5', '手当の受給', '法2条3項の限定列挙外（過剰取得の防止）'),
};

const PREGNANT = /妊娠|妊婦|出産予定|生まれる予定|出産の予定|これから生まれる|pregnan|due date/;
const CLINIC =
  /(?:産科|産婦人科|産院|病院|医院|クリニック|助産院|助産所)の?(?:名|なまえ)|どこの(?:産科|産婦人科|産院|病院|医院|クリニック|助産院)|(?:産院|病院|医院|クリニック|助産院)(?:は|を)(?:どこ|どちら|教え|選|えら)|(?:which|name of (?:the |your )?)(?:hospital|clinic)/;
const TROUBLE = /困りごと|困って|悩み|なやみ|健康|不安|troubl|worr|problem|health/;
const ADDRESS =
  /番地|丁目|町名|詳しい住所|くわしい住所|(?:今の|現在の|いまの|ご)?住所(?:を|は)|(?:home|street|your) address/;
const FLIGHT = /(?<![a-z])dv(?![a-z])|避難|逃げ|シェルター|配偶者からの暴力|domestic violence|shelter/;
const DISABILITY_ALLOWANCE = /特別児童扶養手当|障害児福祉手当|特別障害者手当|特児/;
const SINGLE_ALLOWANCE = /(?<!特別)児童扶養手当/;
const RECEIVES = /受給|受け(?:て|取って)|もらって|支給され|receiv/;

const firstPlace = (pattern: RegExp, texts: WrittenText[]): [WrittenText, { start: number; length: number }] | null => {
  for (const text of texts) {
    const place = placeOf(pattern, text.written);
    if (place) return [text, place];
  }
  return null;
};

/** Rules C1–C5: what is harmless alone and tells too much together. */
export function combinationFindings(questions: readonly DraftQuestion[]): Finding[] {
  const all = questions.flatMap(writtenTexts);
  const found: Finding[] = [];
  const has = (fact: string) => questions.some((question) => question.fact === fact);

  if (has('residence.ward') && has('children')) found.push(...disabilityTopics(all));
  if (has('family.expecting') || firstPlace(PREGNANT, all)) found.push(...everyPlace(CLINIC, all, LAWS.C2));
  if (firstPlace(FLIGHT, all)) found.push(...everyPlace(ADDRESS, all, LAWS.C4));
  for (const question of questions) {
    const texts = writtenTexts(question);
    const asked = texts.filter(({ part }) => part !== 'why');
    if (firstPlace(INVITES_WRITING, asked)) found.push(...onePlace(TROUBLE, asked, LAWS.C3));
    if (firstPlace(RECEIVES, asked)) {
      found.push(...onePlace(DISABILITY_ALLOWANCE, asked, LAWS.C5block));
      found.push(...onePlace(SINGLE_ALLOWANCE, asked, LAWS.C5warn));
    }
  }
  return found;
}

const onePlace = (pattern: RegExp, texts: WrittenText[], rule: Law): Finding[] => {
  const first = firstPlace(pattern, texts);
  return first ? [findingAt(...first, rule)] : [];
};

const everyPlace = (pattern: RegExp, texts: WrittenText[], rule: Law): Finding[] =>
  texts.flatMap((text) => {
    const place = placeOf(pattern, text.written);
    return place ? [findingAt(text, place, rule)] : [];
  });

/** A wish for information about disabilities, beside ward and month of birth. */
const disabilityTopics = (texts: WrittenText[]): Finding[] =>
  texts.flatMap((text) => {
    const wish = judgeText(text.written, text.parent).find(
      ({ hit, severity }) => hit.category.id === 'disability' && severity === 'warn',
    );
    return wish ? [findingAt(text, wish.hit, LAWS.C1)] : [];
  });
