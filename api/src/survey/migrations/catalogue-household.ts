import { question, words } from './catalogue-kit.js';

/** Asked later, when they settle something. */
export const HOUSEHOLD_QUESTIONS = [
  question('multiples', {
    note: 'ふたご・みつごの支援の案内に使います。',
    fact: 'family.multiples',
    type: 'yesNo',
    title: words(
      'ふたご・みつごなどのお子さんはいますか',
      'ふたごや みつごは いますか',
      'Do you have twins or triplets?',
    ),
    why: words(
      '健診や家事の手伝いの回数が増える制度があるためです。',
      'ふたごなどの 家族の ための 制度が あります。',
      'There is more help for families with twins or triplets.',
    ),
  }),
  question('workInKobe', {
    note: '市外に移った方にも合う制度の案内に使います。勤め先は聞きません。',
    fact: 'work.inKobe',
    type: 'yesNo',
    title: words('神戸市内で働いていますか', '神戸市で 働いて いますか', 'Do you work in Kobe?'),
    why: words(
      '市内で働く方が対象の制度があるためです。勤め先は聞きません。',
      '神戸市で 働く 人の 制度が あります。会社の 名前は 聞きません。',
      'Some support is for people who work in Kobe. We do not ask where.',
    ),
  }),
  question('single', {
    note: 'はい・いいえだけを聞きます。理由は決して聞きません。',
    fact: 'family.singleParent',
    type: 'yesNo',
    privacy: 'caution',
    title: words(
      'ひとりでお子さんを育てていますか',
      'ひとりで 子どもを 育てて いますか',
      'Are you bringing up your children on your own?',
    ),
    why: words(
      'ひとり親の方の手当や医療費の助成をお知らせするためです。事情は聞きません。',
      'ひとりで 育てて いる 人の 制度が あります。理由は 聞きません。',
      'There is money and help with medical costs for single parents. We do not ask why.',
    ),
    how: words(
      '配偶者がいても対象になる場合があります。そのときは窓口や相談で確認できます。',
      '夫や 妻が いても、合う 制度が あるかも しれません。窓口で 聞いて ください。',
      'Some support is also for people who have a husband or a wife. Please ask at the office or here.',
    ),
  }),
  question('tax', {
    note: '金額は聞きません。料金が下がる制度の案内に使います。',
    fact: 'tax.residentTaxExempt',
    type: 'yesNo',
    privacy: 'caution',
    title: words(
      '世帯全員の住民税が0円（非課税）ですか',
      '家族 みんなの 住民税が 0円ですか',
      'Does nobody in your household pay resident tax?',
    ),
    why: words(
      '住民税が非課税の世帯では、料金が下がる制度が多いためです。金額は聞きません。',
      '住民税が 0円の 家族は、はらう お金が 少ない 制度が あります。',
      'Many services cost less for households that pay no resident tax. We do not ask for amounts.',
    ),
    how: words(
      '6月ごろに届く市民税・県民税の通知で、税額が全員0円かを見ます。通知が届かない人もいます。',
      '6月ごろの 市民税・県民税の 紙を 見て ください。みんな 0円なら 「はい」です。',
      'Look at the resident tax notice that comes around June. If it says 0 yen for everybody, answer yes. Some people get no notice.',
    ),
  }),
  question('incomeTax', {
    note: '金額は聞きません。病児保育や学童保育の料金の案内に使います。',
    fact: 'tax.incomeTaxExempt',
    type: 'yesNo',
    privacy: 'caution',
    title: words(
      '世帯の所得税が0円（非課税）ですか',
      '家族の 所得税が 0円ですか',
      'Does nobody in your household pay income tax?',
    ),
    why: words(
      '病児保育や学童保育の料金が半額になる制度があるためです。',
      '子どもを あずける お金が 半分に なる 制度が あります。',
      'Some childcare then costs half.',
    ),
    how: words(
      '源泉徴収票の「源泉徴収税額」が0円なら「はい」です。',
      '会社の 「源泉徴収票」を 見て ください。「源泉徴収税額」が 0円なら 「はい」です。',
      'If 源泉徴収税額 on your tax slip (源泉徴収票) is 0 yen, answer yes.',
    ),
  }),
  question('receives', {
    note: '児童手当（全世帯）とは別の手当です。',
    fact: 'benefit.receivesChildRearingAllowance',
    type: 'yesNo',
    privacy: 'caution',
    title: words(
      '児童扶養手当を受けていますか',
      '児童扶養手当を もらって いますか',
      'Do you get the child-rearing allowance (児童扶養手当)?',
    ),
    why: words(
      '受けている方は、就学援助などの条件にあてはまることがあるためです。',
      'もらって いる 人は、ほかの 制度も 合うかも しれません。',
      'If you do, other support may be for you as well.',
    ),
    how: words(
      '「児童手当」とは別の、ひとり親の方などの手当です。',
      '「児童手当」とは ちがいます。ひとりで 育てて いる 人などの お金です。',
      'It is not the child allowance (児童手当). It is for single parents, among others.',
    ),
  }),
];
