import { qr, shape, type Template, text } from './build.js';
import { WORDS } from './words.js';

export const cardHand: Template = {
  id: 'card-hand',
  name: '手渡しカード',
  use: '相談や訪問のときに、名刺の大きさで渡す',
  paper: 'card',
  palette: 'night',
  blocks: [
    shape('panel', [54, 0, 37, 55], 'main'),
    text(
      'for',
      [6, 7, 46, 4],
      { size: 7, bold: true, colour: 'accent' },
      WORDS.forFamilies[0],
      WORDS.forFamilies[1],
      'For families in {市}',
    ),
    text('name', [6, 14, 46, 9], { size: 20, bold: true }, '{サービス名}', '{サービス名}', '{サービス名}'),
    text(
      'lead',
      [6, 25, 45, 13],
      { size: 8 },
      'うちに合う制度のお知らせと、\n相談員への相談を、LINEで。',
      '合《あ》う 制度《せいど》の お知《し》らせと 相談《そうだん》を LINEで',
      'News on support that fits you, and a counsellor to write to, on LINE.',
    ),
    text(
      'hours',
      [6, 39, 46, 9],
      { size: 6, place: 'bottom' },
      '相談　{受付時間}\n{休み}',
      '相談《そうだん》：{受付時間}',
      '{受付時間}',
    ),
    text('sender', [6, 48.9, 46, 3], { size: 5 }, ...WORDS.sender),
    qr('code', 58.5, 8, 28),
    text(
      'add',
      [57, 39, 31, 9],
      { size: 7, bold: true, align: 'centre', colour: 'onMain' },
      'QRを読み取って\n友だちに追加',
      'QRを 読《よ》んで ください',
      'Scan to add us\non LINE',
    ),
  ],
};
