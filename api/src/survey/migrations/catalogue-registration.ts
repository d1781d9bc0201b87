import { WARD_NAMES, WARDS } from '@tsunagu/eligibility';
import { option, question, words } from './catalogue-kit.js';

const WARDS_EN: Record<(typeof WARDS)[number], string> = {
  higashinada: 'Higashinada',
  nada: 'Nada',
  chuo: 'Chuo',
  hyogo: 'Hyogo',
  kita: 'Kita',
  nagata: 'Nagata',
  suma: 'Suma',
  tarumi: 'Tarumi',
  nishi: 'Nishi',
};

/** Asked of everybody who registers. */
export const REGISTRATION_QUESTIONS = [
  question('ward', {
    note: '登録のはじめに必ず置きます。市外の方にはやさしくお断りします。',
    fact: 'residence.ward',
    stage: 'registration',
    type: 'ward',
    title: words('お住まいの区を選んでください', '住んで いる 区を えらんで ください', 'Which ward do you live in?'),
    why: words(
      '区によって窓口が変わるためです。番地は聞きません。',
      '区に よって、窓口が ちがいます。くわしい 住所は 聞きません。',
      'Each ward has its own office. We do not ask for your street address.',
    ),
    how: words(
      '住民票のある区を選んでください。里帰り中の方も同じです。',
      '住民票が ある 区を えらんで ください。今 ちがう ところに いても、同じです。',
      'Choose the ward where you are registered as a resident, even if you are staying somewhere else now.',
    ),
    options: [
      ...WARDS.map((ward) => option(ward, WARD_NAMES[ward]!, WARD_NAMES[ward]!, WARDS_EN[ward])),
      option('outside', '神戸市外', '神戸市では ない ところ', 'Not in Kobe'),
    ],
  }),
  question('children', {
    note: '登録に必ず置きます。生まれた年と月だけを、人数分聞きます。',
    fact: 'children',
    stage: 'registration',
    type: 'children',
    title: words(
      'お子さんの生まれた年と月を教えてください',
      '子どもの 生まれた 年と 月を 教えて ください',
      'When were your children born? Year and month only.',
    ),
    why: words(
      '年齢や学年で制度が変わるためです。名前と日にちは聞きません。',
      '年に よって、制度が ちがいます。名前と 日は 聞きません。',
      'Support depends on age and school year. We do not ask for names or days.',
    ),
    how: words(
      '22歳までのお子さんを、きょうだいの数に入れる制度があります。',
      '22歳までの 子どもを、きょうだいの 数に 入れる 制度が あります。',
      'Some support counts brothers and sisters up to the age of 22.',
    ),
  }),
  question('expecting', {
    note: '予定の月だけを聞きます。週数や経過は聞きません。',
    fact: 'family.expecting',
    stage: 'registration',
    type: 'month',
    privacy: 'caution',
    title: words(
      'これから生まれるお子さんはいますか',
      'これから 生まれる 子どもは いますか',
      'Is a child going to be born into your family?',
    ),
    why: words(
      '生まれる前から申しこめる制度をお知らせするためです。予定の月だけ聞きます。',
      '生まれる 前に 申しこむ 制度を お知らせします。月だけ 聞きます。',
      'You can apply for some support before the birth. We ask for the month only.',
    ),
    options: [option('false', 'いいえ', 'いいえ', 'No')],
  }),
  question('guardians', {
    note: '保育や学童の案内に使います。仕事の内容は聞きません。',
    fact: 'family.guardiansNeedChildcare',
    stage: 'registration',
    type: 'yesNo',
    title: words(
      '日中、仕事や学校などで、お子さんをみられない時間がありますか',
      '昼、仕事や 学校などで、子どもを 見られない 時間が ありますか',
      'Are there times in the day when you cannot look after your children, because of work or school?',
    ),
    why: words(
      '保育所や学童保育の申しこみの条件に関わるためです。仕事の内容や事情は聞きません。',
      '子どもを あずける 制度の ためです。仕事の ことは 聞きません。',
      'Nurseries and after-school care depend on it. We do not ask about your work or your reasons.',
    ),
  }),
  question('language', {
    note: '国籍の代わりに、使いたいことばを聞きます。',
    fact: 'preference.language',
    stage: 'registration',
    type: 'language',
    title: words(
      '使いたいことばを選んでください',
      '使いたい ことばを えらんで ください',
      'Which language would you like to use?',
    ),
    why: words(
      '画面と相談のことばを合わせるためです。国籍は聞きません。',
      'この ことばで 画面を 出します。国籍は 聞きません。',
      'Pages and conversations will be in this language. We do not ask for your nationality.',
    ),
    options: [
      option('ja', '日本語', '日本語', '日本語 (Japanese)'),
      option('easy-ja', 'やさしい日本語', 'やさしい 日本語', 'やさしい日本語 (easy Japanese)'),
      option('en', 'English', 'English', 'English'),
    ],
  }),
];
