/** As the editor's form names them. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  name: '名前',
  summary: 'どんな制度か',
  target: 'だれのための制度か',
  amount: 'もらえる額・かかる額',
  howToApply: '申しこみかた',
  timing: '時期',
  desk: '窓口',
  papers: '必要なもの',
  sources: '出典',
  asOf: 'いつの内容か',
};

/** What an editor still has to do with a service from the registry; the catalogue publishes nothing before it is done. */
export const TODO = {
  conditions: (text: string) => `条件を式にする：${text}`,
  area: '対象の地域を確かめて、条件に足す',
  ages: '対象の年齢を確かめて、条件に足す',
  expecting: '妊娠中の方も対象か確かめて、条件に足す',
  source: '出典（https）を入れる',
  rule: (sentence: string) => `登録された地域や年齢が変わりました。条件を見直す：${sentence}`,
  gone: (keys: readonly string[]) =>
    `登録から消えた項目があります。続けて載せるか確かめる：${keys.map((key) => FIELD_NAMES[key] ?? key).join('、')}`,
  left: (name: string) => `これまでの「${name}」は公開中のままです。同じ制度なら、そちらの公開を終える`,
  cut: '長い文を切りました。取り込んだ文と見くらべる',
} as const;

export const MISSING = '窓口で確認してください';
export const UNKNOWN = '不明';
export const UNCERTAIN = '制度レジストリから取り込んだ内容です。窓口で確認してください。';
export const desk = (name: string | null, phone: string | null): string | null =>
  name && phone ? `${name}（電話 ${phone}）` : (name ?? phone);
/** The name of the programme and, where it differs, the one by which the town calls it. */
export const nameWith = (name: string, shortName: string | null): string =>
  shortName === null || shortName === name ? name : `${name}（${shortName}）`;

export const SOURCE_TITLE = '公式ページ';
/** Of the link from a record to the public page of its service. */
export const OWN_PAGE = '案内のページ';
