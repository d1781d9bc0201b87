import type { DraftQuestion } from '../question-editing.dto.js';
import { findingAt, type Law, placeOf } from './find.js';
import type { Finding } from './finding.js';
import { type WrittenText, writtenTexts } from './written-texts.js';

// Lexicon `prohibited_id` and `minimisation`, and requirement R-10: the survey has no field that can hold who somebody is.

const identifier = (categoryName: string, law = '個人情報の保護に関する法律 61条（保有の制限）'): Law => ({
  layer: 'identifier',
  severity: 'block',
  category: 'identifier',
  categoryName,
  law,
});

const ASKED: readonly (readonly [RegExp, Law])[] = [
  [
    /(?:お|ご)名前|氏名|(?:本人|子ども|子供|お子さん|お子さま|親|母|父|家族|保護者|あなた|ご主人|奥さん)の名前|ふりがな|フルネーム|本名|(?:full|first|last|family|your|child'?s|children'?s) names?\b/,
    identifier('名前'),
  ],
  [
    /(?:今の|いまの|現在の|詳しい|くわしい|ご|自宅の)?住所(?:を|は|の|が)|番地|郵便番号|町名|丁目|マンション名|(?:home|street|postal|your|e-?mail) address|(?:zip|postal) code|postcode/,
    identifier('住所'),
  ],
  [
    /生年月日|誕生日|(?:生まれた|誕生した|出産した|出産予定の?)(?:年と月と)?日(?![本曜数程時々常中])|何日(?:に|生|です)|予定日|date of birth|birth ?date|birthday|due date/,
    identifier('生まれた日'),
  ],
  [
    /(?:園|学校|学級|クラス|施設|保育所|保育園|幼稚園|病院|医院|産院|会社|勤務先|事業所)の?(?:名|なまえ)(?!産)|(?:どこの|どの|どちらの|なんという|何という)(?:保育|幼稚園|こども園|園|学校|小学校|中学校|病院|医院|産院|会社)|name of (?:the |your |his |her |their )?(?:school|nursery|kindergarten|hospital|clinic|company|employer)|which (?:school|nursery|kindergarten|hospital|clinic)/,
    identifier('施設の名前'),
  ],
  [
    /マイナンバー|個人番号|被保険者|保険証|記号番号|基礎年金番号|(?:my|individual|insurance|passport) number|insured/,
    identifier(
      '個人番号・保険の番号',
      '番号法20条（特定個人情報の収集・保管制限）、健康保険法194条の2（告知要求制限）',
    ),
  ],
  [/電話番号|メールアドレス|lineのid|(?:phone|telephone|mobile) number|e-?mail/, identifier('連絡先')],
];

const FACILITY =
  /^(.+?)(?:保育園|保育所|幼稚園|こども園|小学校|中学校|高校|高等学校|学園|病院|医院|クリニック|産院|助産院|nursery|kindergarten|school|hospital|clinic)(?:\([^)]*\))?$/;
/** What kinds of facilities are called, as against one facility. */
const KINDS = new Set(
  (
    '認可 認可外 市立 神戸市立 公立 私立 国立 県立 府立 認定 小規模 企業主導型 病児 病後児 その他 ほか 別 市内 市外 地域 総合 個人 大きな 大きい ' +
    '小さな 小さい 近く 家 職場 事業所内 夜間 一時 幼保連携型 保育所 保育園 幼稚園 こども園 認定こども園 小学校 中学校 高校 義務教育 中等教育 大 ' +
    'a an the other another public private licensed unlicensed certified city kobe municipal national primary elementary junior senior ' +
    'middle lower upper secondary high local nearby nursery kindergarten school hospital clinic outside in no'
  ).split(' '),
);
const isKind = (named: string): boolean =>
  named
    .split(/[\s・や、と/の]|(?<![ぁ-ん])か(?![ぁ-ん])|\bor\b|\band\b/)
    .every((word) => word === '' || KINDS.has(word));
const ADDRESS_OPTION = /[0-9一二三四五六七八九十]+(?:丁目|番地|番町|番|号室?)/;

const options = (texts: WrittenText[]) => texts.filter(({ part }) => part === 'option');
const whole = ({ written }: WrittenText) => ({ start: 0, length: written.length });

/** Options that would let a household point at one facility, one street or one day. */
function structural(texts: WrittenText[]): Finding[] {
  const found: Finding[] = [];
  for (const text of options(texts)) {
    const folded = text.written.normalize('NFKC').toLowerCase().trim();
    const named = FACILITY.exec(folded)?.[1]?.trim();
    if (named && !isKind(named)) found.push(findingAt(text, whole(text), identifier('施設の名前')));
    const address = placeOf(ADDRESS_OPTION, text.written);
    if (address) found.push(findingAt(text, address, identifier('住所')));
  }
  for (const language of new Set(texts.map((text) => text.language))) {
    const labels = options(texts).filter((text) => text.language === language);
    const numbers = labels.filter(({ written }) =>
      /^\d{1,2}(?:日|st|nd|rd|th)?$/.test(written.normalize('NFKC').trim()),
    );
    // 28 days or more; ten digits would spell out a number one question after the other.
    const digits = new Set(numbers.map(({ written }) => written.normalize('NFKC').trim()));
    const first = numbers[0];
    if (first && digits.size >= 28) found.push(findingAt(first, whole(first), identifier('生まれた日')));
    else if (first && ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].every((digit) => digits.has(digit))) {
      found.push(findingAt(first, whole(first), identifier('個人番号・保険の番号')));
    }
  }
  return found;
}

/** What would let a question hold a name, an address, a day of birth, a facility or a number of a person. */
export function identifierFindings(question: DraftQuestion): Finding[] {
  const texts = writtenTexts(question).filter(({ part }) => part !== 'why');
  const asked = texts.flatMap((text) =>
    ASKED.flatMap(([pattern, law]) => {
      const place = placeOf(pattern, text.written);
      return place ? [findingAt(text, place, law)] : [];
    }),
  );
  return [...asked, ...structural(texts)];
}
