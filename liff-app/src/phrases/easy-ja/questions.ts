import type { questions as ja } from '../ja/questions.ts';

export const questions: typeof ja = {
  'residence.ward': {
    title: '住んで いる 区を えらんで ください',
    why: '区に よって、窓口が ちがいます。くわしい 住所は 聞きません。',
    how: '住民票が ある 区を えらんで ください。',
  },
  children: {
    title: '子どもの 生まれた 年と 月を 教えて ください',
    why: '年に よって、制度が ちがいます。名前と 日は 聞きません。',
    how: '',
  },
  'family.expecting': {
    title: 'これから 生まれる 子どもは いますか',
    why: '生まれる 前に 申しこむ 制度を お知らせします。月だけ 聞きます。',
    how: '',
  },
  'family.guardiansNeedChildcare': {
    title: '昼、仕事や 学校などで、子どもを 見られない 時間が ありますか',
    why: '子どもを あずける 制度の ためです。仕事の ことは 聞きません。',
    how: '',
  },
  'family.multiples': {
    title: 'ふたごや みつごは いますか',
    why: 'ふたごなどの 家族の ための 制度が あります。',
    how: '',
  },
  'work.inKobe': {
    title: '神戸市で 働いて いますか',
    why: '神戸市で 働く 人の 制度が あります。会社の 名前は 聞きません。',
    how: '',
  },
  'family.singleParent': {
    title: 'ひとりで 子どもを 育てて いますか',
    why: 'ひとりで 育てて いる 人の 制度が あります。理由は 聞きません。',
    how: '',
  },
  'tax.residentTaxExempt': {
    title: '家族 みんなの 住民税が 0円ですか',
    why: '住民税が 0円の 家族は、はらう お金が 少ない 制度が あります。',
    how: '6月ごろの 市民税・県民税の 紙を 見て ください。みんな 0円なら 「はい」です。',
  },
  'tax.incomeTaxExempt': {
    title: '家族の 所得税が 0円ですか',
    why: '子どもを あずける お金が 半分に なる 制度が あります。',
    how: '会社の 「源泉徴収票」を 見て ください。「源泉徴収税額」が 0円なら 「はい」です。',
  },
  'benefit.receivesChildRearingAllowance': {
    title: '児童扶養手当を もらって いますか',
    why: 'もらって いる 人は、ほかの 制度も 合うかも しれません。',
    how: '「児童手当」とは ちがいます。「児童扶養手当証書」を 見て ください。',
  },
  'child.care': {
    title: '子どもは、今 どこに 通って いますか',
    why: '通って いる ところで、制度が ちがいます。園の 名前は 聞きません。',
    how: '区役所に 申しこんだ 園は、2番目を えらんで ください。',
  },
  'child.school': {
    title: '子どもの 学校は、どれですか',
    why: '学校に よって、制度が ちがいます。学校の 名前は 聞きません。',
    how: '名前が ある 学校を えらんで ください。今 休んで いても、同じです。',
  },
  birthday: {
    title: '子どもは、1日に 生まれましたか',
    why: '1日に 生まれた 子どもは、学年や お金の 変わる 月が ちがいます。',
    how: '',
  },
  yes: 'はい',
  no: 'いいえ',
  care: { none: '通って いない', licensed: '保育所・認定こども園など', kindergarten: '幼稚園', other: 'ほかの ところ' },
  school: {
    'kobe-municipal': '神戸市立の 学校',
    other: 'ほかの 学校',
    'highschool-kobe': '高校など（神戸市の 中）',
    'highschool-outside': '高校など（神戸市の 外）',
    none: '通って いない',
  },
  wards: {
    higashinada: '東灘区',
    nada: '灘区',
    chuo: '中央区',
    hyogo: '兵庫区',
    kita: '北区',
    nagata: '長田区',
    suma: '須磨区',
    tarumi: '垂水区',
    nishi: '西区',
    outside: '神戸市では ない ところ',
  },
  ofChild: (child) => `${child}の 子ども`,
  age: (years) => `${years}歳`,
  ageMonths: (years, months) => (months ? `${years}歳 ${months}か月` : `${years}歳`),
  months: (months) => `生まれて ${months}か月`,
  elementary: (grade) => `小学${grade}年`,
  junior: (grade) => `中学${grade}年`,
  high: (grade) => `高校${grade}年`,
};
