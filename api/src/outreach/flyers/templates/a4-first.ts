import { qr, shape, type Template, type TemplateBlock, text } from './build.js';
import { WORDS } from './words.js';

const point = (
  n: number,
  left: number,
  heading: [string, string, string],
  body: [string, string, string],
): TemplateBlock[] => [
  shape(`point-${n}`, [left, 114, 56, 80], 'tint', 4),
  shape(`mark-${n}`, [left + 6, 121, 11, 11], 'main', 5.5),
  text(
    `number-${n}`,
    [left + 8, 123, 7, 7],
    { size: 16, bold: true, align: 'centre', place: 'middle', colour: 'onMain' },
    String(n),
    String(n),
    String(n),
  ),
  text(
    `heading-${n}`,
    [left + 6, 133.5, 46, 20],
    { size: 17, bold: true, place: 'bottom', colour: 'accent' },
    ...heading,
  ),
  text(`body-${n}`, [left + 6, 158, 45, 34.6], { size: 11 }, ...body),
];

export const a4First: Template = {
  id: 'a4-first',
  name: 'はじめての案内',
  use: '窓口・健診の会場・園で配る',
  paper: 'a4',
  palette: 'sea',
  blocks: [
    shape('band', [0, 0, 210, 104], 'main'),
    text('for', [15, 17, 180, 8], { size: 15, bold: true, colour: 'onMain' }, ...WORDS.forFamilies),
    text(
      'headline',
      [15, 27, 180, 54],
      { size: 46, bold: true, place: 'middle', colour: 'onMain' },
      'うちに合う制度を、\nLINEでお知らせ。',
      'あなたに 合《あ》う 制度《せいど》を\nLINEで お知《し》らせ',
      'Support that fits\nyour family, on LINE',
    ),
    text('lead', [15, 84, 180, 15], { size: 14, colour: 'onMain' }, ...WORDS.whatItIs),
    ...point(
      1,
      15,
      ['うちに合う\n情報だけ', '合《あ》う お知《し》らせ\nだけ', 'Only what fits\nyour family'],
      [
        'お子さんの年齢とお住まいの区から、手当・健診・預け先などの情報を選びます。',
        '子《こ》どもの 年《とし》と 区《く》で、お知《し》らせを えらびます。',
        'We choose news by your child’s age and your ward.',
      ],
    ),
    ...point(
      2,
      77,
      ['相談員に\n文字で相談', '文字《もじ》で\n相談《そうだん》', 'Write to\na counsellor'],
      [...WORDS.counsellor],
    ),
    ...point(
      3,
      139,
      ['お名前も\n住所もなしで', '名前《なまえ》は\n聞《き》きません', 'No name,\nno address'],
      [...WORDS.survey],
    ),
    shape('panel', [0, 204, 210, 93], 'tint'),
    text(
      'start',
      [15, 212, 120, 13],
      { size: 24, bold: true, colour: 'accent' },
      '登録は90秒ほど',
      '登録《とうろく》は 90秒《びょう》ぐらい',
      'Sign up in about 90 seconds',
    ),
    text(
      'steps',
      [15, 230, 116, 32],
      { size: 14 },
      '1　スマートフォンで、右のQRを読み取る\n2　LINEの友だちに追加する\n3　アンケートに答える',
      '1 スマートフォンで QRを 読《よ》む\n2 LINEで 友《とも》だちに 追加《ついか》する\n3 アンケートに 答《こた》える',
      '1  Scan the QR code with your phone\n2  Add us as a friend on LINE\n3  Answer the survey',
    ),
    qr('code', 143, 212, 52),
    text(
      'under',
      [137, 266, 64, 6],
      { size: 10, align: 'centre' },
      '{サービス名}　LINE公式アカウント',
      '{サービス名}の LINE',
      '{サービス名} on LINE',
    ),
    text('hours', [15, 271, 180, 13], { size: 9, place: 'bottom' }, ...WORDS.hours),
    text('sender', [15, 287, 180, 5], { size: 8 }, ...WORDS.sender),
  ],
};
