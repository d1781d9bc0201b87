import { describe, expect, it } from 'vitest';
import { faultWord, placeWords } from './service-places';

describe('a place of a version in words', () => {
  it.each([
    ['content.name.en', '名前（英語）'],
    ['content.desk.easy-ja', '窓口（やさしい日本語）'],
    ['content.papers.1.name.ja', '必要なものの2つ目：名前（日本語）'],
    ['content.papers', '必要なもの'],
    ['content.deadlines.0', 'しめきりの1つ目'],
    ['content.desks.2.tel', '区ごとの窓口の3つ目：電話'],
    ['content.figures.0.nextCheckDue', '日付つきの金額の1つ目：次に確かめる日'],
    ['content.leafTexts.0.no.easy-ja', '理由のことばの1つ目：当てはまらないとき（やさしい日本語）'],
    ['content.relatedTo.3', '関わりのある制度の4つ目'],
    ['goldens.0.household.facts.residence.ward', '確認の世帯の1つ目：お住まいの区'],
    ['goldens.0.household.children.1.birthMonth', '確認の世帯の1つ目：お子さんの2つ目：生まれた月'],
    ['goldens.0.household.children.1.facts.care', '確認の世帯の1つ目：お子さんの2つ目：通っているところ'],
    ['nextCheckDue', '次に確かめる日'],
    ['rule/all/0/fact', '条件'],
    ['follows', '公開中の版'],
    ['nobody.knows', '説明'],
  ])('%s', (path, words) => {
    expect(placeWords(path)).toBe(words);
  });
});

describe('what is wrong at a place in words', () => {
  it.each([
    ['content.sources.0.title', 'isLength', '', 'ここは空けておけません。'],
    ['content.sources.0.title', 'isLength', 'あ'.repeat(201), '長すぎます。短くしてください。'],
    ['content.sources.0.url', 'matches', 'http://a.jp', 'https:// で始まるアドレスを書いてください。'],
    ['content.desks.0.tel', 'matches', '電話', '数字とハイフンで書いてください（例：078-000-0000）。'],
    ['content.figures.0.value', 'max', 1e13, '使える数ではありません。'],
    ['content.figures.0.from', 'matches', '2026', '日付を選んでください。'],
    ['content.desks.1', 'twice', {}, '同じものが2つあります。'],
    ['goldens.0.household.facts.x', 'unknownFact', true, 'この登録情報はありません。'],
    ['rule/all/0/fact', 'unknownFact', undefined, 'この登録情報はありません。'],
    ['rule/all/0', 'node', { id: 'a', fyAgee: {} }, '文の種類がわかりません：「fyAgee」'],
    ['rule/all/0', 'node', {}, '文の種類がわかりません。'],
    ['content.category', 'isIn', 'x', 'ここを見直してください。'],
  ])('%s %s %s', (path, rule, value, words) => {
    expect(faultWord({ path, rule }, value)).toBe(words);
  });
});
