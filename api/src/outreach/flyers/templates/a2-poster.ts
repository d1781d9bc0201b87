import { qr, shape, type Template, text } from './build.js';
import { WORDS } from './words.js';

export const a2Poster: Template = {
  id: 'a2-poster',
  name: '大きな文字のポスター',
  use: '駅・区役所・商店の掲示板に貼る',
  paper: 'a2',
  palette: 'sun',
  blocks: [
    shape('band', [0, 0, 420, 372], 'main'),
    text('for', [30, 33, 360, 18], { size: 32, bold: true, colour: 'onMain' }, ...WORDS.forFamilies),
    text(
      'headline',
      [30, 74, 360, 172],
      { size: 124, bold: true, colour: 'onMain' },
      'この制度、\nうちも\n対象かも。',
      'あなたにも\n合《あ》うかも',
      'Is there\nsupport\nfor us?',
    ),
    text('lead', [30, 288, 360, 60], { size: 36, bold: true, colour: 'onMain' }, ...WORDS.whatItIs),
    qr('code', 30, 402, 150),
    text('add', [206, 404, 184, 62], { size: 44, bold: true, colour: 'accent' }, ...WORDS.add),
    text('survey', [206, 472, 184, 46], { size: 24 }, ...WORDS.survey),
    text('ask', [206, 522, 184, 30], { size: 20 }, ...WORDS.counsellor),
    text('hours', [30, 553, 360, 20], { size: 15, place: 'bottom' }, ...WORDS.hours),
    text('sender', [30, 578, 360, 7], { size: 12 }, ...WORDS.sender),
  ],
};
