import { randomInt } from 'node:crypto';

// Plants that everybody knows, easy to read, without a second meaning; none is a common given name written this way.
// prettier-ignore
const PLANTS = [
  'ひまわり', 'たんぽぽ', 'すみれ草', 'あじさい', 'こすもす', 'なのはな', 'つくし', 'れんげ草', 'すずらん', 'あさがお',
  'ゆうがお', 'つゆくさ', 'ききょう', 'りんどう', 'なでしこ', 'しろつめくさ', 'よつば', 'くるみ', 'どんぐり', 'まつぼっくり',
  'いちょう', 'もみじば', 'かしわ', 'くすのき', 'けやき', 'ひのき', 'しらかば', 'ねむのき', 'やまぶき', 'れんぎょう',
  'もくれん', 'こぶし', 'つばき', 'さざんか', 'なんてん', 'ひいらぎ', 'きんもくせい', 'くちなし', 'さるすべり', 'ふじばかま',
  'おみなえし', 'われもこう', 'すすき', 'みずひき', 'ほたるぶくろ', 'かたくり', 'ふきのとう', 'よもぎ', 'わらび', 'ぜんまい',
  'のいちご', 'きいちご', 'やまもも', 'びわ', 'ざくろ', 'いちじく', 'ゆず', 'すだち', 'かりん', 'あけび',
  'むくげ', 'はまゆう', 'はまなす', 'おしろいばな', 'ほうせんか', 'まつばぼたん', 'きんせんか', 'ひなげし', 'わすれなぐさ', 'ねこやなぎ',
];

/** What counsellors call a parent: a plant, drawn by lot. Several may share one; consultations have numbers. */
export const drawAlias = (): string => PLANTS[randomInt(PLANTS.length)] as string;
