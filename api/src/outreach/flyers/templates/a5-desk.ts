import { qr, shape, type Template, text } from './build.js';
import { WORDS } from './words.js';

export const a5Desk: Template = {
  id: 'a5-desk',
  name: '窓口で手渡し',
  use: '区役所の窓口で、手続きの書類に添える',
  paper: 'a5',
  palette: 'plum',
  blocks: [
    shape('band', [0, 0, 148, 66], 'main'),
    text('for', [12, 12.5, 124, 7], { size: 12, bold: true, colour: 'onMain' }, ...WORDS.forFamilies),
    text(
      'headline',
      [12, 24, 124, 32],
      { size: 31, bold: true, place: 'middle', colour: 'onMain' },
      '手続きのあとも、\nLINEでお知らせ。',
      'この あとも\nLINEで お知《し》らせ',
      'More support,\non LINE',
    ),
    text('lead', [12, 76, 124, 18], { size: 13, bold: true }, ...WORDS.whatItIs),
    text('ask', [12, 98, 124, 14], { size: 11 }, ...WORDS.counsellor),
    text('survey', [12, 115, 124, 14], { size: 11 }, ...WORDS.survey),
    shape('panel', [0, 137, 148, 73], 'tint'),
    qr('code', 12, 143, 44),
    text('add', [64, 144, 72, 24], { size: 17, bold: true, colour: 'accent' }, ...WORDS.add),
    text(
      'under',
      [64, 173, 72, 12],
      { size: 10 },
      '{サービス名}　LINE公式アカウント',
      '{サービス名}の LINE',
      '{サービス名} on LINE',
    ),
    text('hours', [12, 188, 124, 11], { size: 8, place: 'bottom' }, ...WORDS.hours),
    text('sender', [12, 202, 124, 4], { size: 7 }, ...WORDS.sender),
  ],
};
