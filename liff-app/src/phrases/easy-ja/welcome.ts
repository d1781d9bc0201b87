import type { welcome as ja } from '../ja/welcome.ts';

export const welcome: typeof ja = {
  page: 'はじめに',
  title: ['あなたに 合う 制度を', '知らせます。', '相談も できます。'],
  lead: (city) =>
    `${city}で 子どもを 育てて いる 人の ための LINEです。子どもが これから 生まれる 人も 使えます。0円です。`,
  findTitle: 'あなたに 合いそうな 制度が わかります',
  findBody: '住んで いる 区と、子どもの 生まれた 年と 月で さがします。',
  askTitle: '相談員が 答えます',
  askBody: 'その日か、次に 開く 日に 答えます。書いた ことは、LINEに 残りません。',
  lettersTitle: 'お知らせは、1週間に 1回ぐらいです',
  lettersBody: 'あなたに 合いそうな ものだけを 送ります。',
  promise: '名前、住所、電話番号は 聞きません。病気や 障がい、国籍も 聞きません。',
  languages: 'ことば',
  start: '登録を はじめる',
  resume: '登録の 続き',
  seconds: '90秒ぐらいです。とじても、続きから できます。',
  look: '登録しないで、制度を 見る',
  operator: (operator, city) => `${city}から たのまれた ${operator}が して います`,
};
