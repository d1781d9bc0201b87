import { WARD_NAMES, WARDS } from '@tsunagu/eligibility';
import type { Question, Words } from '../survey.questions.js';

// The first version of the survey. Frozen with its migration: a change of words or questions is a new version.
const words = (ja: string, easy: string): Words => ({ ja, 'easy-ja': easy });
const option = (value: string, ja: string, easy: string) => ({ value, label: words(ja, easy) });
const YES_NO = [option('true', 'はい', 'はい'), option('false', 'いいえ', 'いいえ')];

type Short = Omit<Question, 'required' | 'how' | 'options' | 'privacy'> & Partial<Question>;
const question = (short: Short): Question => ({
  privacy: 'ordinary',
  required: false,
  how: null,
  options: short.type === 'yesNo' ? YES_NO : [],
  ...short,
});

export const SURVEY_1: { version: string; questions: Question[] } = {
  version: '1',
  questions: [
    question({
      id: 'ward',
      fact: 'residence.ward',
      stage: 'registration',
      type: 'ward',
      title: words('お住まいの区を選んでください', '住んで いる 区を えらんで ください'),
      why: words(
        '区によって窓口が変わるためです。番地は聞きません。',
        '区に よって、窓口が ちがいます。くわしい 住所は 聞きません。',
      ),
      how: words(
        '住民票のある区を選んでください。里帰り中の方も同じです。',
        '住民票が ある 区を えらんで ください。今 ちがう ところに いても、同じです。',
      ),
      options: [
        ...WARDS.map((ward) => option(ward, WARD_NAMES[ward] as string, WARD_NAMES[ward] as string)),
        option('outside', '神戸市外', '神戸市では ない ところ'),
      ],
    }),
    question({
      id: 'children',
      fact: 'children',
      stage: 'registration',
      type: 'children',
      title: words('お子さんの生まれた年と月を教えてください', '子どもの 生まれた 年と 月を 教えて ください'),
      why: words(
        '年齢や学年で制度が変わるためです。名前と日にちは聞きません。',
        '年に よって、制度が ちがいます。名前と 日は 聞きません。',
      ),
      how: words(
        '22歳までのお子さんを、きょうだいの数に入れる制度があります。',
        '22歳までの 子どもを、きょうだいの 数に 入れる 制度が あります。',
      ),
    }),
    question({
      id: 'expecting',
      fact: 'family.expecting',
      stage: 'registration',
      type: 'month',
      privacy: 'caution',
      title: words('これから生まれるお子さんはいますか', 'これから 生まれる 子どもは いますか'),
      why: words(
        '生まれる前から申しこめる制度をお知らせするためです。予定の月だけ聞きます。',
        '生まれる 前に 申しこむ 制度を お知らせします。月だけ 聞きます。',
      ),
      options: [option('false', 'いいえ', 'いいえ')],
    }),
    question({
      id: 'guardians',
      fact: 'family.guardiansNeedChildcare',
      stage: 'registration',
      type: 'yesNo',
      title: words(
        '日中、仕事や学校などで、お子さんをみられない時間がありますか',
        '昼、仕事や 学校などで、子どもを 見られない 時間が ありますか',
      ),
      why: words(
        '保育所や学童保育の申しこみの条件に関わるためです。仕事の内容や事情は聞きません。',
        '子どもを あずける 制度の ためです。仕事の ことは 聞きません。',
      ),
    }),
    question({
      id: 'language',
      fact: 'preference.language',
      stage: 'registration',
      type: 'language',
      title: words('使いたいことばを選んでください', '使いたい ことばを えらんで ください'),
      why: words(
        '画面と相談のことばを合わせるためです。国籍は聞きません。',
        'この ことばで 画面を 出します。国籍は 聞きません。',
      ),
      options: [option('ja', '日本語', '日本語'), option('easy-ja', 'やさしい日本語', 'やさしい 日本語')],
    }),
    question({
      id: 'multiples',
      fact: 'family.multiples',
      stage: 'finder',
      type: 'yesNo',
      title: words('ふたご・みつごなどのお子さんはいますか', 'ふたごや みつごは いますか'),
      why: words(
        '健診や家事の手伝いの回数が増える制度があるためです。',
        'ふたごなどの 家族の ための 制度が あります。',
      ),
    }),
    question({
      id: 'workInKobe',
      fact: 'work.inKobe',
      stage: 'finder',
      type: 'yesNo',
      title: words('神戸市内で働いていますか', '神戸市で 働いて いますか'),
      why: words(
        '市内で働く方が対象の制度があるためです。勤め先は聞きません。',
        '神戸市で 働く 人の 制度が あります。会社の 名前は 聞きません。',
      ),
    }),
    question({
      id: 'single',
      fact: 'family.singleParent',
      stage: 'finder',
      type: 'yesNo',
      privacy: 'caution',
      title: words('ひとりでお子さんを育てていますか', 'ひとりで 子どもを 育てて いますか'),
      why: words(
        'ひとり親の方の手当や医療費の助成をお知らせするためです。事情は聞きません。',
        'ひとりで 育てて いる 人の 制度が あります。理由は 聞きません。',
      ),
      how: words(
        '配偶者がいても対象になる場合があります。そのときは窓口や相談で確認できます。',
        '夫や 妻が いても、合う 制度が あるかも しれません。窓口で 聞いて ください。',
      ),
    }),
    question({
      id: 'tax',
      fact: 'tax.residentTaxExempt',
      stage: 'finder',
      type: 'yesNo',
      privacy: 'caution',
      title: words('世帯全員の住民税が0円（非課税）ですか', '家族 みんなの 住民税が 0円ですか'),
      why: words(
        '住民税が非課税の世帯では、料金が下がる制度が多いためです。金額は聞きません。',
        '住民税が 0円の 家族は、はらう お金が 少ない 制度が あります。',
      ),
      how: words(
        '6月ごろに届く市民税・県民税の通知で、税額が全員0円かを見ます。通知が届かない人もいます。',
        '6月ごろの 市民税・県民税の 紙を 見て ください。みんな 0円なら 「はい」です。',
      ),
    }),
    question({
      id: 'incomeTax',
      fact: 'tax.incomeTaxExempt',
      stage: 'finder',
      type: 'yesNo',
      privacy: 'caution',
      title: words('世帯の所得税が0円（非課税）ですか', '家族の 所得税が 0円ですか'),
      why: words(
        '病児保育や学童保育の料金が半額になる制度があるためです。',
        '子どもを あずける お金が 半分に なる 制度が あります。',
      ),
      how: words(
        '源泉徴収票の「源泉徴収税額」が0円なら「はい」です。',
        '会社の 「源泉徴収票」を 見て ください。「源泉徴収税額」が 0円なら 「はい」です。',
      ),
    }),
    question({
      id: 'receives',
      fact: 'benefit.receivesChildRearingAllowance',
      stage: 'finder',
      type: 'yesNo',
      privacy: 'caution',
      title: words('児童扶養手当を受けていますか', '児童扶養手当を もらって いますか'),
      why: words(
        '受けている方は、就学援助などの条件にあてはまることがあるためです。',
        'もらって いる 人は、ほかの 制度も 合うかも しれません。',
      ),
      how: words(
        '「児童手当」とは別の、ひとり親の方などの手当です。',
        '「児童手当」とは ちがいます。ひとりで 育てて いる 人などの お金です。',
      ),
    }),
  ],
};
