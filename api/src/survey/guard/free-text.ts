import type { DraftQuestion } from '../question-editing.dto.js';
import { findingAt, type Law, placeOf } from './find.js';
import type { Finding } from './finding.js';
import { writtenTexts } from './written-texts.js';

/** Words that ask somebody to write. */
export const INVITES_WRITING =
  /自由記述|自由回答|自由に(?:ご?記入|お?書|教え|お聞かせ)|記述欄|ご?記入(?:して|くだ|下さ)|書いてください|書いて下さい|お書きくだ|お書き下|入力(?:して|くだ|下さ)|具体的に|(?:くわしく|詳しく)(?:教え|お聞かせ|お知らせ|書)|please (?:write|describe|enter|type|explain|specify)|(?:describe|explain) (?:in|your|the)|tell us (?:more|about your)|in your own words/;

const FREE_TEXT: Law = {
  layer: 'freeText',
  severity: 'warn',
  category: 'freeText',
  categoryName: '自由記述',
  law: '個人情報の保護に関する法律 2条3項（自由記述は要配慮個人情報を呼び込む。本人が書いた場合も取得となり得る）',
};

/**
 * R2. No type of question takes a text, so nothing that is written could be kept (docs/decisions/0013); a question that asks
 * to write is told so while it is being made.
 */
export const freeTextFindings = (question: DraftQuestion): Finding[] =>
  writtenTexts(question).flatMap((text) => {
    const place = text.part === 'why' ? null : placeOf(INVITES_WRITING, text.written);
    return place ? [findingAt(text, place, FREE_TEXT)] : [];
  });
