import { option, question, words } from './catalogue-kit.js';

/** Approved, and not asked by the survey that comes with the product. */
export const FURTHER_QUESTIONS = [
  question('plans', {
    note: 'これからのことだけを聞きます。事情は聞きません。',
    fact: 'plan',
    type: 'multiple',
    privacy: 'caution',
    title: words(
      'これから考えていることはありますか',
      'これから したい ことは ありますか',
      'Are you thinking about any of these?',
    ),
    why: words(
      '始める前に申しこむ制度があるためです。理由は聞きません。',
      '始める 前に 申しこむ 制度が あります。理由は 聞きません。',
      'You have to apply for some support before you begin. We do not ask why.',
    ),
    options: [
      option('vocationalTraining', '資格をとる', '資格を とる', 'Getting a qualification'),
      option('movingToRental', '賃貸に引っ越す', '家を 借りて 引っこす', 'Moving to a rented home'),
      option('movingNearParents', '親の近くに引っ越す', '親の 近くに 引っこす', 'Moving near your parents'),
    ],
  }),
  question('source', {
    note: 'どの案内が届いたかを知るために使います。チラシごとの数は、QRコードの画面でも見られます。',
    fact: 'outreach.source',
    type: 'single',
    title: words('つなぐを、どこで知りましたか', 'つなぐを、どこで 知りましたか', 'Where did you hear about Tsunagu?'),
    why: words(
      'お知らせの置き場所を決めるためです。制度の案内には使いません。',
      'お知らせを 置く ところを 決める ためです。',
      'It helps us decide where to put notices. It does not change what you are told.',
    ),
    options: [
      option('wardOffice', '区役所', '区役所', 'Ward office'),
      option('nursery', '保育所・幼稚園', '保育所・幼稚園', 'Nursery or kindergarten'),
      option('school', '学校', '学校', 'School'),
      option('healthCheck', '健診の会場', '健診の ところ', 'Check-up for babies'),
      option('friend', '友だち・家族', '友だち・家族', 'Friends or family'),
      option('web', 'インターネット', 'インターネット', 'Internet'),
      option('elsewhere', 'そのほか', 'ほかの ところ', 'Somewhere else'),
    ],
  }),
];
