import type { Finding } from './finding.js';

type Alternative = Finding['alternative'];

const INTEREST: Alternative = {
  text: '状態は聞かず、「受け取りたい情報を選んでください」と、希望を選ぶ形で聞けます。くわしいことは相談で受けられます。',
  catalogueId: 'topics',
};
const instead = (text: string, catalogueId: string | null = null): Alternative => ({ text, catalogueId });

const BY_WORD: readonly (readonly [RegExp, Alternative])[] = [
  [
    /特別児童扶養手当|障害児福祉手当/,
    instead('全世帯に制度のカードを見せ、「窓口で確認できます」と添えます。受給は聞きません。'),
  ],
  [/児童扶養手当/, instead('カタログの「児童扶養手当を受けていますか」をそのまま使えます。', 'receives')],
  [
    /妊娠|妊婦|出産予定|予定日|pregnan|due date|expecting/,
    instead('カタログの「これから生まれるお子さんはいますか」（月だけ）を使えます。', 'expecting'),
  ],
  [
    /双子|三つ子|多胎|twins|triplets/,
    instead('カタログの「ふたご・みつごなどのお子さんはいますか」を使えます。', 'multiples'),
  ],
  [/非課税|tax/, instead('カタログの「世帯全員の住民税が0円（非課税）ですか」を使えます。', 'tax')],
  [
    /ひとり親|シングル|母子家庭|父子家庭|single/,
    instead('カタログの「ひとりでお子さんを育てていますか」（はい・いいえだけ）を使えます。', 'single'),
  ],
];

const BY_CATEGORY: Readonly<Record<string, Alternative>> = {
  nationality: instead(
    '必要なのは国籍ではなく、使いたいことばです。カタログの「使いたいことばを選んでください」を使えます。',
    'language',
  ),
  race: instead('出自は聞かず、カタログの「使いたいことばを選んでください」を使えます。', 'language'),
  economic: instead('金額や事情は聞かず、カタログの「住民税が0円ですか」で足りることがほとんどです。', 'tax'),
  family: instead('理由は聞かず、カタログの「ひとりでお子さんを育てていますか」で足ります。', 'single'),
  pregnancy: instead(
    '週数や経過は聞かず、カタログの「これから生まれるお子さんはいますか」（月だけ）を使えます。',
    'expecting',
  ),
  minimisation: instead(
    '区とお子さんの生まれた年と月で足ります。名前・住所・連絡先は、相談で必要になったときに聞けます。',
    'ward',
  ),
  prohibited_id: instead('この番号を集める理由がありません。質問ごと外してください。'),
  identifier: instead(
    '区（カタログの「お住まいの区」）と、生まれた年と月で足ります。名前・番地・日・施設名は聞きません。',
    'ward',
  ),
  freeText: instead('選ぶ形の質問にするか、くわしいことは相談の画面で受けてください。'),
  own: instead('カタログの質問で足りるかを見てください。足りないときは、何のために必要かを書くと、市が確かめます。'),
  changed: instead('カタログの文のまま使うと、市が確かめ済みの質問になります。'),
};

const byWord = (word: string): Alternative | undefined =>
  BY_WORD.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1];

/** A harmless way to learn what is needed, for a word or, failing that, for its category. */
export const alternativeTo = (category: string, word = ''): Alternative =>
  byWord(word) ?? BY_CATEGORY[category] ?? INTEREST;

/** The approved question that asks for just what a word says; null where the word says something else. */
export const questionFor = (word: string): string | null => byWord(word)?.catalogueId ?? null;
